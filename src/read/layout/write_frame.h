#pragma once

#include "model/page_template.h"
#include "read/yaml/yaml_writer.h"

namespace banxin {

// A frame as layouts have it, in columns and lines of the page: what read_frame() and place_frames() give back, but for
// the places in the file.
//
// The keys go into the map that is open; its `id` is the caller's.
void write_frame_keys(YamlWriter& yaml, const FrameTemplate& frame);

}  // namespace banxin
