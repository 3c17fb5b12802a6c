#pragma once

#include <optional>
#include <vector>

#include "read/layout/layout_file.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// One frame of a layout: `columns` and `lines`, a relation, or `legs`; how it is split, its head and its places.
std::optional<FrameSource> read_frame(const YamlNode& node, Findings& findings);

/// A frame of a page that was made up (docs/formats.md): as above, with what it holds.
struct StoredFrameSource {
    FrameSource source;
    bool has_place = false;           ///< Else the layout has the frame, and only its filling is told.
    bool locked = false;              ///< It stays where it is when the page is made up again.
    std::optional<YamlNode> holds{};  ///< As edition.yaml has it behind a frame's name.
};
std::optional<StoredFrameSource> read_stored_frame(const YamlNode& node, Findings& findings);

/// One frame of a stack: as above, but its columns are the stack's, and `lines` is a depth, or `rest` (or nothing).
std::optional<FrameSource> read_stacked_frame(const YamlNode& node, const StackSource& stack, Findings& findings);

/// The maps of a frame.
std::vector<MapShape> frame_maps();

}  // namespace banxin
