#include "property/random_edition.h"

#include <algorithm>

#include "property/random_text.h"
#include "read/house/houses.h"

namespace banxin::test {
namespace {

/// What is drawn for one page.
struct PageSketch {
    int frame_lines = 8;
    int hole_lines = 0;  ///< None: no hole.
    JumpMode jump = JumpMode::no;
    std::vector<std::string> paragraphs;
    HeadPlace head = HeadPlace::over;
    std::string headline = "早班船开";
    Writing writing = Writing::horizontal;
    Writing head_writing = Writing::horizontal;
};

Paper small_paper() {
    Paper paper = *built_in_house("zh-Hans");
    paper.name = "雁汐日报";
    paper.jump.least_lines_before = 3;
    paper.jump.least_lines_after = 2;
    paper.jump.least_characters = 20;
    paper.jump.landings = 2;
    return paper;
}

FrameTemplate frame(const std::string& id, FrameKind kind, Span lines) {
    FrameTemplate frame;
    frame.id = {id};
    frame.kind = kind;
    frame.legs = {{{1, 2}, lines, {}}};
    frame.head = {5, 1};
    return frame;
}

PageTemplate layout_of(const PageSketch& sketch, const std::string& name) {
    PageTemplate layout;
    layout.name = name;
    layout.file = name + ".yaml";
    layout.writing = sketch.writing;
    const bool vertical = sketch.writing == Writing::vertical;
    layout.trim = vertical ? Size{160_mm, 100_mm} : Size{100_mm, 160_mm};
    layout.columns = 2;
    layout.measure = 10_em;
    layout.gutter = 1_em;
    layout.lines = 36;
    layout.frames = {frame("lead", FrameKind::story, {1, sketch.frame_lines})};
    layout.frames.front().head.place = sketch.head;
    layout.frames.front().head.writing = sketch.head_writing;
    if (sketch.hole_lines > 0) {
        const int first = sketch.frame_lines + 2;
        layout.frames.push_back(frame("continued", FrameKind::jumps, {first, first + sketch.hole_lines - 1}));
    }
    return layout;
}

Story story_of(const PageSketch& sketch, const std::string& id) {
    Story story;
    story.id = {id};
    story.file = id + ".md";
    story.headline = sketch.headline;
    story.short_title = "早班船";
    for (const std::string& paragraph : sketch.paragraphs) {
        story.body.push_back({BlockKind::paragraph, {{paragraph, Emphasis::none}}, "", {story.file, 5, 1}});
    }
    return story;
}

/// The next page with a hole after the i-th, or nothing.
std::optional<std::size_t> next_hole(const std::vector<PageSketch>& pages, std::size_t i) {
    for (std::size_t next = i + 1; next < pages.size(); ++next) {
        if (pages[next].hole_lines > 0) return next;
    }
    return std::nullopt;
}

EditionPage page_of(const std::vector<PageSketch>& pages, std::size_t i, JumpMode jump) {
    EditionPage page;
    page.number = {static_cast<int>(i) + 1};
    page.layout = "layout-" + std::to_string(i + 1);
    StoryBinding binding{{"story-" + std::to_string(i + 1)}, JumpMode::no, {}, {}};
    if (const auto hole = next_hole(pages, i); hole && jump != JumpMode::no) {
        binding.jump = jump;
        if (jump == JumpMode::page) binding.target = {static_cast<int>(*hole) + 1};
    }
    page.frames = {{{"lead"}, {"edition.yaml", static_cast<int>(i) + 3, 1}, binding}};
    return page;
}

Edition edition_of(const std::vector<PageSketch>& pages) {
    Edition edition;
    edition.file = "edition.yaml";
    edition.date = {2026, 11, 23};
    edition.paper = small_paper();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        edition.pages.push_back(page_of(pages, i, pages[i].jump));
        const std::string number = std::to_string(i + 1);
        edition.layouts["layout-" + number] = layout_of(pages[i], "layout-" + number);
        const Story story = story_of(pages[i], "story-" + number);
        edition.stories.emplace(story.id, story);
    }
    return edition;
}

rc::Gen<int> any_of(int first, int end) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

struct PageHead {
    HeadPlace place = HeadPlace::over;
    std::string headline;
};

/// Over, beside or inside the text, and now and then too long for its frame, or none at all.
rc::Gen<PageHead> any_head() {
    return rc::gen::apply(
        [](HeadPlace place, std::string headline) {
            return PageHead{place, std::move(headline)};
        },
        rc::gen::element(HeadPlace::over, HeadPlace::left, HeadPlace::right, HeadPlace::inside),
        rc::gen::oneOf(rc::gen::element(std::string("早班船开"), std::string()), rc::gen::resize(24, any_paragraph())));
}

rc::Gen<Writing> any_writing() {
    return rc::gen::element(Writing::horizontal, Writing::vertical);
}

rc::Gen<PageSketch> any_page() {
    const auto paragraphs = rc::gen::nonEmpty(
        rc::gen::resize(5, rc::gen::container<std::vector<std::string>>(rc::gen::resize(60, any_paragraph()))));
    return rc::gen::apply(
        [](int frame_lines, int hole_lines, JumpMode jump, std::vector<std::string> text, PageHead head,
           std::pair<Writing, Writing> writing) {
            return PageSketch{frame_lines, std::max(hole_lines, 0),  jump,          std::move(text),
                              head.place,  std::move(head.headline), writing.first, writing.second};
        },
        any_of(6, 16), any_of(-4, 17), rc::gen::element(JumpMode::no, JumpMode::page, JumpMode::automatic), paragraphs,
        any_head(), rc::gen::pair(any_writing(), any_writing()));
}

}  // namespace

rc::Gen<Edition> any_edition() {
    return rc::gen::apply(
        [](PageSketch front, PageSketch second, std::vector<PageSketch> more) {
            more.insert(more.begin(), {std::move(front), std::move(second)});
            more.resize(std::min<std::size_t>(more.size(), 4));
            return edition_of(more);
        },
        any_page(), any_page(), rc::gen::resize(2, rc::gen::container<std::vector<PageSketch>>(any_page())));
}

}  // namespace banxin::test

namespace banxin {

void showValue(const Edition& edition, std::ostream& out) {
    for (const EditionPage& page : edition.pages) {
        const auto& binding = std::get<StoryBinding>(page.frames.front().content);
        const PageTemplate& layout = edition.layouts.at(page.layout);
        const auto name = [](Writing writing) { return writing == Writing::vertical ? "vertical" : "level"; };
        out << "page " << page.number.value << ' ' << name(layout.writing) << " under a head that is "
            << name(layout.frames.front().head.writing.value_or(layout.writing));
        for (const FrameTemplate& frame : edition.layouts.at(page.layout).frames) {
            out << "  " << frame.id.value << ' ' << frame.legs.front().lines.first << '-'
                << frame.legs.front().lines.last;
        }
        out << (binding.jump == JumpMode::automatic ? "  jump: auto" : "");
        if (binding.jump == JumpMode::page) out << "  jump: " << binding.target.value;
        out << '\n' << plain_text(edition.stories.at(binding.story)) << '\n';
    }
}

}  // namespace banxin
