#include "furniture/pieces/nameplate.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr Length kTrialSize = Length::pt(100);
constexpr Em kLeastTracking{40};
constexpr Em kMostTracking{250};

std::int64_t gaps_in(const TypeLine& type) {
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(type.line.x.size()) - 1);
}

/// The largest size at which the trial's black, tracked the least, fits the room.
Length largest_size(const TypeLine& trial, const Rect& room, const FontLibrary& library) {
    const Rect ink = ink_of(tracked(trial, kLeastTracking.of(kTrialSize)), library);
    if (ink.width <= Length() || ink.height <= Length()) return kSizeStep;
    const Length by_width = scaled(kTrialSize, room.width.in_emu(), ink.width.in_emu());
    const Length by_height = scaled(kTrialSize, room.height.in_emu(), ink.height.in_emu());
    const Length size = std::min(by_width, by_height);
    return std::max(kSizeStep, size - size % kSizeStep);
}

Length tracking_to_fill(const TypeLine& type, Length size, Length width, const FontLibrary& library) {
    const std::int64_t gaps = gaps_in(type);
    if (gaps == 0) return {};
    return std::clamp((width - ink_of(type, library).width) / gaps, Length(), kMostTracking.of(size));
}

/// From the room's top to the name's black.
Length white_above(const Rect& ink, const Rect& room) {
    return ink.height * 3 < room.height * 2 ? (room.height - ink.height) / 2 : Length();
}

}  // namespace

Nameplate fit_name(std::string_view name, const TextStyle& style, const Rect& room, const TypeCase& type_case) {
    TextStyle fitted = style;
    fitted.size = kTrialSize;
    fitted.size = largest_size(set_type(name, fitted, type_case), room, *type_case.library);
    TypeLine type = set_type(name, fitted, type_case);
    type = tracked(type, tracking_to_fill(type, fitted.size, room.width, *type_case.library));

    const Rect ink = ink_of(type, *type_case.library);
    type.over = ink.width > room.width || ink.height > room.height;
    const Point origin{room.x + (room.width - ink.width) / 2 - ink.x, room.y + white_above(ink, room) - ink.y};
    const Rect on_page{origin.x + ink.x, origin.y + ink.y, ink.width, ink.height};
    const Point left{origin.x + type.line.left, origin.y};
    return {std::move(type), left, on_page};
}

std::optional<Rect> nameplate_place(const Rect& room, const Paper& paper) {
    const auto& nameplate = paper.nameplate;
    if (!nameplate || nameplate->art.trouble || nameplate->art.width <= 0 || nameplate->art.height <= 0)
        return std::nullopt;
    const Picture& drawing = nameplate->art;
    Length width = room.width;
    Length height = scaled(width, drawing.height, drawing.width);
    if (height > room.height) {
        height = room.height;
        width = scaled(height, drawing.width, drawing.height);
    }
    const Rect fitted{Length(), Length(), width, height};
    return Rect{room.x + (room.width - width) / 2, room.y + white_above(fitted, room), width, height};
}

}  // namespace banxin
