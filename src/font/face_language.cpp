#include "font/face_language.h"

#include <algorithm>
#include <array>

namespace banxin {

namespace {

enum class Region { mainland, taiwan, hong_kong, japan, korea, none };

struct RegionWord {
    std::string_view word;
    Region region;
};

constexpr std::array kRegionWords{
    RegionWord{"sc", Region::mainland}, RegionWord{"cn", Region::mainland},  RegionWord{"tc", Region::taiwan},
    RegionWord{"tw", Region::taiwan},   RegionWord{"hk", Region::hong_kong}, RegionWord{"hc", Region::hong_kong},
    RegionWord{"jp", Region::japan},    RegionWord{"kr", Region::korea},     RegionWord{"k", Region::korea},
};

bool mentions(std::string_view language, std::string_view subtag) {
    return language.find(subtag) != std::string_view::npos;
}

Region region_of_language(std::string_view language) {
    if (language.starts_with("ja")) return Region::japan;
    if (language.starts_with("ko")) return Region::korea;
    if (!language.starts_with("zh")) return Region::none;
    if (mentions(language, "HK") || mentions(language, "MO")) return Region::hong_kong;
    if (mentions(language, "Hant") || mentions(language, "TW")) return Region::taiwan;
    return Region::mainland;
}

Region region_of_family(std::string_view folded_family) {
    const std::string_view last = folded_family.substr(folded_family.rfind(' ') + 1);
    const auto found =
        std::find_if(kRegionWords.begin(), kRegionWords.end(), [&](const RegionWord& r) { return r.word == last; });
    return found == kRegionWords.end() ? Region::none : found->region;
}

}  // namespace

std::vector<std::string_view> region_words(std::string_view language) {
    const Region region = region_of_language(language);
    std::vector<std::string_view> words;
    for (const RegionWord& r : kRegionWords) {
        if (r.region == region) words.push_back(r.word);
    }
    return words;
}

int language_distance(std::string_view language, std::string_view folded_family) {
    const Region offered = region_of_family(folded_family);
    const Region wanted = region_of_language(language);
    if (offered == wanted) return 0;
    return offered == Region::none ? 1 : 2;
}

char32_t sample_character(std::string_view language) {
    switch (region_of_language(language)) {
        case Region::mainland:
            return U'国';
        case Region::taiwan:
        case Region::hong_kong:
            return U'國';
        case Region::japan:
            return U'あ';
        case Region::korea:
            return U'한';
        case Region::none:
            break;
    }
    return U'a';
}

}  // namespace banxin
