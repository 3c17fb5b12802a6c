#pragma once

#include "model/edition.h"

namespace banxin {

/// The sheets of newsprint that carry a page, or both pages of a spread.
enum class Sheets { one, two };

/// A spread in the very middle of its book, or of a paper without books, lies on one sheet; any other on two.
Sheets sheets_of(const EditionPage& page, const Edition& edition);

}  // namespace banxin
