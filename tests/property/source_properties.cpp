// What every mark says of where it comes from, against the manuscripts themselves: the display list is all that is
// asked.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "base/unicode.h"
#include "display/trace.h"
#include "model/element_text.h"
#include "property/rich_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

FontLibrary& fonts() {
    static FontLibrary library;
    return library;
}

/// The code points that a mark's range names.
std::u32string named(const Edition& edition, const Source& source) {
    const std::u32string text = to_utf32(text_of(edition, source).value_or(""));
    const auto from = std::min(static_cast<std::size_t>(source.text.from.value), text.size());
    return text.substr(from, static_cast<std::size_t>(source.text.count()));
}

/// What a mark shows of a text; nothing of marks that show none of it, readings and lines under names among them.
std::optional<std::u32string> shown(const Mark& mark) {
    if (const auto* run = std::get_if<GlyphRun>(&mark); run != nullptr && run->role != MarkRole::ruby)
        return to_utf32(source_text(*run));
    if (const auto* box = std::get_if<StrokedRect>(&mark); box != nullptr && box->role == MarkRole::missing)
        return to_utf32(box->text);
    return std::nullopt;
}

std::vector<Mark> marks_of(const Document& document) {
    std::vector<Mark> marks;
    for (const DisplayList& page : document.pages) marks.insert(marks.end(), page.marks.begin(), page.marks.end());
    return marks;
}

Document painted(const Edition& edition) {
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set.has_value());
    return paint(*set, GuideMode::off);
}

RC_GTEST_PROP(Sources, EveryMarkHasOne, ()) {
    const Edition edition = *any_rich_edition();
    for (const Mark& mark : marks_of(painted(edition))) {
        const Source* source = source_of(mark);
        if (source != nullptr) RC_ASSERT(source->element != Element::none);
    }
}

RC_GTEST_PROP(Sources, ARunShowsTheVeryCharactersOfItsRange, ()) {
    const Edition edition = *any_rich_edition();
    for (const Mark& mark : marks_of(painted(edition))) {
        const auto characters = shown(mark);
        const Source* source = source_of(mark);
        if (!characters || !text_of(edition, *source)) continue;
        RC_ASSERT(to_utf8(*characters) == to_utf8(named(edition, *source)));
    }
}

bool is_space(char32_t c) {
    return c == U' ' || c == U'　' || c == U'\n';
}

/// How often each character of a story stands on the pages.
std::vector<int> times_shown(const StoryId& story, std::size_t length, const std::vector<Mark>& marks) {
    std::vector<int> times(length, 0);
    for (const Mark& mark : marks) {
        const Source* source = source_of(mark);
        if (!shown(mark) || source->story != story || !is_story_text(source->element)) continue;
        for (int i = source->text.from.value; i < source->text.until.value; ++i)
            ++times.at(static_cast<std::size_t>(i));
    }
    return times;
}

// From the first character to the last that is set each stands once, spaces at line ends apart; as many as are counted.
RC_GTEST_PROP(Sources, EverySetCharacterIsShownOnce, ()) {
    const Edition edition = *any_rich_edition();
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set.has_value());
    const std::vector<Mark> marks = marks_of(paint(*set, GuideMode::off));
    for (const StoryReport& story : set->report.stories) {
        const std::u32string text = to_utf32(plain_text(edition.stories.at(story.id)));
        const std::vector<int> times = times_shown(story.id, text.size(), marks);
        const auto end = std::find_if(times.rbegin(), times.rend(), [](int count) { return count > 0; }).base();
        for (auto at = times.begin(); at != end; ++at) {
            const bool space = is_space(text[static_cast<std::size_t>(at - times.begin())]);
            RC_ASSERT(*at <= 1);
            if (!space) RC_ASSERT(*at == 1);
        }
        const auto last = static_cast<std::size_t>(end - times.begin());
        RC_ASSERT(count_characters(std::u32string_view(text).substr(0, last)) == story.characters_set);
    }
}

// The glyphs of a run go through its range from its first character on and never back.
RC_GTEST_PROP(Sources, GlyphsKnowTheirCharacters, ()) {
    const Edition edition = *any_rich_edition();
    for (const Mark& mark : marks_of(painted(edition))) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr || run->source.text.empty() || !text_of(edition, run->source)) continue;
        TextOffset last = run->source.text.from;
        for (const PlacedGlyph& glyph : run->glyphs) {
            if (glyph.at == kNoCharacter) continue;
            RC_ASSERT(run->source.text.contains(glyph.at));
            RC_ASSERT(last <= glyph.at);
            last = glyph.at;
        }
    }
}

}  // namespace
}  // namespace banxin::test
