#include "prepress/inside/inside_ink.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace banxin {
namespace {

constexpr double kNoInk = 0.001;
constexpr double kFullShare = 0.995;
constexpr int kPlatesOfAll = 4;

/// The shares of every plate that has some.
std::vector<double> shares(const InsideInk& ink) {
    std::vector<double> some;
    for (const double share : ink.process) {
        if (share > kNoInk) some.push_back(share);
    }
    for (const auto& [plate, share] : ink.spots) {
        if (share <= kNoInk) continue;
        some.insert(some.end(), plate == "All" ? kPlatesOfAll : 1, share);
    }
    return some;
}

}  // namespace

double total_of(const InsideInk& ink) {
    double total = 0;
    for (const double share : shares(ink)) total += share;
    return total;
}

int plates_of_ink(const InsideInk& ink) {
    return static_cast<int>(shares(ink).size());
}

bool is_paper(const InsideInk& ink) {
    return ink.is_known && shares(ink).empty();
}

bool is_solid_ink(const InsideInk& ink) {
    const std::vector<double> some = shares(ink);
    return std::all_of(some.begin(), some.end(), [](double share) { return share > kFullShare; });
}

double least_share(const InsideInk& ink) {
    double least = 1;
    for (const double share : shares(ink)) least = std::min(least, share);
    return least;
}

InsideInk overprinted(const InsideInk& over, const InsideInk& under, ZeroParts zeros) {
    InsideInk sum = over;
    sum.is_known = over.is_known && under.is_known;
    for (std::size_t i = 0; i < sum.process.size(); ++i) {
        const bool is_left =
            sum.process[i] <= kNoInk && !over.is_grey_space && (over.is_named() || zeros == ZeroParts::leave);
        if (is_left) sum.process[i] = under.process[i];
    }
    sum.spots.insert(under.spots.begin(), under.spots.end());
    return sum;
}

Phrase words_for_ink(const InsideInk& ink) {
    const std::array<Phrase, 4> plates{phrase_in("an ink", "C"), phrase_in("an ink", "M"), phrase_in("an ink", "Y"),
                                       phrase_in("an ink", "K")};
    Phrase words;
    const auto add = [&](const Phrase& plate, double share) {
        if (share <= kNoInk) return;
        if (!words.empty()) words = words + verbatim(" ");
        words = words + plate + verbatim(fmt::format(" {}", std::lround(share * 100)));
    };
    for (std::size_t i = 0; i < plates.size(); ++i) add(plates[i], ink.process[i]);
    for (const auto& [plate, share] : ink.spots) add(verbatim(plate), share);
    return words.empty() ? verbatim("0") : words;
}

}  // namespace banxin
