#include "check/story_trail.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

bool is_space(char32_t c) {
    if (c > 0x3000 && c != 0xFEFF) return false;  // most of any text
    return c <= 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c >= 0x3000;
}

}  // namespace

const FramePlan& plan_of(const FilledPage& page, const FilledFrame& frame) {
    return page.plan.frames.at(page.frames.index_of(frame));
}

std::map<StoryId, StoryTrail> trails_of(const FilledEdition& filled) {
    std::map<StoryId, StoryTrail> trails;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                trails[part.story].push_back({&page, &frame, &plan_of(page, frame), &part});
            }
        }
    }
    for (auto& [story, trail] : trails) {
        std::stable_sort(trail.begin(), trail.end(),
                         [](const TrailStep& a, const TrailStep& b) { return a.part->landing < b.part->landing; });
    }
    return trails;
}

StoryText::StoryText(const Story& story) : text_(to_utf32(plain_text(story))) {}

TextOffset StoryText::end() const {
    return {static_cast<int>(text_.size())};
}

std::u32string_view StoryText::between(TextOffset from, TextOffset until) const {
    const int first = std::clamp(from.value, 0, end().value);
    const int last = std::clamp(until.value, first, end().value);
    return std::u32string_view(text_).substr(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

std::u32string StoryText::before(TextOffset offset, int length) const {
    return std::u32string(between({offset.value - length}, offset));
}

std::u32string StoryText::after(TextOffset offset, int length) const {
    return std::u32string(between(offset, {offset.value + length}));
}

int StoryText::characters(TextOffset from, TextOffset until) const {
    return count_characters(between(from, until));
}

std::u32string StoryText::without_spaces(TextOffset from, TextOffset until) const {
    return banxin::without_spaces(between(from, until));
}

std::u32string without_spaces(std::u32string_view text) {
    std::u32string out(text.size(), U'\0');
    const auto end = std::copy_if(text.begin(), text.end(), out.begin(), [](char32_t c) { return !is_space(c); });
    out.erase(end, out.end());
    return out;
}

}  // namespace banxin
