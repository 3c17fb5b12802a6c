#pragma once

#include <string>

#include "compare/changes/version_index.h"

namespace banxin {

/// `3` or `1-4`.
std::string span_words(Span span);
/// "columns 1-4, lines 1-20" of every leg, in English as layouts have it: `1-4 × 1-20`.
std::string grid_words(const FrameVersion& frame);

/// "13.5pt".
std::string size_words(Length size);

/// "page/frame" of every stop: `1/lead 3/left`.
std::string way_words(const std::vector<FrameSpot>& spots, const VersionIndex& index);

}  // namespace banxin
