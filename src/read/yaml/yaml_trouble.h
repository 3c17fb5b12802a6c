#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

/// What yaml-cpp says of malformed YAML, as words that can be put into a language; a sentence that is not known here
/// stays as it is.
Phrase yaml_trouble(const std::string& message);

}  // namespace banxin
