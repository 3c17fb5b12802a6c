#pragma once

#include <exception>

#include "base/phrase.h"

namespace banxin {

/// What is wrong with a PDF, as a reader is told after a colon: "it is damaged at byte 120". The library's own words
/// are for those who write PDF, and in English; its kind of trouble and the place are all that is taken of them.
///
/// What no library of PDF has thrown is told in its own words.
Phrase pdf_trouble(const std::exception& failure);

}  // namespace banxin
