#include "prepress/inside/font_shapes.h"

#include <fmt/format.h>

#include <memory>

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

bool is_identity(QPDFObjectHandle map) {
    return map.isNull() || map.isNameAndEquals("/Identity");
}

}  // namespace

FontShapes::FontShapes(QPDFObjectHandle font, ObjectHashes& hashes) : font_(font), hashes_(hashes) {
    if (!font.isDictionary()) return;
    QPDFObjectHandle children = font.getKey("/DescendantFonts");
    const bool is_composite = font.getKey("/Subtype").isNameAndEquals("/Type0");
    if (is_composite) bytes_a_character_ = 2;
    if (is_composite && font.getKey("/Encoding").isNameAndEquals("/Identity-H") && children.isArray() &&
        children.getArrayNItems() == 1) {
        read_composite(children.getArrayItem(0));
    }
    if (font.getKey("/Subtype").isNameAndEquals("/TrueType") || font.getKey("/Subtype").isNameAndEquals("/Type1"))
        read_simple();
}

void FontShapes::read_composite(QPDFObjectHandle child) {
    if (!child.isDictionary() || !is_identity(child.getKey("/CIDToGIDMap"))) return;
    widths_ = widths_in(child.getKey("/W"));
    open_program(child);
}

void FontShapes::read_simple() {
    QPDFObjectHandle first = font_.getKey("/FirstChar");
    QPDFObjectHandle list = font_.getKey("/Widths");
    if (!first.isInteger() || !list.isArray()) return;
    auto code = static_cast<std::uint32_t>(first.getIntValue());
    for (QPDFObjectHandle width : list.getArrayAsVector()) widths_[code++] = number_in(width);
    open_program(font_);
}

void FontShapes::open_program(QPDFObjectHandle holder) {
    QPDFObjectHandle about = holder.getKey("/FontDescriptor");
    if (!about.isDictionary()) return;
    for (const char* key : {"/FontFile2", "/FontFile3"}) {
        QPDFObjectHandle file = about.getKey(key);
        if (!file.isStream()) continue;
        const std::shared_ptr<Buffer> data = file.getStreamData(qpdf_dl_all);
        outlines_.emplace(std::vector<unsigned char>(data->getBuffer(), data->getBuffer() + data->getSize()));
        return;
    }
}

std::vector<std::uint32_t> FontShapes::codes_in(const std::string& bytes) const {
    std::vector<std::uint32_t> codes;
    for (std::size_t i = 0; i + bytes_a_character_ <= bytes.size(); i += bytes_a_character_) {
        std::uint32_t code = static_cast<unsigned char>(bytes[i]);
        if (bytes_a_character_ == 2) code = code * 256 + static_cast<unsigned char>(bytes[i + 1]);
        codes.push_back(code);
    }
    return codes;
}

std::string FontShapes::words(const std::string& bytes) {
    std::string all;
    for (const std::uint32_t code : codes_in(bytes)) all += character(code);
    return all;
}

std::optional<double> FontShapes::width(const std::string& bytes) const {
    double thousandths = 0;
    for (const std::uint32_t code : codes_in(bytes)) {
        const auto width = widths_.find(code);
        if (!outlines_ || width == widths_.end()) return std::nullopt;
        thousandths += width->second;
    }
    return thousandths / 1000;
}

std::string FontShapes::character(std::uint32_t code) {
    const auto known = known_.find(code);
    return known == known_.end() ? known_[code] = content_hash(drawn(code)) : known->second;
}

std::string FontShapes::drawn(std::uint32_t code) {
    const auto outline = !outlines_                ? std::nullopt
                         : bytes_a_character_ == 2 ? outlines_->numbered(code)
                                                   : outlines_->coded(static_cast<unsigned char>(code));
    const auto width = widths_.find(code);
    if (!outline) return fmt::format("{} {}", hashes_.of(font_), code);
    return width == widths_.end() ? *outline : fmt::format("{} {}", *outline, width->second);
}

}  // namespace banxin
