#pragma once

#include <string>

#include "model/edition.h"

namespace banxin {

/// The printed name of a page: 3, 03, A03, 三, 十二.
std::string page_label(PageNumber page, const PageLabelForm& form);

// The same of a page of this edition. A page that lies in a book (叠) has the book's letter in place of the house's
// prefix and counts in its book: B03.
std::string page_label(PageNumber page, const Edition& edition);

// What a jump line or a pointer calls the sheet that holds a page: the page's label, or both labels of a spread, 4·5,
// A04·05, in traditional Chinese 4、5.
std::string sheet_label(PageNumber page, const Edition& edition);

/// The page, or the spread, that holds a number; null when the edition has none.
const EditionPage* page_holding(PageNumber page, const Edition& edition);

/// A number in Chinese numerals, 1 to 99: 三, 十, 十二, 二十.
std::string chinese_number(int number);

}  // namespace banxin
