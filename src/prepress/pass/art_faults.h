#pragma once

#include <functional>
#include <string>

#include "base/diagnostic.h"
#include "display/display_list.h"

namespace banxin {

/// Makes a press file of a page, or says why there is none.
using PressPage = std::function<Result<std::string>(const DisplayList& page)>;

// Why the art on a page (SVG, PDF) cannot be printed, found by pressing each piece alone and the page without any.
//
// In:  `told` is what is known of its art already, at its files: what cannot even be drawn is not tried again.
// Out: that; the faults located at the art's own file, with the remedy; then those of the page without its art; each
//      once. Nothing when all of it is sound.
Diagnostics faults_of_art(const DisplayList& page, const Diagnostics& told, const PressPage& press);

}  // namespace banxin
