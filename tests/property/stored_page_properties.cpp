// What is stored of a page comes back as it was, in either language: frames with all that a layout may say of them, and
// all that may fill them.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "read/edition/stored_page_file.h"
#include "read/edition/write_stored_page.h"
#include "read/layout/place_frames.h"

namespace banxin::test {
namespace {

int whole(int least, int most) {
    return *rc::gen::inRange(least, most + 1);
}

bool by_chance() {
    return whole(0, 3) == 0;
}

/// A name with what YAML has its own ideas of.
std::string any_name() {
    return *rc::gen::element<std::string>("tram", "电车", "a b", "yes", "null", "3", "1-4", "a: b", "#1", "- x", "it's",
                                          "“引”", "auto", "[a]", "版", "true", "~", "a,b", "{x}");
}

Span any_span(int most) {
    const int first = whole(1, most);
    return {first, whole(first, most)};
}

GridArea any_area() {
    return {any_span(6), any_span(80), {}};
}

template <typename Value>
std::optional<Value> maybe(Value value) {
    return by_chance() ? std::optional(value) : std::nullopt;
}

PartLook any_look() {
    return {maybe(FontRole{any_name()}), maybe(InkName{*rc::gen::element<std::string>("red", "section", "paper")})};
}

HeadPlan any_head() {
    HeadPlan head;
    head.grade = whole(1, 9);
    head.lines = whole(1, 6);
    head.shape = *rc::gen::element(HeadShape::centre, HeadShape::left, HeadShape::stepped);
    head.place =
        *rc::gen::element(HeadPlace::over, HeadPlace::left, HeadPlace::right, HeadPlace::middle, HeadPlace::inside);
    head.columns = maybe(any_span(6));
    head.from_line = maybe(whole(1, 80));
    head.spread = *rc::gen::element(Spread::automatic, Spread::yes, Spread::no);
    head.writing = maybe(*rc::gen::element(Writing::horizontal, Writing::vertical));
    head.side = *rc::gen::element(HeadSide::line_start, HeadSide::line_end);
    head.look = {any_look(), any_look(), any_look()};
    if (by_chance()) {
        head.sizing = HeadSizing::own;
        if (by_chance())
            head.size_name = "二号";
        else
            head.size = maybe(Length::emu(whole(12'700, 2'000'000)));
    }
    return head;
}

BoxStyle any_box() {
    BoxStyle box;
    box.line.kind = *rc::gen::element(RuleKind::none, RuleKind::single, RuleKind::double_line, RuleKind::thick_thin,
                                      RuleKind::dotted, RuleKind::dashed, RuleKind::wave);
    box.line.weight = box.line.kind == RuleKind::none ? Length() : Length::emu(whole(3'175, 76'200));
    box.line.ink = {InkName{"red"}, whole(1, 100)};
    box.sides = {by_chance(), by_chance(), by_chance(), true};
    box.corner = *rc::gen::element(Corner::square, Corner::round, Corner::notched, Corner::fret, Corner::petal);
    box.half_cells = whole(0, 20);
    box.lines_above = whole(0, 9);
    box.lines_below = whole(0, 9);
    if (by_chance()) box.ground = {InkName{"black"}, whole(1, 100)};
    if (by_chance()) box.bar = {InkName{"section"}, whole(1, 100)};
    box.head = *rc::gen::element(HeadAlign::as_template, HeadAlign::left, HeadAlign::centre);
    return box;
}

FrameTemplate any_frame(const std::string& id) {
    FrameTemplate frame;
    frame.id = FrameId{id};
    frame.kind = *rc::gen::element(FrameKind::story, FrameKind::jumps);
    for (int i = whole(1, 3); i > 0; --i) frame.legs.push_back(any_area());
    frame.into = maybe(whole(1, 20));
    frame.split =
        *rc::gen::element(ColumnMode::absolute, ColumnMode::free, ColumnMode::relative, ColumnMode::automatic);
    frame.head = any_head();
    for (int i = whole(0, 2); i > 0; --i) frame.pictures.push_back(any_area());
    if (by_chance())
        frame.box = by_chance() ? BoxTemplate{"", any_box(), {}} : BoxTemplate{any_name(), std::nullopt, {}};
    const auto edge = [] { return *rc::gen::element(EdgeRule::automatic, EdgeRule::none, EdgeRule::always); };
    frame.rules = {edge(), edge(), edge(), edge()};
    frame.pull = maybe(any_area());
    frame.facts = maybe(any_area());
    frame.qr = maybe(any_area());
    return frame;
}

/// What a name means that is a word of the file in this place is not asked here.
std::string any_story() {
    const std::string name = any_name();
    return name == "auto" ? "tram" : name;
}

StoryBinding any_story_binding() {
    StoryBinding binding;
    binding.story = StoryId{any_story()};
    binding.jump = *rc::gen::element(JumpMode::no, JumpMode::page, JumpMode::automatic);
    if (binding.jump == JumpMode::no) return binding;
    if (binding.jump == JumpMode::page) {
        binding.target = PageNumber{whole(1, 999)};
        if (by_chance()) binding.target_frame = FrameId{"left"};
    }
    binding.cut.kind = maybe(*rc::gen::element(CutKind::paragraph, CutKind::stop, CutKind::word));
    binding.cut.give_up = maybe(whole(0, 9));
    return binding;
}

FrameBinding any_binding(const FrameId& frame) {
    if (!by_chance()) return {frame, {}, any_story_binding()};
    PointerBinding pointers;
    for (int i = whole(0, 3); i > 0; --i) pointers.stories.push_back(StoryId{any_story()});
    if (by_chance()) pointers.title = "今日导读";
    return {frame, {}, pointers};
}

StoredPage any_page() {
    StoredPage page;
    page.page = PageNumber{whole(1, 999)};
    page.layout = any_name();
    for (int i = whole(0, 4); i > 0; --i) {
        page.frames.push_back(any_frame("f" + std::to_string(i)));
        if (!by_chance()) page.bindings.push_back(any_binding(page.frames.back().id));
        if (by_chance()) page.locked.insert(page.frames.back().id);
    }
    if (by_chance()) page.bindings.push_back(any_binding(FrameId{"guide"}));
    if (by_chance()) page.stamp = {"00112233445566aa", {{StoryId{any_story()}, "ff00"}, {StoryId{"电车"}, "01"}}};
    return page;
}

void forget_places(FrameTemplate& frame) {
    frame.spot = frame.over_spot = frame.head.spot = {};
    if (frame.box) frame.box->spot = {};
    for (GridArea& leg : frame.legs) leg.spot = {};
    for (GridArea& picture : frame.pictures) picture.spot = {};
    for (std::optional<GridArea>* place : {&frame.pull, &frame.facts, &frame.qr}) {
        if (*place) (*place)->spot = {};
    }
}

void forget_places(FrameBinding& binding) {
    binding.spot = {};
    if (auto* placed = std::get_if<StoryBinding>(&binding.content)) placed->jump_spot = {};
}

/// As it is read back. Frames overlap as they like here, so they are not placed: none is told by relation.
StoredPage read_back(const std::string& text) {
    const auto read = parse_stored_page({"1.yaml", text});
    if (!read) RC_LOG() << text << read.error().diagnostics.front().message.english();
    RC_ASSERT(read.has_value());
    StoredPage page = read->page;
    for (const FrameSource& source : read->frames) page.frames.push_back(source.frame);
    for (FrameTemplate& frame : page.frames) forget_places(frame);
    for (FrameBinding& binding : page.bindings) forget_places(binding);
    return page;
}

RC_GTEST_PROP(StoredPages, ComeBackAsTheyWere, ()) {
    const StoredPage page = any_page();
    for (const WordLanguage language : {WordLanguage::english, WordLanguage::chinese}) {
        const std::string text = write_stored_page(page, language);
        const StoredPage back = read_back(text);
        if (back != page) RC_LOG() << text;
        RC_ASSERT(back == page);
        RC_ASSERT(write_stored_page(back, language) == text);
    }
}

}  // namespace
}  // namespace banxin::test
