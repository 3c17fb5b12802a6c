#include "compare/changes/version_index.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "compare/version/find_frame.h"

namespace banxin {
namespace {

/// From 1; that of the text's end is the last one.
int paragraph_at(const std::vector<std::string>& paragraphs, int offset) {
    int number = 0;
    int end = 0;
    for (const std::string& paragraph : paragraphs) {
        end += static_cast<int>(to_utf32(paragraph).size()) + 1;
        ++number;
        if (offset < end) break;
    }
    return number;
}

/// The line that holds a place of the text; the last one where it stands behind all, though it found no room.
std::size_t line_at(const std::vector<StandingLine>& lines, int offset) {
    std::size_t at = 0;
    while (at + 1 < lines.size() && lines[at + 1].text.from.value <= offset) ++at;
    return at;
}

}  // namespace

VersionIndex::VersionIndex(const EditionVersion& version) : version_(&version) {
    for (const TextVersion& text : version.texts) {
        texts_[text.key] = &text;
        const bool own = text.key.element == Element::body || text.key.element == Element::headline;
        if (own && !text.lines.empty()) stories_.insert(text.key.story);
    }
}

const PageVersion* VersionIndex::page(PageNumber number) const {
    return find_page(*version_, number);
}

const FrameVersion* VersionIndex::frame(const FrameSpot& spot) const {
    const PageVersion* on = page(spot.page);
    return on == nullptr ? nullptr : find_frame(*on, spot.frame);
}

const TextVersion* VersionIndex::text(const TextKey& key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? nullptr : found->second;
}

std::string VersionIndex::label(PageNumber number) const {
    const PageVersion* found = page(number);
    return found == nullptr ? std::string() : found->label;
}

std::optional<FrameSpot> VersionIndex::home(const StoryId& story) const {
    for (const Element element : {Element::headline, Element::body}) {
        const TextVersion* words = text({element, story});
        if (words != nullptr && !words->lines.empty())
            return FrameSpot{words->lines.front().page, words->lines.front().frame};
    }
    return std::nullopt;
}

std::vector<FrameSpot> VersionIndex::way(const StoryId& story) const {
    std::vector<FrameSpot> spots;
    const TextVersion* words = text({Element::body, story});
    if (words == nullptr) return spots;
    for (const StandingLine& line : words->lines) {
        const FrameSpot spot{line.page, line.frame};
        if (spots.empty() || spots.back() != spot) spots.push_back(spot);
    }
    return spots;
}

ChangePlace VersionIndex::place(const TextKey& key, TextRange range) const {
    ChangePlace place;
    place.text = range;
    const TextVersion* words = text(key);
    if (words == nullptr) return place;
    place.paragraph = paragraph_at(words->paragraphs, range.from.value);
    if (words->lines.empty()) return place;
    const std::size_t first = line_at(words->lines, range.from.value);
    const StandingLine& line = words->lines[first];
    place.page = line.page;
    place.label = label(line.page);
    place.frame = line.frame;
    // Behind the last set line it found no room.
    const bool over = first + 1 == words->lines.size() && range.from.value > line.text.until.value;
    if (over) return place;
    place.line = static_cast<int>(first) + 1;
    for (std::size_t i = first; i < words->lines.size(); ++i) {
        if (i > first && words->lines[i].text.from.value >= range.until.value) break;
        if (words->lines[i].page == line.page) place.areas.push_back(words->lines[i].area);
    }
    return place;
}

ChangePlace VersionIndex::place(const FrameSpot& spot) const {
    ChangePlace place;
    place.page = spot.page;
    place.label = label(spot.page);
    place.frame = spot.frame;
    if (const FrameVersion* found = frame(spot)) {
        for (const LegVersion& leg : found->legs) place.areas.push_back(leg.area);
    }
    return place;
}

ChangePlace VersionIndex::place(const PageVersion& page) const {
    ChangePlace place;
    place.page = page.number;
    place.label = page.label;
    place.areas = {{{}, {}, page.trim.width, page.trim.height}};
    return place;
}

}  // namespace banxin
