#pragma once

#include <string>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

// What an SVG file must not do, in the editor's words; empty when it stands for itself.
//
// Refused: a reference to anything outside of the file (no file and no address is ever opened for a picture), entities
//          that are made of entities (a few lines could grow without end), and more than 16 megabytes. Links (<a href>)
//          lead readers, they load nothing.
Phrase unsafe_in_svg(std::string_view svg);

}  // namespace banxin
