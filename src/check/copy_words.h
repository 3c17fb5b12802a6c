#pragma once

#include "base/phrase.h"
#include "check/report.h"

namespace banxin {

/// "add 40–58字 at the end of stories/tram.md": what fills the white lines of a part; about, where it was not tried.
Phrase words_of_adding(const PartReport& part, const std::string& file);

}  // namespace banxin
