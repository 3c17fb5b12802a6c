#include "compare/version/ink_mixes.h"

#include <fmt/format.h>

namespace banxin {
namespace {

struct InksOf {
    std::vector<InkName> operator()(const VectorArt& art) const {
        std::vector<InkName> inks;
        for (const ArtColour& colour : art.colours) {
            if (colour.ink) inks.push_back(colour.ink->ink);
        }
        return inks;
    }
    template <typename Other>
    std::vector<InkName> operator()(const Other& mark) const {
        if constexpr (requires { mark.ink.ink; }) return {mark.ink.ink};
        return {};
    }
};

}  // namespace

std::vector<InkName> inks_of(const Mark& mark) {
    return std::visit(InksOf{}, mark);
}

std::string mix_words(const Ink& ink) {
    std::string words = ink.kind == InkKind::spot ? ink.plate + " spot " : "";
    words += fmt::format("C{} M{} Y{} K{}", ink.cyan, ink.magenta, ink.yellow, ink.black);
    if (ink.strength != 100) words += fmt::format(" {}%", ink.strength);
    if (ink.overprint == Overprint::always) words += " overprint: always";
    if (ink.overprint == Overprint::never) words += " overprint: never";
    return words;
}

}  // namespace banxin
