#include "prepress/proof/soft_proof.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

#include "prepress/profile/profile_lcms.h"

namespace banxin {
namespace {

int ink_at(const DrawnPlate& plate, std::size_t pixel) {
    return 255 - plate.film.samples[pixel];
}

/// In parts of 255.
int total_at(const std::vector<DrawnPlate>& plates, std::size_t pixel) {
    return std::accumulate(plates.begin(), plates.end(), 0,
                           [&](int sum, const DrawnPlate& plate) { return sum + ink_at(plate, pixel); });
}

/// All plates as the four process inks; inks over each other never cover more than the whole.
void mix_at(const std::vector<DrawnPlate>& plates, std::size_t pixel, unsigned char* inks) {
    for (std::size_t ink = 0; ink < 4; ++ink) {
        int bare = 255;
        for (const DrawnPlate& plate : plates)
            bare = bare * (255 * kFullInk - plate.stands_in[ink] * ink_at(plate, pixel)) / (255 * kFullInk);
        inks[ink] = static_cast<unsigned char>(255 - bare);
    }
}

IccTransform to_screen(const PressProfile& profile) {
    const IccProfile press = open_profile(profile.icc);
    const IccProfile screen(cmsCreate_sRGBProfile());
    return IccTransform(
        cmsCreateTransform(press.get(), TYPE_CMYK_8, screen.get(), TYPE_RGB_8, INTENT_ABSOLUTE_COLORIMETRIC, 0));
}

Pixels rgb_like(const Pixels& film) {
    Pixels out{film.width, film.height, 3, {}};
    out.samples.resize(film.samples.size() * 3);
    return out;
}

using ScreenColour = std::array<unsigned char, 3>;

ScreenColour heat(int percent, int limit) {
    if (percent > limit) return {214, 20, 20};
    if (percent > limit - limit / 10) return {240, 150, 30};
    const auto grey = static_cast<unsigned char>(255 - 150 * percent / limit);
    return {grey, grey, grey};
}

}  // namespace

Pixels soft_proof(const std::vector<DrawnPlate>& plates, const PressProfile& profile) {
    const Pixels& film = plates.front().film;
    Pixels out = rgb_like(film);
    const IccTransform transform = to_screen(profile);
    const auto width = static_cast<std::size_t>(film.width);
    std::vector<unsigned char> inks(4 * width);
    for (std::size_t row = 0; row < static_cast<std::size_t>(film.height); ++row) {
        for (std::size_t x = 0; x < width; ++x) mix_at(plates, row * width + x, &inks[4 * x]);
        cmsDoTransform(transform.get(), inks.data(), &out.samples[3 * row * width],
                       static_cast<cmsUInt32Number>(width));
    }
    return out;
}

Pixels ink_heat_map(const std::vector<DrawnPlate>& plates, int ink_limit) {
    Pixels out = rgb_like(plates.front().film);
    for (std::size_t pixel = 0; pixel < out.samples.size() / 3; ++pixel) {
        const ScreenColour colour = heat(total_at(plates, pixel) * 100 / 255, ink_limit);
        std::copy(colour.begin(), colour.end(), out.samples.begin() + static_cast<std::ptrdiff_t>(3 * pixel));
    }
    return out;
}

PageCoverage coverage_of(const std::vector<DrawnPlate>& plates, int ink_limit) {
    PageCoverage out;
    const std::size_t pixels = plates.front().film.samples.size();
    for (const DrawnPlate& plate : plates) {
        const auto light = std::accumulate(plate.film.samples.begin(), plate.film.samples.end(), std::int64_t{0});
        const auto whole = static_cast<std::int64_t>(pixels) * 255;
        out.plates.push_back({plate.name, whole == 0 ? 0 : static_cast<int>((whole - light) * 10'000 / whole)});
    }
    std::size_t over = 0;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        const int percent = total_at(plates, pixel) * 100 / 255;
        out.most_ink = std::max(out.most_ink, percent);
        if (percent > ink_limit) ++over;
    }
    out.over_limit = pixels == 0 ? 0 : static_cast<int>(over * 1'000'000 / pixels);
    return out;
}

}  // namespace banxin
