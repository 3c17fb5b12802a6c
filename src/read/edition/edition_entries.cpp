#include "read/edition/edition_entries.h"

#include <algorithm>
#include <utility>

#include "read/yaml/entry_at.h"

namespace banxin {
namespace {

FrameEntry frame_entry(const YamlEntry& frame) {
    FrameEntry entry{&frame};
    if (frame.value.kind == YamlKind::text) entry.story = &frame.value;
    if (frame.value.kind != YamlKind::map) return entry;
    entry.story = value_at(frame.value, "story");
    entry.ad = value_at(frame.value, "ad");
    entry.jump = value_at(frame.value, "jump");
    if (entry.jump != nullptr && entry.jump->kind == YamlKind::map) entry.jump = value_at(*entry.jump, "page");
    return entry;
}

}  // namespace

std::vector<PageEntry> page_entries(const YamlNode& root) {
    std::vector<PageEntry> pages;
    const YamlNode* list = value_at(root, "pages");
    if (list == nullptr) return pages;
    for (const YamlNode& item : list->items) {
        PageEntry page{value_at(item, "page"), value_at(item, "frames"), {}};
        if (page.number == nullptr) continue;
        if (page.frames != nullptr) {
            for (const YamlEntry& frame : page.frames->entries) page.entries.push_back(frame_entry(frame));
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

std::vector<std::string> stories_in(const std::vector<PageEntry>& pages) {
    std::vector<std::string> all;
    for (const PageEntry& one : pages) {
        for (const FrameEntry& entry : one.entries) {
            if (entry.story != nullptr) all.push_back(entry.story->text);
        }
    }
    return all;
}

const FrameEntry* frame_on(const PageEntry& page, const std::string& frame) {
    const auto found = std::find_if(page.entries.begin(), page.entries.end(),
                                    [&](const FrameEntry& entry) { return entry.frame->key == frame; });
    return found == page.entries.end() ? nullptr : &*found;
}

PlaceWords place_in(const std::string& words) {
    const std::size_t slash = words.find('/');
    return slash == std::string::npos ? PlaceWords{words, {}}
                                      : PlaceWords{words.substr(0, slash), words.substr(slash + 1)};
}

}  // namespace banxin
