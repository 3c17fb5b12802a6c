#include "fill/picture/place_qr.h"

#include <algorithm>

#include "compose/rules/phrases.h"
#include "fill/head/head_lines.h"
#include "fill/picture/caption.h"
#include "fill/picture/qr_code.h"

namespace banxin {
namespace {

constexpr Length kPlateDot = Length::emu(Length::kPerMillimetre / 50);
constexpr Length kLeastModule = kPlateDot * 25;
constexpr int kQuietModules = 4;
constexpr int kLeastWordCells = 3;
constexpr int kLeastLinesAbove = 3;
constexpr int kMostWordLines = 12;

std::string words_for(Language language) {
    switch (language) {
        case Language::zh_hans:
            return "扫码阅读";
        case Language::zh_hant:
            return "掃碼閱讀";
        case Language::ja:
            return "続きはこちら";
        case Language::ko:
            return "QR코드로 보기";
        case Language::en:
            return "Scan to read";
    }
    return {};
}

StoryPicture caption_of(const Story& story, const Paper& paper) {
    StoryPicture caption;
    caption.caption = story.link_words.empty() ? words_for(paper.language) : story.link_words;
    return caption;
}

/// A code in a room: its side with the white around it.
struct Side {
    Length module;
    Length whole;
};

/// The largest that goes into `most`; the least that can be read when that is too small.
Side side_within(const QrCode& code, Length most) {
    const int modules = code.modules + 2 * kQuietModules;
    const Length module = std::max(kPlateDot * (most / (kPlateDot * modules)), kLeastModule);
    return {module, module * modules};
}

// A code with its words on the way into a room.
class QrBox {
  public:
    QrBox(const Story& story, const QrCode& code, const FillSources& sources)
        : story_(story),
          caption_(caption_of(story, sources.paper())),
          code_(code),
          paper_(sources.paper()),
          case_(*sources.type_case) {}

    /// Lines of the foot of a column that it takes in its least size; 0 when the column is too narrow.
    int lines_at_foot(Length measure) const {
        const Side side = side_within(code_, Length());
        if (side.whole > measure) return 0;
        const Length depth = words_fit_beside(measure, side) ? side.whole : side.whole + words(measure).height();
        return static_cast<int>(count_to_cover(depth, paper_.body.leading));
    }

    /// Nothing when the room is too small.
    std::optional<SetQr> set(const Rect& room) const {
        const Length least_beside = side_within(code_, Length()).whole;
        const Side beside = side_within(code_, std::min(room.height, most_beside(room.width)));
        if (least_beside <= room.height && words_fit_beside(room.width, beside)) return set_beside(room, beside);
        const CaptionBlock below = words(room.width);
        const Side side = side_within(code_, std::min(room.width, room.height - below.height()));
        if (side.whole > room.width || side.whole + below.height() > room.height) return std::nullopt;
        return set_below(room, side);
    }

    /// The same, in the middle of the room's height.
    std::optional<SetQr> set_in_middle(const Rect& room) const {
        auto set = this->set(room);
        if (!set) return set;
        const Length quiet = set->code.area.width / code_.modules * kQuietModules;
        Length top = set->code.area.y - quiet;
        for (const PlacedLine& line : set->words) top = std::min(top, line.origin.y - line_size(line));
        const Length up = std::max((top - room.y) / 2, Length());
        set->code.area.y -= up;
        for (PlacedLine& line : set->words) line.origin.y -= up;
        return set;
    }

  private:
    static Length line_size(const PlacedLine& line) {
        return line.text->looks.empty() ? Length() : line.text->looks.front().size;
    }
    Length most_beside(Length width) const { return width - paper_.style(TextKind::caption).size * kLeastWordCells; }
    bool words_fit_beside(Length width, const Side& side) const { return side.whole <= most_beside(width); }

    /// A few words in a narrow room are broken as a head is, by sense and into lines of like length: 扫码 over 阅读,
    /// not 扫码阅 over 读.
    CaptionBlock words(Length width) const {
        CaptionBlock caption = break_caption({caption_, width, paper_.style(TextKind::caption).ink}, paper_, case_);
        if (caption.text == nullptr) return caption;
        const std::vector<PhraseEnd> ends = phrase_ends(caption_.caption, paper_.language);
        const auto by_sense = break_head({caption.text.get(), ends, width}, kMostWordLines);
        if (!by_sense) return caption;
        caption.lines.clear();
        for (const LineRange range : by_sense->lines)
            caption.lines.push_back(set_whole(*caption.text, range, Length()));
        return caption;
    }

    std::vector<PlacedLine> placed(const CaptionBlock& caption, Point corner) const {
        std::vector<PlacedLine> lines = place_caption(caption, corner);
        for (PlacedLine& line : lines) {
            line.source.element = Element::code_words;
            line.source.story = story_.id;
        }
        return lines;
    }

    PlacedQr code_at(Point corner, const Side& side) const {
        const Length quiet = side.module * kQuietModules;
        const Length ink = side.module * code_.modules;
        return {story_.id, {corner.x + quiet, corner.y + quiet, ink, ink}, code_.modules, code_.dark};
    }

    SetQr set_beside(const Rect& room, const Side& side) const {
        const CaptionBlock caption = words(room.width - side.whole);
        const Length top = room.bottom() - side.whole;
        const Length words_top = std::max(top + (side.whole - caption.height()) / 2, room.y);
        return {code_at({room.x, top}, side), placed(caption, {room.x + side.whole, words_top}), room};
    }

    SetQr set_below(const Rect& room, const Side& side) const {
        const CaptionBlock caption = words(room.width);
        const Length top = room.bottom() - caption.height() - side.whole;
        SetQr out{code_at({room.x + (room.width - side.whole) / 2, top}, side),
                  placed(caption, {room.x, room.bottom() - caption.height()}), room};
        for (PlacedLine& line : out.words) line.origin.x += (room.width - line.line.right) / 2;
        return out;
    }

    const Story& story_;
    StoryPicture caption_;
    const QrCode& code_;
    const Paper& paper_;
    const TypeCase& case_;
};

/// The foot of the column that the text ends in.
std::optional<Rect> foot_of_last_column(const FramePlan& plan, const PagePlan& page, const QrBox& box) {
    if (plan.slots.empty()) return std::nullopt;
    const Slot& last = plan.slots.back();
    const int lines = box.lines_at_foot(last.measure);
    int free = 0;  // Lines of one measure down to the foot, with nothing between.
    for (auto slot = plan.slots.rbegin(); slot != plan.slots.rend(); ++slot, ++free) {
        if (slot->column != last.column || slot->line != last.line - free || slot->measure != last.measure) break;
    }
    if (lines == 0 || free < lines + kLeastLinesAbove) return std::nullopt;
    const Length height = page.grid.body.leading * lines;
    return Rect{last.x, page.grid.line_top(last.line + 1) - height, last.measure, height};
}

/// What stands in the hole of a vertical page.
struct UprightQr {
    const Story& story;
    const QrCode& code;
    const FillSources& sources;
};

std::optional<SetQr> place_upright(const FramePlan& plan, const PagePlan& page, const UprightQr& qr) {
    if (!plan.qr) return std::nullopt;
    const TypeCase level = type_case_for(Writing::horizontal, *qr.sources.type_case);
    FillSources sources = qr.sources;
    sources.type_case = &level;
    auto set = QrBox(qr.story, qr.code, sources).set(page.turn.to_page(plan.qr->area));
    if (set) set->blocked = plan.qr->area;
    return set;
}

}  // namespace

Length least_qr_side(const std::string& link) {
    const auto code = encode_qr(link);
    return code ? side_within(*code, Length()).whole : Length();
}

std::optional<SetQr> place_qr(const FramePlan& plan, const PagePlan& page, const Story& story,
                              const FillSources& sources) {
    const auto code = encode_qr(story.link);
    if (!code) return std::nullopt;
    if (page.turn.writing == Writing::vertical) return place_upright(plan, page, {story, *code, sources});
    const QrBox box(story, *code, sources);
    if (plan.qr) return box.set(plan.qr->area);
    const auto foot = foot_of_last_column(plan, page, box);
    return foot ? box.set(*foot) : std::nullopt;
}

std::vector<FurnitureQr> place_furniture_qr(const PagePlan& page, const FillSources& sources) {
    std::vector<FurnitureQr> codes;
    const PaperLink& qr = sources.paper().qr;
    if (qr.link.empty()) return codes;
    Story carrier;
    carrier.link = qr.link;
    carrier.link_words = qr.words;
    const auto code = encode_qr(qr.link);
    const TypeCase level = type_case_for(Writing::horizontal, *sources.type_case);
    FillSources on_page = sources;
    on_page.type_case = &level;
    for (const FurniturePlan& piece : page.furniture) {
        if (piece.kind != FurnitureKind::qr) continue;
        auto set = code ? QrBox(carrier, *code, on_page).set_in_middle(piece.place.area) : std::nullopt;
        FurnitureQr placed;
        placed.spot = piece.spot;
        if (set) {
            placed.code = std::move(set->code);
            placed.words = std::move(set->words);
        }
        codes.push_back(std::move(placed));
    }
    return codes;
}

}  // namespace banxin
