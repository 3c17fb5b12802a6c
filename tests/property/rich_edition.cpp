#include "property/rich_edition.h"

#include <algorithm>

#include "base/unicode.h"
#include "property/random_text.h"

namespace banxin::test {
namespace {

/// What is drawn for one story.
struct StorySketch {
    std::vector<int> kinds;  ///< Of its blocks, again and again.
    int drop_cap = 0;
    int extras = 0;  ///< A bit for each.
    std::string words;
};

enum Extra { kCredit = 1, kKicker = 2, kDecks = 4, kPicture = 8, kPull = 16, kFacts = 32, kBold = 64, kReading = 128 };

std::string first_characters(const std::string& text, std::size_t count) {
    return to_utf8(to_utf32(text).substr(0, count));
}

int length_of(const Block& block) {
    int length = 0;
    for (const Stretch& stretch : block.spans) length += static_cast<int>(to_utf32(stretch.text).size());
    return length;
}

void make(Block& block, int kind) {
    switch (kind) {
        case 4:
            block.kind = BlockKind::crosshead;
            block.spans = {{first_characters(block.spans.front().text, 6), Emphasis::none}};
            break;
        case 5:
            block.kind = BlockKind::list_item;
            block.marker = "12.";
            break;
        case 6:
            block.kind = BlockKind::list_item;
            block.marker = "●";
            break;
        case 7:
            block.kind = BlockKind::quote;
            break;
        default:
            break;
    }
}

/// The second half in bold.
void embolden(Block& block) {
    const std::u32string text = to_utf32(block.spans.front().text);
    const std::size_t half = text.size() / 2;
    if (half == 0) return;
    block.spans = {{to_utf8(text.substr(0, half)), Emphasis::none}, {to_utf8(text.substr(half)), Emphasis::bold}};
}

void annotate(Block& block) {
    const int length = length_of(block);
    const SourceSpot spot = block.spot;
    block.annotations.push_back({AnnotationKind::ruby, 0, 1, "lǎo", 0, spot});
    if (length > 4) block.annotations.push_back({AnnotationKind::dots, 2, 4, {}, 0, spot});
    if (length > 8) block.annotations.push_back({AnnotationKind::name, 5, length - 1, {}, 0, spot});
}

StoryPicture picture_of(const std::string& words) {
    StoryPicture picture;
    picture.picture.path = "pier.jpg";
    picture.picture.trouble =
        Diagnostic{Severity::error, "missing-picture", {"pier.md", 3, 1}, verbatim("no picture"), {}};
    picture.title = "渡口";
    picture.caption = words;
    picture.credit = "阿川 摄";
    return picture;
}

void add_extras(Story& story, const StorySketch& sketch) {
    const auto has = [&](Extra extra) { return (sketch.extras & extra) != 0; };
    if (has(kKicker)) story.kicker = "雁汐渡口";
    if (has(kDecks)) story.deck = {"灯下添班|学生不用跑", first_characters(sketch.words, 12)};
    if (has(kPicture)) story.pictures = {picture_of(sketch.words)};
    if (has(kPull)) story.pull = PullQuote{"早开半个钟头", {story.file, 4, 1}};
    if (has(kFacts)) {
        const Block item{BlockKind::list_item, {{sketch.words, Emphasis::none}}, "1.", {story.file, 5, 1}};
        story.facts = FactBox{"船期", {item, item}, {story.file, 4, 1}};
    }
    if (has(kCredit)) story.body.push_back({BlockKind::credit, {{"（周望）", Emphasis::none}}, "", {story.file, 9, 1}});
}

void enrich(Story& story, const StorySketch& sketch) {
    for (std::size_t i = 1; i < story.body.size(); ++i) make(story.body[i], sketch.kinds[i % sketch.kinds.size()]);
    for (Block& block : story.body) {
        if (block.kind == BlockKind::crosshead) continue;
        if ((sketch.extras & kBold) != 0) embolden(block);
        if ((sketch.extras & kReading) != 0) annotate(block);
    }
    story.drop_cap = sketch.drop_cap;
    add_extras(story, sketch);
}

rc::Gen<int> any_of(int first, int end) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

rc::Gen<StorySketch> any_sketch() {
    return rc::gen::apply(
        [](std::vector<int> kinds, int drop_cap, int extras, std::string words) {
            return StorySketch{std::move(kinds), drop_cap == 1 ? 0 : drop_cap, extras, std::move(words)};
        },
        rc::gen::container<std::vector<int>>(3, any_of(0, 8)), any_of(0, 4), any_of(0, 256),
        rc::gen::resize(12, any_paragraph()));
}

struct HouseSketch {
    bool end_mark = false;
    bool credit_runs_in = false;
};

Edition enriched(Edition edition, const std::vector<StorySketch>& sketches, const HouseSketch& house) {
    std::size_t next = 0;
    for (auto& [id, story] : edition.stories) enrich(story, sketches[next++ % sketches.size()]);
    if (house.end_mark) edition.paper.end_mark = "■";
    if (house.credit_runs_in) edition.paper.captions.credit = CreditPlace::run_in;
    return edition;
}

Edition without_jumps(Edition edition) {
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            if (auto* story = std::get_if<StoryBinding>(&frame.content)) story->jump = JumpMode::no;
        }
    }
    return edition;
}

}  // namespace

rc::Gen<Edition> any_rich_edition() {
    return rc::gen::apply(
        [](Edition edition, const std::vector<StorySketch>& sketches, bool end_mark, bool runs_in) {
            return enriched(std::move(edition), sketches, {end_mark, runs_in});
        },
        any_edition(), rc::gen::container<std::vector<StorySketch>>(4, any_sketch()), rc::gen::arbitrary<bool>(),
        rc::gen::arbitrary<bool>());
}

rc::Gen<Edition> any_edition_without_jumps() {
    return rc::gen::map(any_rich_edition(), without_jumps);
}

}  // namespace banxin::test
