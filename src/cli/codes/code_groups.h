#pragma once

#include <array>
#include <span>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// Codes of one meaning, with a blank between them, and what is said of them: a wording for each column behind the
/// first, the later ones empty where there is nothing to say.
struct CodeRow {
    std::string_view codes;
    std::array<Wording, 3> cells;
};

/// The codes of one kind of mistake. An error where the words do not begin with another severity.
struct CodeGroup {
    std::string_view name;  ///< As the documents call the table.
    Wording heading;
    std::array<Wording, 3> titles;  ///< Of the columns behind the first; the later ones empty where there are fewer.
    std::span<const CodeRow> rows;
    std::string_view keys_of{};  ///< The map that has the codes for keys, by what its shape calls it; empty for none.
};

extern const CodeGroup kCodesOfAnyFile;
extern const CodeGroup kCodesOfPapers;
extern const CodeGroup kCodesOfLayouts;
extern const CodeGroup kCodesOfEditions;
extern const CodeGroup kCodesOfStories;
extern const CodeGroup kCodesOfCopy;
extern const CodeGroup kCodesOfMadePages;
extern const CodeGroup kCodesOfMakeUp;
extern const CodeGroup kCodesOfCommands;
extern const CodeGroup kCodesOfPreflight;
extern const CodeGroup kCodesOfPress;
extern const CodeGroup kCodesOfPdfx;
extern const CodeGroup kCodesOfProofs;
extern const CodeGroup kCodesOfDesk;

}  // namespace banxin
