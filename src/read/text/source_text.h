#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "files/files.h"
#include "read/text/place_index.h"

namespace banxin {

/// What some editors write before a text in UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// A text file as it was read: UTF-8 without a byte order mark, lines ended by '\n'.
struct SourceText {
    std::string file;
    std::string text;
    PlaceIndex places{};
};

// Makes a text fit to be parsed: drops the byte order mark, ends lines with '\n', and refuses what no editor means to
// write.
//
// Refuses: bytes that are not UTF-8 (`not-utf8`) and control characters (`control-character`).
Result<SourceText> clean_text(std::string file, std::string_view bytes);

/// Reads a file and makes its text clean; a file that cannot be read is a world failure.
Result<SourceText> read_text_file(const Files& files, const std::string& path);

/// Where a byte of the text stands; columns count characters, not bytes.
SourceSpot spot_at(const SourceText& source, std::size_t byte);

/// Sorts by file, line and column; what was found in one place keeps its order, and notes stay behind their finding.
void sort_by_place(Diagnostics& diagnostics);

}  // namespace banxin
