#pragma once

#include <map>
#include <string_view>

#include "base/unicode.h"
#include "check/check_edition.h"
#include "fill/text/filled_page.h"
#include "model/look_of_edition.h"

namespace banxin {

/// A story's text as one block of square characters; no font is asked.
inline std::shared_ptr<const ShapedText> squares(std::string_view words) {
    auto text = std::make_shared<ShapedText>();
    text->text = words;
    std::uint32_t byte = 0;
    for (const char32_t character : to_utf32(words)) {
        Unit unit;
        unit.text_begin = byte;
        unit.text_bytes = static_cast<std::uint16_t>(to_utf8(std::u32string(1, character)).size());
        unit.offset = {static_cast<int>(text->units.size())};
        byte += unit.text_bytes;
        text->units.push_back(unit);
    }
    text->end = {static_cast<int>(text->units.size())};
    return text;
}

inline PlacedLine line_of(std::shared_ptr<const ShapedText> text, std::uint32_t first, std::uint32_t end) {
    PlacedLine placed;
    placed.text = std::move(text);
    placed.line.first_unit = first;
    placed.line.end_unit = placed.line.next_unit = end;
    placed.source = {Element::body, {"tram"}, 0, 0, {{static_cast<int>(first)}, {static_cast<int>(end)}}};
    return placed;
}

// The story `tram`, 10 characters (零一二三四五六七八九), jumps: 6 of them stand in frame `lead` of page 1 in two
// lines, 4 in the jump hole `continued` of page 2 in two lines of the hole's three.
struct SmallEdition {
    Edition edition;
    FilledEdition filled;
    std::shared_ptr<const ShapedText> text = squares("零一二三四五六七八九");

    Story& story() { return edition.stories.at({"tram"}); }
    FilledFrame& lead() { return filled.pages.own(0).frames.own(0); }
    FilledFrame& hole() { return filled.pages.own(1).frames.own(0); }
    StoryPart& before() { return lead().parts.at(0); }
    StoryPart& after() { return hole().parts.at(0); }
    StoryBinding& binding() { return std::get<StoryBinding>(filled.pages.own(0).plan.frames.own(0).binding->content); }

    /// Takes the jump away: the first `set` characters stand on page 1 alone.
    void without_jump(int set) {
        before().jumps_to.reset();
        before().jump_words.clear();
        before().until = {set};
        lead().lines = {line_of(text, 0, static_cast<std::uint32_t>(set))};
        hole().parts.clear();
        hole().lines.clear();
    }
};

/// With nothing remembered.
inline Checked check(const SmallEdition& small, const std::vector<FontSubstitution>& substitutions = {}) {
    std::map<StoryId, std::shared_ptr<const Story>> stories;
    for (const auto& [id, story] : small.edition.stories) stories.emplace(id, std::make_shared<const Story>(story));
    CheckMemo nothing;
    const auto look = std::make_shared<const Edition>(look_of(small.edition));
    return check_edition({small.edition, look, stories, small.filled, {}, substitutions}, nothing);
}

inline Edition edition_of_one_story() {
    Edition edition;
    edition.file = "edition.yaml";
    edition.date = {2026, 11, 23};
    edition.number = 326;
    edition.paper.name = "雁汐日报";
    edition.paper.sizes = {{"二号", Length::pt(21)}};
    Story story;
    story.id = {"tram"};
    story.file = "stories/tram.md";
    story.headline = "有轨电车|通车";
    story.headline_spot = {"stories/tram.md", 2, 11};
    story.body = {{BlockKind::paragraph, {{"零一二三四五六七八九", Emphasis::none}}, "", {"stories/tram.md", 5, 1}}};
    edition.stories.emplace(story.id, story);
    const FrameBinding binding{{"lead"}, {"edition.yaml", 7, 5}, StoryBinding{{"tram"}, JumpMode::page, {2}, {}}};
    edition.pages = {{{1}, "front", "", {}, {binding}, {"edition.yaml", 5, 3}},
                     {{2}, "back", "", {}, {}, {"edition.yaml", 9, 3}}};
    return edition;
}

inline FilledPage page_with(int number, FramePlan frame) {
    FilledPage page;
    page.plan.number = {number};
    FilledFrame filled;
    filled.frame = frame.id;
    page.frames.push_back(std::move(filled));
    page.plan.frames = {std::move(frame)};
    return page;
}

inline SmallEdition jumped_edition() {
    SmallEdition small;
    small.edition = edition_of_one_story();
    FramePlan lead{{"lead"}, {"front.yaml", 4, 3}, FrameKind::story, {}, {}, std::vector<Slot>(2), 1, {}, {}, {}};
    lead.binding = small.edition.pages[0].frames[0];
    const FramePlan hole{{"continued"},
                         {"back.yaml", 4, 3},
                         FrameKind::jumps,
                         {},
                         {{{}, {1, 1}, {1, 3}}},
                         std::vector<Slot>(3),
                         1,
                         {},
                         {},
                         {}};
    small.filled.pages = {page_with(1, lead), page_with(2, hole)};
    for (std::size_t i = 0; i < small.filled.pages.size(); ++i)
        small.filled.pages.own(i).plan.facts.spot = small.edition.pages[i].spot;

    StoryPart before;
    before.story = {"tram"};
    before.page = {1};
    before.frame = {"lead"};
    before.until = {6};
    before.jumps_to = PageNumber{2};
    before.jump_words = "下转▶2版";
    before.columns = {{2, 2}};
    StoryPart after = before;
    after.page = {2};
    after.frame = {"continued"};
    after.landing = 1;
    after.from = {6};
    after.until = {10};
    after.jumps_to.reset();
    after.jump_words.clear();
    after.comes_from = PageNumber{1};
    after.from_words = "◀上接1版";
    small.lead().parts = {before};
    small.hole().parts = {after};
    small.lead().lines = {line_of(small.text, 0, 3), line_of(small.text, 3, 6)};
    small.hole().lines = {line_of(small.text, 6, 8), line_of(small.text, 8, 10)};
    small.hole().white_lines = 1;
    small.filled.rounds = 1;
    return small;
}

/// The codes of the findings, in order, joined by spaces: "overset story-short".
inline std::string codes(const Diagnostics& diagnostics) {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics) out += (out.empty() ? "" : " ") + diagnostic.code;
    return out;
}

}  // namespace banxin
