#include "fill/picture/qr_box.h"

#include <algorithm>

#include "compose/rules/phrases.h"
#include "fill/head/head_lines.h"

namespace banxin {
namespace {

constexpr Length kPlateDot = Length::emu(Length::kPerMillimetre / 50);
constexpr Length kLeastModule = kPlateDot * 25;
constexpr int kQuietModules = 4;
constexpr int kLeastWordCells = 3;
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

StoryPicture caption_of(const QrContent& content, const Paper& paper) {
    StoryPicture caption;
    caption.caption = content.words.empty() ? words_for(paper.language) : content.words;
    return caption;
}

Length line_size(const PlacedLine& line) {
    return line.text->looks.empty() ? Length() : line.text->looks.front().size;
}

}  // namespace

QrSide qr_side_within(const QrCode& code, Length most) {
    const int modules = code.modules + 2 * kQuietModules;
    const Length module = std::max(kPlateDot * (most / (kPlateDot * modules)), kLeastModule);
    return {module, module * modules};
}

QrBox::QrBox(const QrContent& content, const QrCode& code, const House& house)
    : story_(content.story), caption_(caption_of(content, house.paper)), code_(code), house_(house) {}

int QrBox::lines_at_foot(Length measure) const {
    const QrSide side = qr_side_within(code_, Length());
    if (side.whole > measure) return 0;
    const Length depth = words_fit_beside(measure, side) ? side.whole : side.whole + words(measure).height();
    return static_cast<int>(count_to_cover(depth, house_.paper.body.leading));
}

std::optional<SetQr> QrBox::set(const Rect& room) const {
    const Length least_beside = qr_side_within(code_, Length()).whole;
    const QrSide beside = qr_side_within(code_, std::min(room.height, most_beside(room.width)));
    if (least_beside <= room.height && words_fit_beside(room.width, beside)) return set_beside(room, beside);
    const CaptionBlock below = words(room.width);
    const QrSide side = qr_side_within(code_, std::min(room.width, room.height - below.height()));
    if (side.whole > room.width || side.whole + below.height() > room.height) return std::nullopt;
    return set_below(room, side);
}

std::optional<SetQr> QrBox::set_in_middle(const Rect& room) const {
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

Length QrBox::most_beside(Length width) const {
    return width - house_.paper.style(TextKind::caption).size * kLeastWordCells;
}

bool QrBox::words_fit_beside(Length width, const QrSide& side) const {
    return side.whole <= most_beside(width);
}

/// A few words in a narrow room are broken as a head is, by sense and into lines of like length: 扫码 over 阅读,
/// not 扫码阅 over 读.
CaptionBlock QrBox::words(Length width) const {
    CaptionBlock caption = break_caption({caption_, width, house_.paper.style(TextKind::caption).ink}, house_);
    if (caption.text == nullptr) return caption;
    const std::vector<PhraseEnd> ends = phrase_ends(caption_.caption, house_.paper.language);
    const auto by_sense = break_head({caption.text.get(), ends, width}, kMostWordLines);
    if (!by_sense) return caption;
    caption.lines.clear();
    for (const LineRange range : by_sense->lines) caption.lines.push_back(set_whole(*caption.text, range, Length()));
    return caption;
}

std::vector<PlacedLine> QrBox::placed(const CaptionBlock& caption, Point corner) const {
    std::vector<PlacedLine> lines = place_caption(caption, corner);
    for (PlacedLine& line : lines) {
        line.source.element = Element::code_words;
        line.source.story = story_;
    }
    return lines;
}

PlacedQr QrBox::code_at(Point corner, const QrSide& side) const {
    const Length quiet = side.module * kQuietModules;
    const Length ink = side.module * code_.modules;
    return {story_, {corner.x + quiet, corner.y + quiet, ink, ink}, code_.modules, code_.dark};
}

SetQr QrBox::set_beside(const Rect& room, const QrSide& side) const {
    const CaptionBlock caption = words(room.width - side.whole);
    const Length top = room.bottom() - side.whole;
    const Length words_top = std::max(top + (side.whole - caption.height()) / 2, room.y);
    return {code_at({room.x, top}, side), placed(caption, {room.x + side.whole, words_top}), room};
}

SetQr QrBox::set_below(const Rect& room, const QrSide& side) const {
    const CaptionBlock caption = words(room.width);
    const Length top = room.bottom() - caption.height() - side.whole;
    SetQr out{code_at({room.x + (room.width - side.whole) / 2, top}, side),
              placed(caption, {room.x, room.bottom() - caption.height()}), room};
    for (PlacedLine& line : out.words) line.origin.x += (room.width - line.line.right) / 2;
    return out;
}

}  // namespace banxin
