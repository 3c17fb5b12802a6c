#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"
#include "read/edition/story_reference.h"
#include "read/text/findings.h"
#include "read/yaml/yaml_reader.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

/// What one frame of a page is filled with, and the stories it names.
struct ReadBinding {
    FrameBinding binding;
    std::vector<StoryReference> references;
};

// Reads `lead: tram`, `lead: {story: tram, jump: 3}` or `guide: {refer: library}`.
std::optional<ReadBinding> read_binding(const YamlEntry& entry, PageNumber page, Findings& findings);

/// The maps of what fills a frame.
std::vector<MapShape> binding_maps();

}  // namespace banxin
