#include "prepress/pass/press_inks.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "model/black_alone.h"

namespace banxin {
namespace {

// A key is three numbers in ten-thousandths: the first is the same for all, the third counts the colours, the second is
// a checksum of the count. All lie above a tenth, where Cairo writes at least six decimals, and differ by one in the
// fourth: Cairo 1.16 takes two colours for the same when their numbers agree in 16 bits.
constexpr long kUnit = 100;  // a ten-thousandth, in millionths
constexpr long kFirst = 7'770;
constexpr long kLeast = 1'000;
constexpr std::size_t kMost = 8'000;
constexpr std::array<long, 3> kNoKey{7'771, kLeast, kLeast};

long checksum(std::size_t number) {
    return kLeast + static_cast<long>((number * 37 + 11) % 8'009);
}

std::array<long, 3> key_of(std::size_t number) {
    return {kFirst, checksum(number), kLeast + static_cast<long>(number)};
}

Rgb as_rgb(const std::array<long, 3>& key) {
    const auto share = [](long ten_thousandths) { return static_cast<double>(ten_thousandths) / 10'000; };
    return {share(key[0]), share(key[1]), share(key[2])};
}

/// Percent of percent, in ten-thousandths of the full ink.
int share(int part, const Ink& ink, int percent) {
    return part * ink.strength * percent / 100;
}

PlateMix mix_of(const Ink& ink, int percent) {
    return {share(ink.cyan, ink, percent), share(ink.magenta, ink, percent), share(ink.yellow, ink, percent),
            share(ink.black, ink, percent)};
}

bool overprints(const Ink& ink, const PressColour& colour, InkUse use) {
    static constexpr PlateMix kSolidBlack{0, 0, 0, kFullInk};
    if (ink.kind == InkKind::paper || ink.overprint == Overprint::never) return false;
    if (ink.overprint == Overprint::always) return true;
    return use == InkUse::line && !colour.separation && colour.mix == kSolidBlack;
}

Ink process(PlateMix percent) {
    Ink ink{percent[0], percent[1], percent[2], percent[3], 0};
    ink.overprint = Overprint::never;
    return ink;
}

}  // namespace

PressColour press_colour(const Ink& ink, int percent, InkUse use) {
    PressColour colour;
    if (ink.kind == InkKind::process) {
        colour.mix = mix_of(ink, percent);
    } else if (ink.kind == InkKind::spot) {
        Ink full = ink;
        full.strength = 100;
        colour.separation = Separation{ink.plate, mix_of(full, 100)};
        colour.tint = share(100, ink, percent);
    } else if (ink.kind == InkKind::registration) {
        colour.separation = Separation{"All", {kFullInk, kFullInk, kFullInk, kFullInk}};
        colour.tint = share(100, ink, percent);
    }
    colour.overprints = overprints(ink, colour, use);
    return colour;
}

InkTable press_inks(InkTable paper) {
    paper.try_emplace(InkName{"white"}, Ink{0, 0, 0, 0, 0xffffff, InkKind::paper});
    paper.try_emplace(kBlackAlone, Ink{});
    paper[kMarkInk] = {100, 100, 100, 100, 0, InkKind::registration};
    paper[kMarkCyan] = process({100, 0, 0, 0});
    paper[kMarkMagenta] = process({0, 100, 0, 0});
    paper[kMarkYellow] = process({0, 0, 100, 0});
    paper[kMarkBlack] = process({0, 0, 0, 100});
    paper[kMarkBlue] = process({100, 100, 0, 0});
    paper[kMarkGreen] = process({100, 0, 100, 0});
    paper[kMarkRed] = process({0, 100, 100, 0});
    return paper;
}

Rgb PressColours::colour(const Tint& tint, InkUse use) {
    const auto ink = inks_.find(tint.ink);
    if (ink == inks_.end() || colours_.size() >= kMost) return as_rgb(kNoKey);
    const PressColour colour = press_colour(ink->second, std::clamp(tint.percent, 0, 100), use);
    const auto [entry, is_new] = numbers_.try_emplace(colour, colours_.size());
    if (is_new) colours_.push_back(colour);
    return as_rgb(key_of(entry->second));
}

const PressColour* PressColours::find(const std::array<long, 3>& key) const {
    const long number = key[2] / kUnit - kLeast;
    if (number < 0 || number >= static_cast<long>(colours_.size())) return find_art(key);
    const auto index = static_cast<std::size_t>(number);
    const std::array<long, 3> wanted = key_of(index);
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (key[i] != wanted[i] * kUnit) return find_art(key);
    }
    return &colours_[index];
}

// No key is such a colour: 0.777 is no whole number of 255ths.
const PressColour* PressColours::find_art(const std::array<long, 3>& key) const {
    unsigned rgb = 0;
    for (const long channel : key) {
        const long level = (channel * 255 + 500'000) / 1'000'000;
        if (level < 0 || level > 255 || std::abs(level * 1'000'000 - channel * 255) > 255) return nullptr;
        rgb = rgb << 8 | static_cast<unsigned>(level);
    }
    const auto art = art_.find(rgb);
    return art == art_.end() ? nullptr : &art->second;
}

std::vector<Separation> PressColours::separations() const {
    std::set<Separation> found;
    for (const auto& [rgb, colour] : art_) {
        if (colour.separation) found.insert(*colour.separation);
    }
    for (const PressColour& colour : colours_) {
        if (colour.separation) found.insert(*colour.separation);
    }
    return {found.begin(), found.end()};
}

}  // namespace banxin
