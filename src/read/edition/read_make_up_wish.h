#pragma once

#include <optional>
#include <vector>

#include "model/edition.h"
#include "read/edition/story_reference.h"
#include "read/text/findings.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// What a page that makes itself up is asked for, and the stories that it names.
struct ReadMakeUpWish {
    MakeUpWish wish;
    std::vector<StoryReference> references;
};

// Reads `make_up: {stories, style, jumps, pins, refer}`, or `make_up: auto` for `{stories: auto}`. What it asks of
// other pages, of the grid and of the paper is held against them by check_make_up().
//
// Findings: `pin-without-story`, `two-leads`, `missing-key` for a list without stories.
std::optional<ReadMakeUpWish> read_make_up_wish(const YamlNode& node, PageNumber page, Findings& findings);

/// The maps of a page's make-up.
std::vector<MapShape> make_up_wish_maps();

}  // namespace banxin
