#include "paint/art_colours.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string_view>

#include "base/svg_colours.h"
#include "model/black_alone.h"

namespace banxin {
namespace {

constexpr unsigned kWhite = 0xFFFFFF;
constexpr int kLeastTint = 3;  // Per cent; a smaller dot does not print.

/// What CorelDRAW, Illustrator and InDesign write for 100 per cent of black, where it lies far from black.
constexpr std::array<unsigned, 2> kProgramBlacks{0x373435, 0x363435};

std::array<int, 3> parts_of(unsigned rgb) {
    return {static_cast<int>(rgb >> 16 & 0xFF), static_cast<int>(rgb >> 8 & 0xFF), static_cast<int>(rgb & 0xFF)};
}

/// A level apart at the most: where a colour is written in another way it is rounded.
bool look_alike(unsigned one, unsigned other) {
    const auto a = parts_of(one);
    const auto b = parts_of(other);
    return std::equal(a.begin(), a.end(), b.begin(), [](int x, int y) { return std::abs(x - y) <= 1; });
}

bool is_black(unsigned rgb, const ArtTolerance& within) {
    const auto parts = parts_of(rgb);
    return *std::max_element(parts.begin(), parts.end()) <= within.black_within ||
           std::find(kProgramBlacks.begin(), kProgramBlacks.end(), rgb) != kProgramBlacks.end();
}

bool is_neutral(unsigned rgb, const ArtTolerance& within) {
    const auto parts = parts_of(rgb);
    const auto [least, most] = std::minmax_element(parts.begin(), parts.end());
    return *most - *least <= within.grey_within;
}

int printable(int percent) {
    return percent < kLeastTint ? 0 : percent;
}

/// The tint of black alone that a colour is on a page without any.
int black_of(unsigned rgb, const Paper& paper) {
    const auto tint = ink_of_colour(rgb, paper);
    if (!tint) return printable(black_for_screen(rgb));
    const auto ink = paper.inks.find(tint->ink);
    if (ink == paper.inks.end()) return tint->ink == kBlackAlone ? tint->percent : 0;
    return printable(black_for(ink->second) * tint->percent / 100);
}

/// How a screen shows a tint of black alone.
unsigned grey_for(int percent) {
    const auto level = static_cast<unsigned>((255 * (100 - percent) + 50) / 100);
    return level << 16 | level << 8 | level;
}

InkedSvg in_black(std::string_view svg, const Paper& paper) {
    const std::string grey = recoloured(svg, [&](unsigned rgb) { return grey_for(black_of(rgb, paper)); });
    std::map<unsigned, int> percents{{0, 100}};
    for (const SvgColour& found : svg_colours(svg)) {
        const int percent = black_of(found.rgb, paper);
        percents[grey_for(percent)] = percent;
    }
    InkedSvg inked{std::make_shared<const std::vector<unsigned char>>(grey.begin(), grey.end()), {}};
    const InkName black = black_alone_of(paper);
    for (const auto& [rgb, percent] : percents) inked.colours.push_back({rgb, Tint{black, percent}});
    return inked;
}

}  // namespace

std::optional<Tint> ink_of_colour(unsigned rgb, const Paper& paper) {
    if (rgb == kWhite) return Tint{InkName{"paper"}, 100};
    const auto shows = [&](const auto& named) { return named.second.screen == rgb; };
    const auto nearly = [&](const auto& named) { return look_alike(named.second.screen, rgb); };
    auto ink = std::find_if(paper.inks.begin(), paper.inks.end(), shows);
    if (ink == paper.inks.end()) ink = std::find_if(paper.inks.begin(), paper.inks.end(), nearly);
    if (ink != paper.inks.end()) return Tint{ink->first, 100};
    if (is_black(rgb, paper.art)) return Tint{black_alone_of(paper), 100};
    if (is_neutral(rgb, paper.art)) return Tint{black_alone_of(paper), printable(black_for_screen(rgb))};
    return std::nullopt;
}

InkedSvg inked_svg(const ArtBytes& bytes, ImageColour colour, const Paper& paper) {
    const std::string_view svg(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    if (colour == ImageColour::grey) return in_black(svg, paper);
    std::map<unsigned, std::optional<Tint>> found{{0, ink_of_colour(0, paper)}};
    for (const SvgColour& each : svg_colours(svg)) found.try_emplace(each.rgb, ink_of_colour(each.rgb, paper));
    InkedSvg inked{bytes, {}};
    for (auto& [rgb, ink] : found) inked.colours.push_back({rgb, std::move(ink)});
    return inked;
}

void ink_art(VectorArt& art, const Paper& paper) {
    InkedSvg inked = inked_svg(art.bytes, art.colour, paper);
    art.bytes = std::move(inked.bytes);
    art.colours = std::move(inked.colours);
}

Rect whole_page(const Rect& box, const Picture& pdf) {
    const PdfFacts& facts = pdf.pdf;
    if (pdf.width <= 0 || pdf.height <= 0) return box;
    const Length left = scaled(box.width, facts.left, pdf.width);
    const Length top = scaled(box.height, facts.top, pdf.height);
    return {box.x - left, box.y - top, box.width + left + scaled(box.width, facts.right, pdf.width),
            box.height + top + scaled(box.height, facts.bottom, pdf.height)};
}

}  // namespace banxin
