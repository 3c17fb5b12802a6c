#include "prepress/pass/press_marks.h"

#include "paint/append_marks.h"
#include "paint/paint_type.h"

namespace banxin {
namespace {

constexpr Length kLine = Length::emu(Length::kPerPoint / 4);
constexpr Length kNear = 10_pt;      ///< Where crop marks begin, from the trim.
constexpr Length kFar = 30_pt;       ///< Where they end.
constexpr Length kBleedFar = 18_pt;  ///< Bleed marks are the shorter ones.
constexpr Length kMiddle = 24_pt;    ///< Centre of the registration marks, from the trim.
constexpr Length kRing = 9_pt;
constexpr Length kCross = 16_pt;
constexpr Length kPatch = 12_pt;
constexpr Length kIndent = 36_pt;  ///< From the trim's corner to the words and to the bar.
constexpr Length kTypeSize = 7_pt;
constexpr Length kBaseline = 16_pt;  ///< Above the trim.

/// The hairlines of the marks, in the ink that reaches every plate of the page.
class MarkLines {
  public:
    explicit MarkLines(PagePlates plates) : ink_{plates == PagePlates::all ? kMarkInk : kMarkBlack, 100} {}

    const Tint& ink() const { return ink_; }
    FilledRect across(Length x, Length y, Length width) const {
        return {MarkRole::rule, {x, y - kLine / 2, width, kLine}, ink_};
    }
    FilledRect upright(Length x, Length y, Length height) const {
        return {MarkRole::rule, {x - kLine / 2, y, kLine, height}, ink_};
    }

  private:
    Tint ink_;
};

/// A mark at each end of the four edges of the trim grown by `grow`, reaching out to `far` from the trim.
void add_edges(std::vector<Mark>& marks, const MarkOrder& order, Length grow, Length far) {
    const Size trim = order.trim;
    const MarkLines lines(order.plates);
    for (const Length y : {-grow, trim.height + grow}) {
        marks.emplace_back(lines.across(-far, y, far - kNear));
        marks.emplace_back(lines.across(trim.width + kNear, y, far - kNear));
    }
    for (const Length x : {-grow, trim.width + grow}) {
        marks.emplace_back(lines.upright(x, -far, far - kNear));
        marks.emplace_back(lines.upright(x, trim.height + kNear, far - kNear));
    }
}

void add_registration(std::vector<Mark>& marks, Point centre, const MarkLines& lines) {
    marks.emplace_back(FilledDisc{MarkRole::rule, centre, kRing, lines.ink()});
    marks.emplace_back(FilledDisc{MarkRole::rule, centre, kRing - kLine * 2, {InkName{"white"}, 100}});
    marks.emplace_back(lines.across(centre.x - kCross / 2, centre.y, kCross));
    marks.emplace_back(lines.upright(centre.x, centre.y - kCross / 2, kCross));
}

/// The inks by themselves and at half, two over each other as mixes, then the spots.
std::vector<Tint> patches(const MarkOrder& order) {
    if (order.plates == PagePlates::black) return {{kMarkBlack, 100}, {kMarkBlack, 50}};
    std::vector<Tint> bar;
    for (const int percent : {100, 50}) {
        for (const InkName* ink : {&kMarkCyan, &kMarkMagenta, &kMarkYellow, &kMarkBlack})
            bar.push_back({*ink, percent});
    }
    for (const InkName* ink : {&kMarkBlue, &kMarkGreen, &kMarkRed}) bar.push_back({*ink, 100});
    for (const SpotInk& spot : order.spots) {
        for (const int percent : {100, 50}) bar.push_back({spot.ink, percent});
    }
    return bar;
}

void add_bar(std::vector<Mark>& marks, Point corner, const MarkOrder& order) {
    for (const Tint& tint : patches(order)) {
        marks.emplace_back(FilledRect{MarkRole::furniture, {corner.x, corner.y, kPatch, kPatch}, tint});
        corner.x += kPatch;
    }
}

struct PlateWord {
    std::string name;
    InkName ink;
};

std::vector<PlateWord> plate_words(const MarkOrder& order) {
    if (order.plates == PagePlates::black) return {{"Black", kMarkBlack}};
    std::vector<PlateWord> words{
        {"Cyan", kMarkCyan}, {"Magenta", kMarkMagenta}, {"Yellow", kMarkYellow}, {"Black", kMarkBlack}};
    for (const SpotInk& spot : order.spots) words.push_back({spot.plate, spot.ink});
    return words;
}

TextStyle type_in(const InkName& ink) {
    TextStyle style;
    style.font = FontRole{"hei"};
    style.size = kTypeSize;
    style.ink = ink;
    return style;
}

void add_words(std::vector<Mark>& marks, const MarkOrder& order, const TypeCase& type_case) {
    const Length room = order.trim.width / 2 - kIndent - kCross;
    append_marks(marks,
                 paint_type(set_type_within(order.slug, type_in(kMarkBlack), room, type_case), {kIndent, -kBaseline}));
    Point pen{order.trim.width / 2 + kCross, -kBaseline};
    for (const PlateWord& word : plate_words(order)) {
        const TypeLine type = set_type(word.name, type_in(word.ink), type_case);
        append_marks(marks, paint_type(type, pen));
        pen.x += type.width() + kTypeSize;
    }
}

}  // namespace

DisplayList press_marks(const MarkOrder& order, const TypeCase& type_case) {
    DisplayList list;
    list.trim = order.trim;
    std::vector<Mark>& marks = list.marks;
    add_edges(marks, order, Length(), kFar);
    if (order.bleed > Length()) add_edges(marks, order, order.bleed, kBleedFar);
    const MarkLines lines(order.plates);
    const Size trim = order.trim;
    for (const Point centre : {Point{trim.width / 2, -kMiddle}, Point{trim.width / 2, trim.height + kMiddle},
                               Point{-kMiddle, trim.height / 2}, Point{trim.width + kMiddle, trim.height / 2}}) {
        add_registration(marks, centre, lines);
    }
    add_bar(marks, {kIndent, trim.height + kMiddle - kPatch / 2}, order);
    add_words(marks, order, type_case);
    return list;
}

}  // namespace banxin
