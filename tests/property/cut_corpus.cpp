// How jumps are cut on copy as it comes: the measuring corpora, and what the stories of 《雁汐日报》 are like, cut into
// stories of some five hundred characters, in frames of four shapes each. docs/composition.md has the figures;
// `test_property --gtest_filter='CutCorpus.*'` prints them.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "base/unicode.h"
#include "read/house/houses.h"
#include "typeset.h"

namespace banxin::test {
namespace {

constexpr int kStoryCharacters = 480;

/// Columns of a frame, their measure, and the share of the story that they hold, in hundredths.
struct Shape {
    int columns;
    int measure;
    int share;
};
constexpr Shape kShapes[] = {{3, 11, 62}, {2, 13, 55}, {2, 15, 68}, {1, 23, 58}};

std::vector<std::string> paragraphs_of(const std::string& corpus) {
    std::ifstream file(BANXIN_SOURCE_DIR "/bench/corpus/" + corpus + ".txt");
    std::vector<std::string> paragraphs;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) paragraphs.push_back(line);
    }
    return paragraphs;
}

/// The paragraphs of a corpus, so many to a story that it is worth a jump.
std::vector<Story> stories_of(const std::string& corpus) {
    std::vector<Story> stories;
    Story story;
    int characters = 0;
    for (const std::string& paragraph : paragraphs_of(corpus)) {
        Block block;
        block.spans = {{paragraph, Emphasis::none}};
        story.body.push_back(block);
        characters += count_characters(paragraph);
        if (characters < kStoryCharacters) continue;
        story.id = {corpus + std::to_string(stories.size())};
        story.headline = "雁汐";
        story.short_title = "雁汐";
        stories.push_back(std::move(story));
        story = {};
        characters = 0;
    }
    return stories;
}

/// A page with the story in a frame of a shape, and one with a hole of the page's columns.
Edition edition_of(const Story& story, const Shape& shape) {
    Edition edition;
    edition.paper = *built_in_house("zh-Hans");
    edition.stories[story.id] = story;
    const int characters = count_characters(plain_text(story));
    const int lines = characters * shape.share / 100 / (shape.measure * shape.columns) + 1;
    PageTemplate layout;
    layout.trim = {400_mm, 560_mm};
    layout.columns = shape.columns;
    layout.measure = Em{shape.measure * 1000};
    layout.gutter = 1_em;
    layout.lines = 120;
    FrameTemplate frame;
    frame.id = {"lead"};
    frame.kind = FrameKind::story;
    frame.legs = {{{1, shape.columns}, {1, 5 + lines}, {}}};
    layout.frames = {frame};
    edition.layouts["front"] = layout;
    frame.id = {"continued"};
    frame.kind = FrameKind::jumps;
    frame.legs = {{{1, shape.columns}, {1, 110}, {}}};
    layout.frames = {frame};
    edition.layouts["inside"] = layout;
    EditionPage front;
    front.number = {1};
    front.layout = "front";
    front.frames = {{{"lead"}, {}, StoryBinding{story.id, JumpMode::page, {2}, {}}}};
    EditionPage inside;
    inside.number = {2};
    inside.layout = "inside";
    edition.pages = {front, inside};
    return edition;
}

/// What is wrong with a jump, by the eye.
struct Figures {
    int jumps = 0;
    int at_paragraphs = 0;
    int behind_stops = 0;
    int behind_pauses = 0;
    int elsewhere = 0;
    int inside_words = 0;
    int alone = 0;
    int alone_under_ragged_lines = 0;  ///< In mid-paragraph.
    int alone_under_short_ends = 0;    ///< Of paragraphs.
    int lone_lines = 0;
    int closed_up = 0;
    int driven_out = 0;
    int with_white = 0;
};

bool holds(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

/// The last character before the cut that is no closing quote or bracket.
char32_t last_word(const std::u32string& text, int until) {
    int at = until;
    while (at > 0 && holds(U"”’』」）》〉", text[static_cast<std::size_t>(at) - 1])) --at;
    return at > 0 ? text[static_cast<std::size_t>(at) - 1] : U'\n';
}

void count_place(const Story& story, const StoryPart& part, Figures& figures) {
    const std::u32string text = to_utf32(plain_text(story));
    const char32_t last = last_word(text, part.until.value);
    if (last == U'\n') {
        ++figures.at_paragraphs;
    } else if (holds(U"。！？", last)) {
        ++figures.behind_stops;
    } else if (holds(U"，；：、—…", last)) {
        ++figures.behind_pauses;
    } else {
        ++figures.elsewhere;
    }
    figures.inside_words += part.cut->kind == CutKind::any ? 1 : 0;
}

std::vector<const PlacedLine*> body_lines(const FilledFrame& frame) {
    std::vector<const PlacedLine*> lines;
    for (const PlacedLine& line : frame.lines) {
        if (line.source.element == Element::body) lines.push_back(&line);
    }
    return lines;
}

const PlacedLine& jump_line(const FilledFrame& frame) {
    return *std::find_if(frame.lines.begin(), frame.lines.end(),
                         [](const PlacedLine& line) { return line.source.element == Element::jump_to; });
}

/// Lines of a paragraph at one end of a list, in one column.
template <typename Iterator>
int lines_together(Iterator first, Iterator end) {
    int count = 0;
    const PlacedLine& one = **first;
    for (; first != end && (*first)->line.block == one.line.block && (*first)->place->column == one.place->column;
         ++first)
        ++count;
    return count;
}

void count_lines(const FilledFrame& start, const FilledFrame& hole, Length measure, Figures& figures) {
    const auto before = body_lines(start);
    const auto after = body_lines(hole);
    const PlacedLine& last = *before.back();
    const bool alone = jump_line(start).place->lines.first != last.place->lines.first;
    figures.alone += alone ? 1 : 0;
    const bool is_ragged = last.line.right + Length::pt(9) < measure;
    const bool is_short = last.line.right * 3 < measure * 2;
    figures.alone_under_ragged_lines += alone && is_ragged && !last.line.ends_block ? 1 : 0;
    figures.alone_under_short_ends += alone && is_short && last.line.ends_block ? 1 : 0;
    if (last.line.ends_block) return;
    const int above = lines_together(before.rbegin(), before.rend());
    const int below = lines_together(after.begin(), after.end());
    figures.lone_lines += above < 2 || below < 2 ? 1 : 0;
}

void count(const Typeset& set, const Story& story, Figures& figures) {
    const FilledFrame& start = set.filled.pages[0].frames[0];
    const StoryPart& part = start.parts[0];
    if (!part.jumps_to) return;
    ++figures.jumps;
    count_place(story, part, figures);
    count_lines(start, set.filled.pages[1].frames[0], set.filled.pages[0].plan.measure, figures);
    figures.closed_up += part.lines_changed < 0 ? 1 : 0;
    figures.driven_out += part.lines_changed > 0 ? 1 : 0;
    figures.with_white += part.cut->white_lines > 0 ? 1 : 0;
}

void print(const Figures& f) {
    fmt::print(
        "{} jumps: {} at paragraphs, {} behind stops, {} behind pauses, {} elsewhere, {} in words; jump line alone {}, "
        "under a ragged line {}, under a short end {}; lone lines {}; closed up {}, driven out {}, with white {}\n",
        f.jumps, f.at_paragraphs, f.behind_stops, f.behind_pauses, f.elsewhere, f.inside_words, f.alone,
        f.alone_under_ragged_lines, f.alone_under_short_ends, f.lone_lines, f.closed_up, f.driven_out, f.with_white);
}

Figures figures_with(CutKind asked) {
    static FontLibrary library;
    Figures figures;
    for (const std::string corpus : {"news", "reports", "prose"}) {
        for (const Story& story : stories_of(corpus)) {
            for (const Shape& shape : kShapes) {
                Edition edition = edition_of(story, shape);
                edition.paper.jump.cut.kind = asked;
                const auto set = typeset(std::move(edition), library);
                EXPECT_TRUE(set.has_value());
                if (set) count(*set, story, figures);
            }
        }
    }
    fmt::print("{}: ", name_of(asked));
    print(figures);
    return figures;
}

TEST(CutCorpus, NearlyAllJumpsAreCutBehindAMark) {
    const Figures found = figures_with(CutKind::pause);
    EXPECT_GE(found.jumps, 120);
    EXPECT_LE(found.elsewhere * 20, found.jumps);
    EXPECT_EQ(found.inside_words, 0);
    EXPECT_EQ(found.lone_lines, 0);
    EXPECT_EQ(found.alone_under_ragged_lines, 0);
    EXPECT_EQ(found.alone_under_short_ends, 0);
    EXPECT_GT(found.closed_up, 0);
    EXPECT_GT(found.driven_out, 0);
}

TEST(CutCorpus, AStopIsFoundForMostJumps) {
    const Figures found = figures_with(CutKind::stop);
    EXPECT_GE((found.at_paragraphs + found.behind_stops) * 5, found.jumps * 4);
    EXPECT_EQ(found.inside_words, 0);
}

}  // namespace
}  // namespace banxin::test
