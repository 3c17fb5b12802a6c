#include "paint/black_page.h"

#include "display/ink_use.h"
#include "model/black_alone.h"

namespace banxin {
namespace {

InkUse use_in(const FilledRect& rect) {
    return ink_use(rect);
}
InkUse use_in(const DrawnPath& path) {
    return ink_use(path);
}
/// Type, dots and lines.
template <typename Inked>
InkUse use_in(const Inked&) {
    return InkUse::line;
}

class Blackener {
  public:
    explicit Blackener(const Paper& paper) : paper_(paper), black_(black_alone_of(paper)) {}

    template <typename MarkKind>
    void operator()(MarkKind& mark) const {
        if constexpr (requires { mark.ink.ink; }) mark.ink = in_black(mark.ink, use_in(mark));
    }

  private:
    /// An ink that the paper does not know is told of elsewhere.
    Tint in_black(const Tint& tint, InkUse use) const {
        const auto ink = paper_.inks.find(tint.ink);
        if (ink == paper_.inks.end() || prints_black_alone(ink->second)) return tint;
        const int percent = use == InkUse::line ? black_for_lines(ink->second, tint.percent)
                                                : black_for(ink->second) * tint.percent / 100;
        return {black_, percent};
    }

    const Paper& paper_;
    InkName black_;
};

}  // namespace

void settle_in_black(std::vector<Mark>& marks, const Paper& paper) {
    const Blackener blackener(paper);
    for (Mark& mark : marks) std::visit(blackener, mark);
}

}  // namespace banxin
