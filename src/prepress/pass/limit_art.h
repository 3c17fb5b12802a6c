#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "prepress/profile/ink_link.h"

namespace banxin {

/// What was separated anew because it had more ink than the limit.
struct InkChange {
    std::string what;  ///< `C 100 M 90 Y 80 K 60`, or an image's name.
    int before = 0;    ///< Most ink, in per cent.
    int after = 0;
};

// Separates anew what of art has more ink than the press's limit: flat colours of four inks, and images of four inks a
// byte each, whole, for a part would show its edge. What keeps the limit keeps its numbers; spots, runs of colour and
// indexed images are left as they are.
std::vector<InkChange> bring_under_limit(QPDFObjectHandle art, const InkLink& link);

}  // namespace banxin
