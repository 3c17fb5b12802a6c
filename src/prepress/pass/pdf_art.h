#pragma once

#include <memory>
#include <qpdf/QPDF.hh>
#include <set>
#include <string>
#include <vector>

#include "display/display_list.h"

namespace banxin {

// What can be said of a page that somebody else made: a form, and everything that hangs on it.

/// The PDF of a piece of art, opened; qpdf mends what it can. Throws what qpdf throws for a file that it cannot read.
/// The art's bytes must outlive it.
std::shared_ptr<QPDF> open_art(const VectorArt& art);

/// The page that is shown, with what it inherits. Throws when there is none.
QPDFObjectHandle first_page(QPDF& pdf);

/// Every dictionary, array and stream that can be reached from the object downwards, itself too, each once.
std::vector<QPDFObjectHandle> reachable(QPDFObjectHandle root);

// Takes away transparency groups from art in which nothing is see-through, blended or softly masked: what is painted is
// the same without. Art that is transparent anywhere keeps them all.
void drop_idle_groups(QPDFObjectHandle art);

// True when no colour of the art can reach another plate than black's. An image in four inks counts as coloured,
// whatever its pixels.
bool prints_black_alone(QPDFObjectHandle art);

/// Takes away the words for fonts that came with PDF 1.5, which Cairo writes and art may have; all prints the same
/// without.
void drop_younger_keys(QPDF& pdf);

/// The plates that separations of the art are for.
std::set<std::string> plates_in(QPDFObjectHandle art);

}  // namespace banxin
