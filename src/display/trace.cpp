#include "display/trace.h"

namespace banxin {
namespace {

template <typename T>
constexpr bool kHasSource = requires(T& mark) {
    mark.source;
};

}  // namespace

const Source* source_of(const Mark& mark) {
    return std::visit(
        [](const auto& one) -> const Source* {
            if constexpr (kHasSource<decltype(one)>) return &one.source;
            return nullptr;
        },
        mark);
}

void trace(std::vector<Mark>& marks, const Source& source) {
    const auto name = [&](auto& mark) {
        if constexpr (kHasSource<decltype(mark)>) {
            if (mark.source.element != Element::none) return;
            const TextRange text = mark.source.text;
            mark.source = source;
            mark.source.text = text;
        }
    };
    for (Mark& mark : marks) std::visit(name, mark);
}

std::vector<Mark> traced(std::vector<Mark> marks, const Source& source) {
    trace(marks, source);
    return marks;
}

}  // namespace banxin
