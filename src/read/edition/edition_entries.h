#pragma once

#include <string>
#include <vector>

#include "read/yaml/yaml_tree.h"

namespace banxin {

// What stands where in edition.yaml, for who changes its scalars and leaves every other byte. Borrows the tree.

/// What fills a frame, as the file has it.
struct FrameEntry {
    const YamlEntry* frame = nullptr;
    const YamlNode* story = nullptr;  ///< Its scalar; null for anything else.
    const YamlNode* ad = nullptr;
    const YamlNode* jump = nullptr;  ///< The scalar that names the page; null for none.
};

struct PageEntry {
    const YamlNode* number = nullptr;
    const YamlNode* frames = nullptr;
    std::vector<FrameEntry> entries;
};

/// The pages of the file that name their numbers.
std::vector<PageEntry> page_entries(const YamlNode& root);

/// The names of the stories that stand in their frames.
std::vector<std::string> stories_in(const std::vector<PageEntry>& pages);

/// The page's entry for a frame; null where it has none.
const FrameEntry* frame_on(const PageEntry& page, const std::string& frame);

/// `3/left` as page and frame; no frame in a word without a slash.
struct PlaceWords {
    std::string page;
    std::string frame;
};
PlaceWords place_in(const std::string& words);

}  // namespace banxin
