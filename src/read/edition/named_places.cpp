#include "read/edition/named_places.h"

#include <algorithm>

namespace banxin {

NamedPlaces::NamedPlaces(const YamlNode& root, const EditionBytes& edition)
    : file_(edition.file), pages_(page_entries(root)), known_(edition.frames) {
    for (const PageNames& known : edition.pages) {
        const auto page = std::ranges::find(pages_, known.called, &PageEntry::called);
        if (page != pages_.end()) page->names = known.names;
    }
}

std::vector<std::string> NamedPlaces::numbers() const {
    std::vector<std::string> all;
    for (const PageEntry& one : pages_) all.push_back(one.called);
    return all;
}

const PageEntry* NamedPlaces::page_of(const FrameEntry& frame) const {
    for (const PageEntry& one : pages_) {
        if (!one.entries.empty() && &frame >= &one.entries.front() && &frame <= &one.entries.back()) return &one;
    }
    return nullptr;
}

const FrameEntry* NamedPlaces::frame_of_story(const std::string& story) const {
    for (const PageEntry& one : pages_) {
        for (const FrameEntry& entry : one.entries) {
            if (entry.story != nullptr && entry.story->text == story) return &entry;
        }
    }
    return nullptr;
}

const FrameEntry* NamedPlaces::contents(const std::string& words) const {
    const PlaceWords place = place_in(words);
    const PageEntry* on = page(place.page);
    return on != nullptr && !place.frame.empty() ? frame_on(*on, place.frame) : frame_of_story(words);
}

std::vector<std::string> NamedPlaces::frames_of(const PageEntry& page) const {
    std::vector<std::string> frames;
    for (const FrameOfLayout& known : known_) {
        if (known.page == page.called) frames.push_back(known.frame);
    }
    return frames;
}

bool NamedPlaces::is_not_there(const PageEntry& page, const std::string& frame) const {
    const std::vector<std::string> frames = frames_of(page);
    return !frames.empty() && std::ranges::count(frames, frame) == 0;
}

bool NamedPlaces::is_for_jumps(const PageEntry& page, const std::string& frame) const {
    return std::ranges::any_of(known_, [&](const FrameOfLayout& one) {
        return one.page == page.called && one.frame == frame && one.kind == FrameKind::jumps;
    });
}

std::vector<std::string> NamedPlaces::empty_frames(const std::string& on) const {
    std::vector<std::string> places;
    for (const FrameOfLayout& known : known_) {
        const PageEntry* its = page(known.page);
        const bool holds = its == nullptr || frame_on(*its, known.frame) != nullptr;
        const bool is_asked = on.empty() || known.page == on;
        if (is_asked && !holds && known.kind == FrameKind::story) places.push_back(known.page + "/" + known.frame);
    }
    return places;
}

std::vector<std::string> NamedPlaces::places_called(const std::string& frame) const {
    std::vector<std::string> places;
    const auto add = [&](const std::string& page, const std::string& name) {
        const std::string place = page + "/" + name;
        if (name == frame && std::ranges::count(places, place) == 0) places.push_back(place);
    };
    for (const PageEntry& one : pages_) {
        for (const FrameEntry& entry : one.entries) add(one.called, entry.frame->key);
    }
    for (const FrameOfLayout& known : known_) add(known.page, known.frame);
    return places;
}

}  // namespace banxin
