#include "prepress/proof/plates_page.h"

namespace banxin {
namespace {

/// The ink of a mark and what it does there; nothing for marks without an ink of their own.
struct InkOf {
    struct Use {
        const Tint* tint;
        InkUse use;
    };
    std::optional<Use> operator()(const FilledRect& rect) const { return Use{&rect.ink, ink_use(rect)}; }
    std::optional<Use> operator()(const DrawnPath& path) const { return Use{&path.ink, ink_use(path)}; }
    template <typename MarkKind>
    std::optional<Use> operator()(const MarkKind& mark) const {
        if constexpr (requires { mark.ink.percent; }) {
            return Use{&mark.ink, InkUse::line};
        } else {
            return std::nullopt;
        }
    }
};

std::optional<int> tint_on(const PlateName& plate, const Tint& tint, InkUse use, const InkTable& inks) {
    const auto ink = inks.find(tint.ink);
    if (ink == inks.end()) return std::nullopt;
    return ink_on(plate, press_colour(ink->second, tint.percent, use));
}

}  // namespace

std::optional<int> ink_on(const PlateName& plate, const PressColour& colour) {
    int part = 0;
    if (colour.separation) {
        const bool is_its_own = colour.separation->plate == plate.spot || colour.separation->plate == "All";
        part = is_its_own ? colour.tint : 0;
        if (is_its_own) return part;
    } else if (plate.spot.empty()) {
        part = colour.mix[static_cast<std::size_t>(plate.process)];
    }
    if (part == 0 && colour.overprints) return std::nullopt;
    return part;
}

Rgb PlateColours::colour(const Tint& tint, InkUse use) {
    const double light = 1 - tint_on(plate_, tint, use, inks_).value_or(0) / double{kFullInk};
    return {light, light, light};
}

DisplayList marks_on(const PlateName& plate, const DisplayList& page, const InkTable& inks) {
    DisplayList out = bare_page(page);
    for (const Mark& mark : page.marks) {
        const auto own = std::visit(InkOf{}, mark);
        if (!own || tint_on(plate, *own->tint, own->use, inks)) out.marks.push_back(mark);
    }
    return out;
}

}  // namespace banxin
