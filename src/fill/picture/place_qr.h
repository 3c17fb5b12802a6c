#pragma once

#include <optional>
#include <string>

#include "fill/picture/qr_box.h"
#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"

namespace banxin {

// The QR code of a story's link: in the frame's hole for it, else at the foot of its last column.
//
// Nothing when there is no room: the column keeps three lines of text at least.
std::optional<SetQr> place_qr(const FramePlan& plan, const PageLattice& page, const Story& story,
                              const FillSources& sources);

/// The least side of the link's code with the white around it; its words come on top. Nothing for a link too long for a
/// code.
Length least_qr_side(const std::string& link);

}  // namespace banxin
