#pragma once

#include <map>
#include <string>
#include <string_view>

namespace banxin {

/// Codes of glyphs that a page shows in one font.
struct ShownCodes {
    std::string read;        ///< Their characters are looked up in the font.
    std::string spelt_over;  ///< The page says itself what these read as.
};

/// What the contents of a page show.
struct ShownText {
    std::map<std::string, ShownCodes, std::less<>> fonts;  ///< By the page's name for them: "f-0-0".
    std::u16string spelt;                                  ///< Said in place of glyphs.
};

/// Adds what the operators of one contents stream show. Total: what is no PDF shows less.
void read_contents(std::string_view contents, ShownText& shown);

/// The text of a hexadecimal string, as UTF-16.
std::u16string utf16_of_hex(std::string_view digits);

}  // namespace banxin
