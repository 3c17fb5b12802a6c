#include "read/edition/edition_entries.h"

#include <algorithm>
#include <optional>
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

/// The number that a word is; nothing for any other word.
std::optional<int> page_number_in(const std::string& word) {
    const bool is_number =
        !word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789") == std::string::npos;
    return is_number ? std::optional(std::stoi(word)) : std::nullopt;
}

bool is_called(const PageEntry& page, const std::string& words) {
    const auto number = page_number_in(words);
    return page.called == words || (number && number == page_number_in(page.called));
}

}  // namespace

std::vector<PageEntry> page_entries(const YamlNode& root) {
    std::vector<PageEntry> pages;
    const YamlNode* list = value_at(root, "pages");
    if (list == nullptr) return pages;
    int place = 1;  // of which a spread takes two
    for (const YamlNode& item : list->items) {
        PageEntry page{item.spot,
                       std::to_string(place),
                       value_at(item, "page"),
                       value_at(item, "book"),
                       value_at(item, "make_up"),
                       entry_at(item, "frames"),
                       {}};
        if (page.number != nullptr) {
            page.spot = page.number->spot;
            page.called = page.number->text;
        }
        if (page.frames != nullptr) {
            for (const YamlEntry& frame : page.frames->value.entries) page.entries.push_back(frame_entry(frame));
        }
        place += page.called.find('-') == std::string::npos ? 1 : 2;
        pages.push_back(std::move(page));
    }
    return pages;
}

std::vector<const YamlNode*> jumps_of(const PageEntry& page) {
    std::vector<const YamlNode*> jumps;
    for (const FrameEntry& entry : page.entries) jumps.push_back(entry.jump);
    const YamlNode* wished = page.make_up == nullptr ? nullptr : value_at(*page.make_up, "jumps");
    jumps.push_back(wished != nullptr && wished->kind == YamlKind::map ? value_at(*wished, "to") : wished);
    std::erase_if(jumps, [](const YamlNode* jump) { return jump == nullptr || jump->kind != YamlKind::text; });
    return jumps;
}

const PageEntry* page_entry_called(const std::vector<PageEntry>& pages, const std::string& words) {
    auto found = std::ranges::find_if(pages, [&](const PageEntry& one) { return is_called(one, words); });
    if (found == pages.end())
        found =
            std::ranges::find_if(pages, [&](const PageEntry& one) { return std::ranges::count(one.names, words) > 0; });
    return found == pages.end() ? nullptr : &*found;
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
