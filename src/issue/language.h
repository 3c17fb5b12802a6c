#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"

namespace banxin {

// The language that is spoken, by the program or by the library. Rooms make phrases; here they are put into words, by
// GNU gettext.
//
// No locale has to be installed, and none is set: what libraries say, and JSON, stays as it is. Without a catalogue
// everything is said in English.

/// What a language is called on the command line: `en`, `zh`.
std::vector<std::string> known_languages();

/// Whether a tag means one that can be spoken.
bool is_known_language(std::string_view tag);

/// By its tag as people and locales write it: zh, zh-Hans, zh_CN.UTF-8. False, and nothing changes, for any other.
bool speak(std::string_view tag);

/// What the environment asks for: BANXIN_LANG, where it is a known one, else LC_ALL, LC_MESSAGES or LANG. English for a
/// locale that is not known. Gives what BANXIN_LANG has and nobody speaks.
std::optional<std::string> speak_as_wished();

const Tongue& spoken();
/// One of the known languages.
std::string spoken_language();

/// In the language that is spoken.
std::string said(const Phrase& words);

// Speaks a language while it lives, for a library in somebody else's program: what was spoken before, and the
// environment, are as they were afterwards. A language that is not known is English.
class Speaking {
  public:
    explicit Speaking(std::string_view tag);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

  private:
    const Tongue& before_;
    std::optional<std::string> catalogues_;  ///< What the environment had for them.
};

}  // namespace banxin
