#include "property/random_text.h"

#include <ostream>

#include "support/squares.h"

namespace banxin::test {
namespace {

const std::vector<std::string> kIdeographs{"雁", "汐", "渡", "口", "的", "早", "班",
                                           "船", "今", "天", "开", "出", "〇"};
const std::vector<std::string> kMarks{"，", "，", "、", "；", "：", "。", "。", "！", "？", "“", "”", "‘", "’",
                                      "（", "）", "《", "》", "·",  "～", "/",  "——", "……", "%", "℃", "¥", "々"};
const std::vector<std::string> kWestern{"3", "12", "0.5", "1949", "LED", "Yanxi", "ferry pier", "A-B"};

/// Six ideographs to two marks and one Western piece.
rc::Gen<std::string> any_piece() {
    return rc::gen::weightedOneOf<std::string>(
        {{6, rc::gen::elementOf(kIdeographs)}, {2, rc::gen::elementOf(kMarks)}, {1, rc::gen::elementOf(kWestern)}});
}

/// RapidCheck grows numbers with the test; room is wanted in all sizes from the first.
rc::Gen<int> any_of(int first, int end) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// A column before it has a place on the page.
struct ColumnSketch {
    int lines = 1;
    int cells = 10;
    int gap_from = 0;  ///< Lines from gap_from to gap_from + gap - 1 are taken by a picture.
    int gap = 0;
};

std::vector<Slot> slots_of(const std::vector<ColumnSketch>& sketches) {
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < sketches.size(); ++i) {
        const ColumnSketch& sketch = sketches[i];
        for (const Slot& slot : column({sketch.lines, sketch.cells, static_cast<int>(i), 1})) {
            const bool blocked = slot.line >= sketch.gap_from && slot.line < sketch.gap_from + sketch.gap;
            if (!blocked || sketch.gap >= sketch.lines) slots.push_back(slot);
        }
    }
    return slots;
}

rc::Gen<ColumnSketch> any_column() {
    return rc::gen::apply(
        [](int lines, int cells, int gap_from, int gap) {
            return ColumnSketch{lines, cells, gap_from, gap};
        },
        any_of(1, 13), any_of(5, 21), any_of(1, 6), rc::gen::weightedElement<int>({{3, 0}, {1, 1}, {1, 3}}));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
    return text;
}

rc::Gen<std::string> any_block() {
    return rc::gen::apply(
        [](const std::string& paragraph, int kind) { return kind == 0 ? "## 灯下\n" + paragraph : paragraph; },
        any_paragraph(), any_of(0, 5));
}

rc::Gen<PourTask> pour_of(rc::Gen<std::vector<Slot>> slots) {
    return rc::gen::apply(
        [](std::string text, std::vector<Slot> room) {
            return PourTask{std::move(text), std::move(room)};
        },
        any_text(), std::move(slots));
}

}  // namespace

void showValue(const PourTask& task, std::ostream& out) {
    out << '"' << task.text << "\" into";
    for (const Slot& slot : task.slots) out << ' ' << slot.column << ':' << slot.line << '/' << slot.measure / kCell;
}

rc::Gen<std::string> any_paragraph() {
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(any_piece()),
                        [](const std::vector<std::string>& pieces) { return "老" + joined(pieces, ""); });
}

rc::Gen<std::string> any_text() {
    const auto blocks = rc::gen::nonEmpty(
        rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(rc::gen::resize(60, any_block()))));
    return rc::gen::apply([](const std::vector<std::string>& parts,
                             bool signed_off) { return joined(parts, "\n") + (signed_off ? "\n-- （周望）" : ""); },
                          blocks, rc::gen::arbitrary<bool>());
}

rc::Gen<std::vector<Slot>> any_slots() {
    return rc::gen::map(
        rc::gen::nonEmpty(rc::gen::resize(4, rc::gen::container<std::vector<ColumnSketch>>(any_column()))), slots_of);
}

rc::Gen<std::vector<Slot>> even_slots() {
    return rc::gen::apply([](int count, int lines, int cells) { return columns(count, lines, cells); }, any_of(1, 5),
                          any_of(1, 13), any_of(5, 21));
}

rc::Gen<PourTask> any_pour() {
    return pour_of(any_slots());
}

rc::Gen<PourTask> even_pour() {
    return pour_of(even_slots());
}

}  // namespace banxin::test
