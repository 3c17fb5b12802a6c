#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"

namespace banxin {

// The language that the program speaks. Rooms make phrases; here they are put into words, by GNU gettext.
//
// No locale has to be installed, and none is set: what libraries say, and JSON, stays as it is. Without a catalogue
// everything is said in English.

/// What a language is called on the command line: `en`, `zh`.
std::vector<std::string> known_languages();

/// By its tag as people and locales write it: zh, zh-Hans, zh_CN.UTF-8. False, and nothing changes, for any other.
bool speak(std::string_view tag);

/// What the environment asks for: BANXIN_LANG, else LC_ALL, LC_MESSAGES or LANG. English for what is not known.
void speak_as_wished();

const Tongue& spoken();
/// One of the known languages.
std::string spoken_language();

/// In the language that is spoken.
std::string said(const Phrase& words);

}  // namespace banxin
