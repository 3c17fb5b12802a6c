#pragma once

#include <string>
#include <vector>

#include "base/ids.h"

namespace banxin {

/// A finding as a report has it.
struct WrittenFinding {
    std::string severity;
    std::string code;
    std::string message;
    PageNumber page;     ///< 0: of none in particular.
    std::string told{};  ///< The message in the language that is spoken, where the report has it; else empty.
};

/// Findings of two reports that are about one thing and say something else of it, by number.
struct FindingPair {
    std::size_t before = 0;
    std::size_t now = 0;
};

struct FindingMatches {
    std::vector<FindingPair> changed;  ///< In the order of now.
    std::vector<std::size_t> fresh;    ///< Only there now.
    std::vector<std::size_t> settled;  ///< Only there before.
};

// Which findings of two reports are the same. Equal ones go together first; then those of one code and page that name
// the same things in the same order (a story, a frame), or name nothing and differ in figures alone; then those that
// name the same thing first. Each goes with one.
FindingMatches match_findings(const std::vector<WrittenFinding>& before, const std::vector<WrittenFinding>& now);

}  // namespace banxin
