// An interpreter of content streams that paints nothing: it keeps what a painter would keep (spaces, colours, type,
// paths, what is cut off) and writes down what would be painted, where and in which inks. What does not decide that is
// let pass. Widths of composite fonts are taken for a full em: places of type are good enough to find it.
#include "prepress/inside/content_walk.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "prepress/inside/content_path.h"
#include "prepress/inside/content_space.h"
#include "prepress/inside/content_state.h"
#include "prepress/inside/content_type.h"
#include "prepress/inside/embedded_font.h"
#include "prepress/inside/inside_colour.h"
#include "prepress/inside/inside_shading.h"

namespace banxin {

namespace {

constexpr int kDeepestForm = 32;
constexpr double kThickestRule = 4;  // Of a bar, in points: thicker ones are areas, as in the press pass.

const std::set<std::string> kInsideFills{"f", "F", "f*", "B", "B*", "b", "b*"};
const std::set<std::string> kInsideStrokes{"S", "s", "B", "B*", "b", "b*"};

/// What one walk through a page shares.
struct Walk {
    std::vector<InsideMark> marks;
    int depth = 0;
    std::map<QPDFObjGen, EmbeddedFont> fonts;

    /// A font that stands in the resources themselves embeds nothing: programs are streams, and those stand alone; but
    /// its descriptor may lead to one, and to open that for each string would take for ever.
    bool lacks_glyph(QPDFObjectHandle font, const std::string& bytes) {
        if (!font.isIndirect() || !font.isDictionary()) return false;
        return fonts.try_emplace(font.getObjGen(), font).first->second.lacks_glyph(bytes);
    }
};

class ContentMarks : public QPDFObjectHandle::ParserCallbacks {
  public:
    ContentMarks(Walk& walk, QPDFObjectHandle resources, ContentState state)
        : walk_(walk), resources_(std::move(resources)), state_(std::move(state)), base_(state_.space) {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (walk_.marks.size() >= kMostInsideMarks) return;
        if (object.isInlineImage()) return add_inline_image(object);
        if (!object.isOperator()) return operands_.push_back(object);
        handle_operator(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override {}

  private:
    void handle_operator(const std::string& word) {
        state_.trace.follow(word, operands_);
        if (word == "q") return saved_.push_back(state_);
        if (word == "Q") return restore();
        if (word == "cm") return change_space();
        if (word == "gs") return take_state(found_in(resources_, "/ExtGState", last_name()));
        if (word == "w" && !operands_.empty()) state_.line_width = number(0);
        if (word == "Do") return draw(last_name());
        if (word == "sh") return add_shading(found_in(resources_, "/Shading", last_name()));
        if (take_colour(word) || take_type(word)) return;
        path_.build(word, numbers(), state_.space);
        if (word == "W" || word == "W*") clips_ = true;
        if (kInsideFills.contains(word)) add_area();
        if (kInsideStrokes.contains(word)) add_stroke();
        if (word == "n" || kInsideFills.contains(word) || kInsideStrokes.contains(word)) end_path();
    }

    double number(std::size_t index) const {
        QPDFObjectHandle object = index < operands_.size() ? operands_[index] : QPDFObjectHandle::newNull();
        return object.isNumber() ? object.getNumericValue() : 0;
    }
    std::vector<double> numbers() const { return numbers_among(operands_); }
    std::string last_name() const {
        QPDFObjectHandle last = last_operand();
        return last.isName() ? last.getName() : std::string();
    }

    void restore() {
        if (saved_.empty()) return;
        state_ = saved_.back();
        saved_.pop_back();
    }

    QPDFMatrix matrix() const { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }
    void change_space() { state_.space = joined(matrix(), state_.space); }

    void take_state(QPDFObjectHandle state) {
        if (!state.isDictionary()) return;
        state_.trace.take_state(state);
        state_.take_overprint(state);
        if (state.getKey("/LW").isNumber()) state_.line_width = state.getKey("/LW").getNumericValue();
    }

    bool take_colour(const std::string& word) {
        ContentState::Paint& paint = state_.paint_of(word);
        if (QPDFObjectHandle space = device_space_of(word); !space.isNull()) {
            paint.space = space;
            paint.ink = ink_in(paint.space, numbers());
            return true;
        }
        if (word == "cs" || word == "CS") {
            QPDFObjectHandle named = found_in(resources_, "/ColorSpace", last_name());
            paint.space = named.isNull() ? QPDFObjectHandle::newName(last_name()) : named;
            paint.ink = first_ink(paint.space);
            paint.words = state_.trace.colour(paint.space, {}, QPDFObjectHandle::newNull());
            return true;
        }
        if (word == "sc" || word == "SC" || word == "scn" || word == "SCN") {
            QPDFObjectHandle pattern = found_in(resources_, "/Pattern", last_name());
            paint.ink = last_name().empty() ? ink_in(paint.space, numbers()) : ink_of_pattern(pattern);
            paint.words = state_.trace.colour(paint.space, operands_, pattern);
            return true;
        }
        if (word != "rg" && word != "RG") return false;
        paint.ink = {{}, {}, false, false};
        paint.words = state_.trace.colour(QPDFObjectHandle::newName(word), operands_, QPDFObjectHandle::newNull());
        return true;
    }

    /// Tiles are gone into where they are taken up.
    InsideInk ink_of_pattern(QPDFObjectHandle pattern) {
        QPDFObjectHandle dict = pattern.isStream() ? pattern.getDict() : pattern;
        if (dict.isDictionary() && dict.hasKey("/Shading")) return darkest_ink(dict.getKey("/Shading"));
        if (pattern.isStream() && tiles_.insert(pattern.getObjGen()).second) go_into(pattern, base_);
        return {{}, {}, false, false};
    }

    bool take_type(const std::string& word) {
        ContentState::Type& type = state_.type;
        if (word == "BT") line_ = text_ = QPDFMatrix();
        if (word == "Tf" && operands_.size() >= 2 && operands_[0].isName()) {
            type.font = found_in(resources_, "/Font", operands_[0].getName());
            type.size = number(1);
        }
        if (word == "Tc") type.spacing = number(0);
        if (word == "Tw") type.word_spacing = number(0);
        if (word == "Tz") type.stretch = number(0) / 100;
        if (word == "TL") type.leading = number(0);
        if (word == "Ts") type.rise = number(0);
        if (word == "Tr") type.mode = static_cast<int>(number(0));
        if (word == "Tm") line_ = text_ = matrix();
        if (word == "TD") type.leading = -number(1);
        if (word == "Td" || word == "TD") move_line(number(0), number(1));
        if (word == "T*" || word == "'" || word == "\"") move_line(0, -type.leading);
        if (word == "Tj" || word == "'" || word == "\"") show(last_operand());
        if (word == "TJ") show_all(last_operand());
        return word == "BT" || word == "ET" || word.starts_with("T") || word == "'" || word == "\"";
    }

    QPDFObjectHandle last_operand() const { return operands_.empty() ? QPDFObjectHandle::newNull() : operands_.back(); }

    void move_line(double x, double y) {
        line_ = joined({1, 0, 0, 1, x, y}, line_);
        text_ = line_;
    }

    void show_all(QPDFObjectHandle array) {
        if (!array.isArray()) return;
        for (QPDFObjectHandle item : array.getArrayAsVector()) {
            if (item.isString()) show(item);
            if (item.isNumber()) state_.trace.kern(item);
            if (item.isNumber())
                text_ = joined({1, 0, 0, 1, -item.getNumericValue() / 1000 * state_.type.size * state_.type.stretch, 0},
                               text_);
        }
    }

    void show(QPDFObjectHandle string) {
        if (!string.isString()) return;
        const ContentState::Type& type = state_.type;
        const ShownString shown = shown_in(type.font, string.getStringValue());
        state_.trace.show(type.font, string.getStringValue());
        const double ems = state_.trace.width(type.font, string.getStringValue()).value_or(shown.width);
        const double width =
            (ems * type.size + shown.characters * type.spacing + shown.spaces * type.word_spacing) * type.stretch;
        const QPDFMatrix space = joined(text_, state_.space);
        text_ = joined({1, 0, 0, 1, width, 0}, text_);
        const bool is_seen = type.mode != 3 && type.mode != 7 && shown.characters > shown.spaces;
        if (!is_seen) return;
        InsideMark mark = painted(InsideMark::Kind::type, type.mode == 1 ? state_.stroke : state_.fill);
        mark.box = box_in({0, type.rise - type.size * 0.2, width, type.rise + type.size * 0.8}, space);
        mark.size = std::abs(type.size) * std::hypot(space.c, space.d) * em_of(type.font);
        mark.name = font_name(type.font);
        mark.lacks_glyph = shown.lacks_glyph || walk_.lacks_glyph(type.font, string.getStringValue());
        mark.brings_ink = is_drawn_by_content(type.font);
        mark.drawn = state_.trace.type(line_, state_.space);
        add(std::move(mark), type.mode == 1 ? state_.stroke : state_.fill);
    }

    InsideMark painted(InsideMark::Kind kind, const ContentState::Paint& paint) const {
        InsideMark mark;
        mark.kind = kind;
        mark.ink = paint.ink;
        mark.overprints = paint.overprints;
        mark.spares_zeros = state_.overprint_mode == 1;
        return mark;
    }

    /// What lies outside of what is cut off is not seen.
    void add(InsideMark mark, const ContentState::Paint& paint) {
        if (!mark.ink.is_known) mark.drawn += paint.words;
        mark.box = common_box(mark.box, state_.clip);
        if (!mark.box.is_empty() && walk_.marks.size() < kMostInsideMarks) walk_.marks.push_back(std::move(mark));
    }

    void add_area() {
        const auto box = path_.box();
        if (!box) return;
        const bool is_rule = path_.is_bars() && path_.thickness() <= kThickestRule;
        InsideMark mark = painted(is_rule ? InsideMark::Kind::rule : InsideMark::Kind::area, state_.fill);
        mark.box = *box;
        mark.size = path_.thickness();
        mark.fills_box = path_.fills_box();
        mark.drawn = state_.trace.area(state_.space);
        add(std::move(mark), state_.fill);
    }

    void add_stroke() {
        const auto box = path_.box();
        if (!box) return;
        InsideMark mark = painted(InsideMark::Kind::rule, state_.stroke);
        mark.size = state_.line_width * growth(state_.space);
        mark.box = {box->left - mark.size / 2, box->top - mark.size / 2, box->right + mark.size / 2,
                    box->bottom + mark.size / 2};
        mark.drawn = state_.trace.rule(state_.space);
        add(std::move(mark), state_.stroke);
    }

    void end_path() {
        if (clips_) state_.trace.cut_off(state_.space);
        if (const auto box = path_.box(); box && clips_) state_.clip = common_box(state_.clip, *box);
        clips_ = false;
        path_.clear();
        state_.trace.end_path();
    }

    void draw(const std::string& name) {
        QPDFObjectHandle object = found_in(resources_, "/XObject", name);
        if (!object.isStream()) return;
        if (object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) return add_image(object, name);
        go_into(object, state_.space);
    }

    void go_into(QPDFObjectHandle form, const QPDFMatrix& outer) {
        if (walk_.depth >= kDeepestForm) return;
        QPDFObjectHandle dict = form.getDict();
        ContentState state = state_;
        state.space = joined(matrix_in(dict), outer);
        if (dict.getKey("/BBox").isRectangle() && !dict.hasKey("/PatternType"))
            state.clip = common_box(state.clip, box_in(dict.getKey("/BBox").getArrayAsRectangle(), state.space));
        state.trace.cut_off(dict.getKey("/BBox"), state.space);
        QPDFObjectHandle own = dict.getKey("/Resources");
        ContentMarks inner(walk_, own.isDictionary() ? own : resources_, state);
        ++walk_.depth;
        form.parseAsContents(&inner);
        --walk_.depth;
    }

    /// An image fills the unit square. `mark.size` is its width in points of the page.
    InsideMark image_mark(const std::string& name) const {
        InsideMark mark = painted(InsideMark::Kind::image, state_.fill);
        mark.box = box_in({0, 0, 1, 1}, state_.space);
        mark.size = std::hypot(state_.space.a, state_.space.b);
        mark.name = name.starts_with("/") ? name.substr(1) : name;
        mark.image = QPDFObjectHandle::newNull();
        return mark;
    }

    void add_image(QPDFObjectHandle image, const std::string& name) {
        InsideMark mark = image_mark(name);
        mark.image = image;
        mark.drawn = state_.trace.object(image, state_.space);
        add(std::move(mark), state_.fill);
    }

    void add_inline_image(QPDFObjectHandle image) {
        InsideMark mark = image_mark("BI");
        mark.ink = {};
        mark.drawn = state_.trace.inline_image(image, state_.space);
        add(std::move(mark), state_.fill);
    }

    void add_shading(QPDFObjectHandle shading) {
        InsideMark mark = painted(InsideMark::Kind::shading, state_.fill);
        mark.ink = darkest_ink(shading);
        mark.box = state_.clip;
        mark.drawn = state_.trace.object(shading, state_.space);
        add(std::move(mark), state_.fill);
    }

    Walk& walk_;
    QPDFObjectHandle resources_;
    ContentState state_;
    QPDFMatrix base_;
    QPDFMatrix line_;
    QPDFMatrix text_;
    ContentPath path_;
    bool clips_ = false;
    std::vector<ContentState> saved_;
    std::vector<QPDFObjectHandle> operands_;
    std::set<QPDFObjGen> tiles_;
};

}  // namespace

namespace {

std::vector<InsideMark> marks_of(QPDFObjectHandle content, const QPDFMatrix& space, TraceMemory* memory) {
    Walk walk;
    ContentState state;
    state.space = space;
    state.trace = ContentTrace(memory);
    if (!content.isStream()) {
        ContentMarks page(walk, content.getKey("/Resources"), state);
        content.parsePageContents(&page);
        return std::move(walk.marks);
    }
    QPDFObjectHandle dict = content.getDict();
    state.space = joined(matrix_in(dict), space);
    if (dict.getKey("/BBox").isRectangle())
        state.clip = box_in(dict.getKey("/BBox").getArrayAsRectangle(), state.space);
    ContentMarks form(walk, dict.getKey("/Resources"), state);
    content.parseAsContents(&form);
    return std::move(walk.marks);
}

}  // namespace

std::vector<InsideMark> marks_inside(QPDFObjectHandle content, const QPDFMatrix& space) {
    return marks_of(std::move(content), space, nullptr);
}

std::vector<InsideMark> traced_marks(QPDFObjectHandle content, const QPDFMatrix& space) {
    TraceMemory memory;
    return marks_of(std::move(content), space, &memory);
}

}  // namespace banxin
