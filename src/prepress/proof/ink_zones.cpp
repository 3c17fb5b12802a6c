#include "prepress/proof/ink_zones.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace banxin {
namespace {

constexpr std::size_t kBytesOfALine = 64;

/// A string of PostScript. What is not ASCII is written in bytes by their numbers.
std::string ps_string(const std::string& words) {
    std::string out = "(";
    for (const char c : words) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '(' || c == ')' || c == '\\') {
            out += fmt::format("\\{}", c);
        } else if (byte < 0x20 || byte > 0x7E) {
            out += fmt::format("\\{:03o}", byte);
        } else {
            out += c;
        }
    }
    return out + ")";
}

std::string hexadecimal(const std::vector<unsigned char>& samples) {
    std::string out;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        out += fmt::format("{:02x}", samples[i]);
        if (i % kBytesOfALine == kBytesOfALine - 1) out += "\n";
    }
    return out + ">\n";
}

std::string in_per_cent(const std::vector<int>& hundredths) {
    std::vector<std::string> words;
    for (const int sum : hundredths) words.push_back(fmt::format("{}.{:02}", sum / 100, sum % 100));
    return fmt::format("{}", fmt::join(words, " "));
}

std::string separation(const DrawnPlate& plate, const InkZoneOrder& order) {
    const Pixels& film = plate.film;
    const double millimetres = static_cast<double>(order.zone.in_emu()) / Length::kPerMillimetre;
    const int pixels = std::max(1, static_cast<int>(std::lround(millimetres / 25.4 * order.dpi)));
    return fmt::format(
               "CIP3BeginSeparation\n"
               "/CIP3PreviewImageWidth {0} def\n"
               "/CIP3PreviewImageHeight {1} def\n"
               "/CIP3PreviewImageBitsPerComp 8 def\n"
               "/CIP3PreviewImageComponents 1 def\n"
               "/CIP3PreviewImageMatrix [{0} 0 0 -{1} 0 {1}] def\n"
               "/CIP3PreviewImageResolution [{2} {2}] def\n"
               "/CIP3PreviewImageEncoding /ASCIIHexDecode def\n"
               "/CIP3PreviewImageCompression /None def\n"
               "{3} CIP3Comment\n"
               "CIP3PreviewImage\n",
               film.width, film.height, order.dpi,
               ps_string(fmt::format("{}: per cent of ink in zones of {:g} mm from the left: {}", plate.name,
                                     millimetres, in_per_cent(zone_sums(film, pixels))))) +
           hexadecimal(film.samples) + "CIP3EndSeparation\n";
}

}  // namespace

std::vector<int> zone_sums(const Pixels& film, int pixels_a_zone) {
    const int zones = std::max(1, (film.width + pixels_a_zone / 2) / pixels_a_zone);
    const int left = (film.width - zones * pixels_a_zone) / 2;
    std::vector<std::int64_t> inks(static_cast<std::size_t>(zones));
    for (int y = 0; y < film.height; ++y) {
        for (int x = 0; x < film.width; ++x) {
            const int zone = std::clamp((x - left) / pixels_a_zone, 0, zones - 1);
            const auto at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(film.width) + static_cast<std::size_t>(x);
            inks[static_cast<std::size_t>(zone)] += 255 - film.samples[at];
        }
    }
    std::vector<int> sums;
    const std::int64_t full = std::int64_t{255} * film.height * pixels_a_zone;
    for (const std::int64_t ink : inks)
        sums.push_back(full == 0 ? 0 : static_cast<int>((ink * 10'000 + full / 2) / full));
    return sums;
}

std::string ink_zone_file(const std::vector<DrawnPlate>& plates, const InkZoneOrder& order) {
    if (plates.empty()) return {};
    const Pixels& first = plates.front().film;
    std::string names;
    for (const DrawnPlate& plate : plates) names += (names.empty() ? "" : " ") + ps_string(plate.name);
    std::string file = fmt::format(
        "%!PS-Adobe-3.0\n%%CIP3-File Version 3.0\nCIP3BeginSheet\n"
        "/CIP3AdmJobName {} def\n/CIP3AdmSheetName {} def\n/CIP3AdmSoftware (Banxin) def\n"
        "/CIP3AdmPSExtent [{:.2f} {:.2f}] def\n"
        "/CIP3TransferFilmCurveData [0 0 1 1] def\n/CIP3TransferPlateCurveData [0 0 1 1] def\n"
        "CIP3BeginFront\n/CIP3AdmSeparationNames [{}] def\nCIP3BeginPreviewImage\n",
        ps_string(order.job), ps_string(order.sheet), first.width * 72.0 / order.dpi, first.height * 72.0 / order.dpi,
        names);
    for (const DrawnPlate& plate : plates) file += separation(plate, order);
    return file + "CIP3EndPreviewImage\nCIP3EndFront\nCIP3EndSheet\n%%CIP3EndOfFile\n";
}

}  // namespace banxin
