#pragma once

#include "fill/page/settle_jumps.h"
#include "resolve/resolve_page.h"

namespace banxin::test {

// Pages of two columns of 10字 in an edition without heads, set in squares: every line of a story holds 10 characters.
//
// A page has a frame `lead` from its first line on and, where it is given lines, a hole `continued` below, a line away.
struct SmallPages {
    SmallPages() {
        Paper& paper = edition.paper;
        for (const char* role : {"song", "hei", "kai"}) paper.fonts[FontRole{role}] = {"Noto Serif CJK SC", 400};
        for (int kind = 0; kind <= static_cast<int>(TextKind::pointer_summary); ++kind)
            paper.styles[static_cast<TextKind>(kind)] = {};
        paper.grades[3] = {{12_pt}, 9_pt, 9_pt};
        paper.boxes["pull"] = paper.boxes["facts"] = {};
        paper.body.text.align = Align::justify;
        paper.body.indent = 0_em;
        paper.jump.to = "转{page}";
        paper.jump.from = "接{page}";
        paper.jump.head = JumpHead::none;
        paper.jump.from_position = FromPosition::own_line;
        paper.jump.least_lines_before = paper.jump.least_lines_after = paper.jump.least_characters = 1;
        paper.fit.close_up = paper.fit.drive_out = 0;
    }

    /// A page with a story of so many characters, which is called after the page: `p1`.
    void add_page(int characters, int frame_lines, int hole_lines, JumpMode jump = JumpMode::no, int target = 0) {
        const int number = static_cast<int>(edition.pages.size()) + 1;
        const std::string name = "p" + std::to_string(number);
        Story& story = edition.stories[{name}];
        story.id = {name};
        story.body = {paragraph(characters)};
        PageTemplate& layout = edition.layouts[name];
        layout.trim = {100_mm, 400_mm};
        layout.columns = 2;
        layout.measure = 10_em;
        layout.gutter = 1_em;
        layout.lines = std::max(40, frame_lines + 1 + hole_lines);
        layout.frames = {frame("lead", FrameKind::story, {1, frame_lines})};
        if (hole_lines > 0)
            layout.frames.push_back(
                frame("continued", FrameKind::jumps, {frame_lines + 2, frame_lines + 1 + hole_lines}));
        EditionPage page;
        page.number = {number};
        page.layout = name;
        page.frames = {{{"lead"}, {}, StoryBinding{{name}, jump, {target}, {}}}};
        edition.pages.push_back(page);
    }

    /// Another hole on the last page, a line below what is there: `continued2`.
    void add_hole(int lines) {
        PageTemplate& layout = edition.layouts.at("p" + std::to_string(edition.pages.size()));
        const int foot = layout.frames.back().legs.front().lines.last;
        layout.lines = std::max(layout.lines, foot + 1 + lines);
        layout.frames.push_back(
            frame("continued" + std::to_string(layout.frames.size()), FrameKind::jumps, {foot + 2, foot + 1 + lines}));
    }

    /// A page whose story goes on with so many lines in each of a hole's columns. Wherever it is cut in the last of its
    /// own lines, the rest is as deep.
    void add_rest(int depth, JumpMode jump = JumpMode::automatic, int target = 0) {
        add_page(70 + 20 * depth, 4, 0, jump, target);
    }

    /// The binding of a page's story.
    StoryBinding& binding(int page) {
        return std::get<StoryBinding>(edition.pages.at(static_cast<std::size_t>(page) - 1).frames.at(0).content);
    }

    /// A frame of eight lines behind the others of a page, with a pointer to a story.
    void add_pointer(int page, const std::string& story) {
        edition.layouts.at("p" + std::to_string(page)).frames.push_back(frame("guide", FrameKind::story, {30, 37}));
        edition.stories.at({story}).headline = "字";
        edition.pages.at(static_cast<std::size_t>(page) - 1)
            .frames.push_back({{"guide"}, {}, PointerBinding{{{story}}, {}}});
    }

    static Block paragraph(int characters) {
        Block block;
        std::string words;
        for (int i = 0; i < characters; ++i) words += "字";
        block.spans = {{words, Emphasis::none}};
        return block;
    }

    FrameTemplate& frame_of(int page, std::size_t frame = 0) {
        return edition.layouts.at("p" + std::to_string(page)).frames.at(frame);
    }

    std::vector<PagePlan> plans() const {
        std::vector<PagePlan> all;
        for (const EditionPage& page : edition.pages) all.push_back(resolve_page(edition, page).value());
        return all;
    }

    /// Shapes the stories; those shaped before that have not changed are kept.
    const ShapedStories& shape() {
        const TypeCase type_case = open_type_case(edition.paper, library).value();
        stories = shape_stories(edition, plans(), type_case, stories ? &*stories : nullptr);
        return *stories;
    }

    FilledEdition settle() { return settle_jumps(edition, plans(), shape(), {memo}); }

    FillSources sources() { return shape().in(Writing::horizontal, edition); }

    FontLibrary library;
    Edition edition;
    std::optional<ShapedStories> stories;
    FrameMemo memo;

  private:
    static FrameTemplate frame(const std::string& id, FrameKind kind, Span lines) {
        FrameTemplate frame;
        frame.id = {id};
        frame.kind = kind;
        frame.legs = {{{1, 2}, lines, {}}};
        return frame;
    }
};

/// The part of a story that stands in a page's n-th frame.
inline const StoryPart& part_in(const FilledEdition& filled, std::size_t page, std::size_t frame) {
    return filled.pages.at(page).frames.at(frame).parts.at(0);
}

}  // namespace banxin::test
