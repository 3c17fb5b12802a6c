#pragma once

#include "prepress/pass/art_inks.h"
#include "prepress/proof/plates_page.h"

namespace banxin {

/// The art with every colour as the grey that it has on the plate, what has no colour of its own (black) too.
VectorArt art_on(const PlateName& plate, const VectorArt& art, ArtInks& inks);

}  // namespace banxin
