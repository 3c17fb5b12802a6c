#pragma once

#include <string>

#include "compare/changes/version_index.h"

namespace banxin {

/// "columns 1-4, lines 1-20" of every leg, in English as layouts have it: `1-4 × 1-20`.
std::string grid_words(const FrameVersion& frame);

/// Whether two frames have the same columns and lines and are of another size or place: that is the page's lattice.
bool keeps_its_lattice(const FrameVersion& was, const FrameVersion& is);

/// Whether all marks of two frames are the same, and, as far as both say it, those of their boxes.
bool is_printed_alike(const FrameVersion& was, const FrameVersion& is);

/// Of what pages measure; not of one frame.
bool is_of_lattice(const Change& change);

/// "13.5pt".
std::string size_words(Length size);

/// "page/frame" of every stop: `1/lead 3/left`.
std::string way_words(const std::vector<FrameSpot>& spots, const VersionIndex& index);

}  // namespace banxin
