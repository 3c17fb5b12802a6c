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
    SourceSpot spot;                   ///< Of its number, or else of all of it.
    std::string called;                ///< Its number as the file has it, or its place in the list where it has none.
    const YamlNode* number = nullptr;  ///< The scalar; null where none is written.
    const YamlNode* book = nullptr;
    const YamlNode* make_up = nullptr;
    const YamlEntry* frames = nullptr;  ///< Its list of frames, with its key.
    std::vector<FrameEntry> entries;
    std::vector<std::string> names{};  ///< Other words for it, which the file does not have: its label.
};

std::vector<PageEntry> page_entries(const YamlNode& root);

/// The scalars of a page's frames and wishes that name a page for stories to go on at.
std::vector<const YamlNode*> jumps_of(const PageEntry& page);

/// The page that is called so: by its number before any other name; null where none is.
const PageEntry* page_entry_called(const std::vector<PageEntry>& pages, const std::string& words);

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
