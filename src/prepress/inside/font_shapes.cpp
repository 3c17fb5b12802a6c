#include "prepress/inside/font_shapes.h"

#include <fmt/format.h>

#include "base/content_hash.h"

namespace banxin {
namespace {

double number_in(QPDFObjectHandle object) {
    return object.isNumber() ? object.getNumericValue() : 0;
}

/// The widths of a composite font: `c [w w …]` or `first last w` (ISO 32000-1, 9.7.4.3).
std::map<std::uint32_t, double> widths_in(QPDFObjectHandle list) {
    constexpr std::uint32_t kMostCharacters = 65536;
    std::map<std::uint32_t, double> widths;
    if (!list.isArray()) return widths;
    std::vector<QPDFObjectHandle> items = list.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size();) {
        const auto first = static_cast<std::uint32_t>(items[i].isInteger() ? items[i].getIntValue() : 0);
        QPDFObjectHandle next = items[i + 1];
        if (next.isArray()) {
            std::uint32_t code = first;
            for (QPDFObjectHandle width : next.getArrayAsVector()) widths[code++] = number_in(width);
            i += 2;
        } else {
            const auto last = static_cast<std::uint32_t>(next.isInteger() ? next.getIntValue() : 0);
            const double width = i + 2 < items.size() ? number_in(items[i + 2]) : 0;
            for (std::uint32_t code = first; code <= last && code < kMostCharacters; ++code) widths[code] = width;
            i += 3;
        }
    }
    return widths;
}

}  // namespace

FontShapes::FontShapes(QPDFObjectHandle font, ObjectHashes& hashes) : font_(font), hashes_(hashes), embedded_(font) {
    if (embedded_.outlines()) read_widths();
}

void FontShapes::read_widths() {
    if (embedded_.is_composite()) {
        widths_ = widths_in(font_.getKey("/DescendantFonts").getArrayItem(0).getKey("/W"));
        return;
    }
    QPDFObjectHandle first = font_.getKey("/FirstChar");
    QPDFObjectHandle list = font_.getKey("/Widths");
    if (!first.isInteger() || !list.isArray()) return;
    auto code = static_cast<std::uint32_t>(first.getIntValue());
    for (QPDFObjectHandle width : list.getArrayAsVector()) widths_[code++] = number_in(width);
}

std::string FontShapes::words(const std::string& bytes) {
    std::string all;
    for (const std::uint32_t code : embedded_.codes_in(bytes)) all += character(code);
    return all;
}

std::optional<double> FontShapes::width(const std::string& bytes) const {
    double thousandths = 0;
    for (const std::uint32_t code : embedded_.codes_in(bytes)) {
        const auto width = widths_.find(code);
        if (!embedded_.outlines() || width == widths_.end()) return std::nullopt;
        thousandths += width->second;
    }
    return thousandths / 1000;
}

std::string FontShapes::character(std::uint32_t code) {
    const auto known = known_.find(code);
    return known == known_.end() ? known_[code] = content_hash(drawn(code)) : known->second;
}

/// The glyph and its width; of a simple font also how its encoding calls it, for the program may say otherwise.
std::string FontShapes::drawn(std::uint32_t code) {
    const auto outline = outline_of(code);
    if (!outline) return fmt::format("{} {}", hashes_.of(font_), code);
    const auto width = widths_.find(code);
    const std::string name = embedded_.is_composite() ? "" : name_of_code(font_, static_cast<int>(code));
    return width == widths_.end() ? *outline + name : fmt::format("{} {} {}", *outline, width->second, name);
}

/// Nothing where the font is told whole. Where characters stand below each other, their places are the font's matter.
std::optional<std::string> FontShapes::outline_of(std::uint32_t code) const {
    const auto& outlines = embedded_.outlines();
    if (!outlines || QPDFObjectHandle(font_).getKey("/Encoding").isNameAndEquals("/Identity-V")) return std::nullopt;
    return embedded_.is_composite() ? outlines->numbered(embedded_.glyph_of(code))
                                    : outlines->coded(static_cast<unsigned char>(code));
}

}  // namespace banxin
