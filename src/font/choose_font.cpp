#include "font/choose_font.h"

#include <algorithm>
#include <tuple>

#include "font/face_language.h"
#include "font/weight_distance.h"

namespace banxin {

namespace {

template <typename Accepts>
std::vector<std::size_t> indices_where(std::span<const InstalledFont> fonts, Accepts accepts) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        if (accepts(fonts[i])) indices.push_back(i);
    }
    return indices;
}

template <typename Rank>
void sort_by(std::vector<std::size_t>& indices, Rank rank) {
    std::stable_sort(indices.begin(), indices.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
}

std::vector<std::size_t> named(std::span<const InstalledFont> fonts, const std::string& folded_family) {
    return indices_where(fonts, [&](const InstalledFont& font) {
        return std::find(font.folded_families.begin(), font.folded_families.end(), folded_family) !=
               font.folded_families.end();
    });
}

std::vector<std::size_t> named_with_region(std::span<const InstalledFont> fonts, const std::string& folded_family,
                                           std::string_view language) {
    for (const std::string_view word : region_words(language)) {
        std::vector<std::size_t> found = named(fonts, folded_family + " " + std::string(word));
        if (!found.empty()) return found;
    }
    return {};
}

}  // namespace

std::vector<std::size_t> fonts_of_family(std::span<const InstalledFont> fonts, const FaceRequest& request) {
    const std::string family = folded(request.family);
    std::vector<std::size_t> found = named(fonts, family);
    if (found.empty()) found = named_with_region(fonts, family, request.language);
    sort_by(found, [&](std::size_t i) {
        const InstalledFont& font = fonts[i];
        return std::tuple(font.origin, font.oddness, weight_distance(request.weight, font.weight));
    });
    return found;
}

std::vector<std::size_t> stand_ins(std::span<const InstalledFont> fonts, const StandInWish& wish, char32_t character) {
    std::vector<std::size_t> found = indices_where(
        fonts, [&](const InstalledFont& font) { return FcCharSetHasChar(font.characters, character) == FcTrue; });
    sort_by(found, [&](std::size_t i) {
        const InstalledFont& font = fonts[i];
        return std::tuple(font.origin, font.oddness, kind_distance(wish.kind, font.kind),
                          language_distance(wish.language, folded(font.family)),
                          weight_distance(wish.weight, font.weight));
    });
    return found;
}

}  // namespace banxin
