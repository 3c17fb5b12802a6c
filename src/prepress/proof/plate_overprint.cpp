// A plate is drawn by itself, and a renderer of one plate knows no overprint: what has no ink there would be drawn
// white. So content is rewritten for the plate. It is followed as far as colour and overprint go; what would be painted
// in an ink that leaves the plate alone is not: paths end without being painted, type is shown in the mode that paints
// nothing.
#include "prepress/proof/plate_overprint.h"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <qpdf/Pl_String.hh>
#include <set>
#include <vector>

#include "prepress/inside/content_state.h"
#include "prepress/inside/inside_colour.h"

namespace banxin {
namespace {

using Token = QPDFTokenizer::Token;
using Words = std::set<std::string>;

constexpr int kUnseenType = 3;

const Words kShowsType{"Tj", "TJ", "'", "\""};
const Words kBoth{"B", "B*", "b", "b*"};

/// What painting a path comes to when its area, or its line, is left out.
std::string without_fill(const std::string& word) {
    return word.starts_with("b") ? "s" : "S";
}
std::string without_line(const std::string& word) {
    static const std::map<std::string, std::string> kFills{{"B", "f"}, {"B*", "f*"}, {"b", "h f"}, {"b*", "h f*"}};
    return kFills.at(word);
}

bool is_process(const std::string& plate) {
    return plate == "Cyan" || plate == "Magenta" || plate == "Yellow" || plate == "Black";
}

double share_on(const InsideInk& ink, const std::string& plate) {
    static const std::map<std::string, std::size_t> kProcess{{"Cyan", 0}, {"Magenta", 1}, {"Yellow", 2}, {"Black", 3}};
    const auto process = kProcess.find(plate);
    if (process != kProcess.end()) return ink.process[process->second];
    const auto spot = ink.spots.find(plate);
    return spot == ink.spots.end() ? 0 : spot->second;
}

/// What is painted: one colour, or pixels and runs of colours, for which there is no overprint mode.
enum class Painted { colour, pixels };

/// Whether an ink with `overprints` leaves the plate alone.
bool spares(const ContentState::Paint& paint, int mode, Painted painted, const std::string& plate) {
    const InsideInk& ink = paint.ink;
    if (!paint.overprints || share_on(ink, plate) > 0 || ink.spots.contains("All")) return false;
    if (ink.is_named() || !is_process(plate)) return true;
    return painted == Painted::colour && ink.is_known && !ink.is_grey_space && mode == 1;
}

/// Content on its way to one plate, one after another.
class PlateContent {
  public:
    explicit PlateContent(std::string plate) : plate_(std::move(plate)) {}

    const std::string& plate() const { return plate_; }
    std::string filtered(QPDFObjectHandle content, QPDFObjectHandle resources, const ContentState& state);
    void go_into(QPDFObjectHandle form, QPDFObjectHandle outer, const ContentState& state) {
        if (!form.isStream() || !done_.insert(form.getObjGen()).second) return;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        form.replaceStreamData(filtered(form, own.isDictionary() ? own : outer, state), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
    }

  private:
    std::string plate_;
    std::set<QPDFObjGen> done_;
};

class PlateFilter : public QPDFObjectHandle::TokenFilter {
  public:
    PlateFilter(PlateContent& content, QPDFObjectHandle resources, const ContentState& state)
        : content_(content), resources_(resources), state_(state) {}

    void handleToken(const Token& token) override {
        switch (token.getType()) {
            case QPDFTokenizer::tt_space:
            case QPDFTokenizer::tt_comment:
            case QPDFTokenizer::tt_eof:
                return;
            case QPDFTokenizer::tt_word:
                handle_operator(token.getValue());
                return operands_.clear();
            case QPDFTokenizer::tt_inline_image:
                write(" ");
                return writeToken(token);
            default:
                operands_.push_back(token);
        }
    }

  private:
    void handle_operator(const std::string& word) {
        if (word == "q") saved_.push_back(state_);
        if (word == "Q" && !saved_.empty()) restore();
        if (word == "gs") take_state(found("/ExtGState"));
        if (word == "Tr" && !operands_.empty()) state_.type.mode = static_cast<int>(number(0));
        take_colour(word);
        if (word == "Do") return draw(word);
        if (word == "sh")
            return spares(state_.fill, state_.overprint_mode, Painted::pixels, plate()) ? void() : pass_on(word);
        if (kShowsType.contains(word)) return show(word);
        pass_on(painting(word));
    }

    const std::string& plate() const { return content_.plate(); }
    bool fill_is_spared() const { return spares(state_.fill, state_.overprint_mode, Painted::colour, plate()); }
    bool line_is_spared() const { return spares(state_.stroke, state_.overprint_mode, Painted::colour, plate()); }

    /// A painting operator without what the plate is spared; any other as it is.
    std::string painting(const std::string& word) const {
        if (word == "f" || word == "F" || word == "f*") return fill_is_spared() ? "n" : word;
        if (word == "S" || word == "s") return line_is_spared() ? "n" : word;
        if (!kBoth.contains(word)) return word;
        if (fill_is_spared()) return line_is_spared() ? "n" : without_fill(word);
        return line_is_spared() ? without_line(word) : word;
    }

    void show(const std::string& word) {
        const bool is_line = state_.type.mode == 1;
        const bool is_spared = is_line ? line_is_spared() : fill_is_spared();
        if (is_spared) write(fmt::format("{} Tr ", kUnseenType));
        pass_on(word);
        if (is_spared) write(fmt::format("{} Tr\n", state_.type.mode));
    }

    void draw(const std::string& word) {
        QPDFObjectHandle object = found("/XObject");
        const bool is_image = object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image");
        if (!is_image) {
            content_.go_into(object, resources_, state_);
            return pass_on(word);
        }
        if (!image_is_spared(object.getDict())) pass_on(word);
    }

    bool image_is_spared(QPDFObjectHandle dict) const {
        QPDFObjectHandle mask = dict.getKey("/ImageMask");
        if (mask.isBool() && mask.getBoolValue()) return fill_is_spared();
        ContentState::Paint pixels = state_.fill;
        pixels.ink = first_ink(dict.getKey("/ColorSpace"));
        // Whether a plate is named decides, not what a pixel has.
        if (share_on(pixels.ink, plate()) > 0 && pixels.ink.is_named()) return false;
        return spares(pixels, state_.overprint_mode, Painted::pixels, plate());
    }

    void take_state(QPDFObjectHandle state) {
        if (state.isDictionary()) state_.take_overprint(state);
    }

    void take_colour(const std::string& word) {
        ContentState::Paint& paint = state_.paint_of(word);
        if (QPDFObjectHandle space = device_space_of(word); !space.isNull()) {
            paint.space = space;
            paint.ink = ink_in(paint.space, numbers());
        } else if (word == "cs" || word == "CS") {
            QPDFObjectHandle named = found("/ColorSpace");
            paint.space = named.isNull() ? QPDFObjectHandle::newName(last_name()) : named;
            paint.ink = first_ink(paint.space);
        } else if (word == "sc" || word == "SC" || word == "scn" || word == "SCN") {
            if (!last_name().empty()) content_.go_into(found("/Pattern"), resources_, state_);
            paint.ink = last_name().empty() ? ink_in(paint.space, numbers()) : InsideInk{{}, {}, false, false, {}};
        }
    }

    void restore() {
        state_ = saved_.back();
        saved_.pop_back();
    }

    std::string last_name() const {
        const bool is_name = !operands_.empty() && operands_.back().getType() == QPDFTokenizer::tt_name;
        return is_name ? operands_.back().getValue() : std::string();
    }
    QPDFObjectHandle found(const char* kind) const {
        QPDFObjectHandle resources = resources_;
        QPDFObjectHandle all = resources.isDictionary() ? resources.getKey(kind) : resources;
        return all.isDictionary() && !last_name().empty() ? all.getKey(last_name()) : QPDFObjectHandle::newNull();
    }
    double number(std::size_t index) const {
        return index < operands_.size() ? std::strtod(operands_[index].getValue().c_str(), nullptr) : 0;
    }
    std::vector<double> numbers() const {
        std::vector<double> all;
        for (std::size_t i = 0; i < operands_.size(); ++i) all.push_back(number(i));
        return all;
    }
    void pass_on(const std::string& word) {
        for (const Token& operand : operands_) {
            writeToken(operand);
            write(" ");
        }
        write(word);
        write(word == "ID" ? "" : "\n");
    }

    PlateContent& content_;
    QPDFObjectHandle resources_;
    ContentState state_;
    std::vector<ContentState> saved_;
    std::vector<Token> operands_;
};

std::string PlateContent::filtered(QPDFObjectHandle content, QPDFObjectHandle resources, const ContentState& state) {
    PlateFilter filter(*this, resources, state);
    std::string out;
    Pl_String pipe("plate", nullptr, out);
    if (content.isStream()) {
        content.filterAsContents(&filter, &pipe);
    } else {
        content.filterPageContents(&filter, &pipe);
    }
    return out;
}

}  // namespace

void spare_overprinted(QPDF& pdf, QPDFObjectHandle page, const std::string& plate) {
    PlateContent content(plate);
    page.replaceKey("/Contents", pdf.newStream(content.filtered(page, page.getKey("/Resources"), {})));
}

}  // namespace banxin
