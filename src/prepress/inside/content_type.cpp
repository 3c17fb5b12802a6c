#include "prepress/inside/content_type.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "prepress/inside/embedded_font.h"

namespace banxin {
namespace {

constexpr double kUsualWidth = 0.5;
constexpr int kThousandths = 1000;

bool is_composite(QPDFObjectHandle font) {
    return font.getKey("/Subtype").isNameAndEquals("/Type0");
}

/// True where codes are glyphs of the embedded font: glyph 0 is `.notdef`.
bool codes_are_glyphs(QPDFObjectHandle font) {
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    return encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V");
}

ShownString composite(QPDFObjectHandle font, const std::string& bytes) {
    ShownString shown;
    shown.characters = static_cast<int>(bytes.size() / 2);
    shown.width = shown.characters;
    if (!codes_are_glyphs(font)) return shown;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        shown.lacks_glyph = shown.lacks_glyph || (bytes[i] == 0 && bytes[i + 1] == 0);
    return shown;
}

class SimpleFont {
  public:
    explicit SimpleFont(QPDFObjectHandle font) : font_(font), widths_(font.getKey("/Widths")) {
        QPDFObjectHandle first = font.getKey("/FirstChar");
        if (first.isInteger()) first_ = static_cast<int>(first.getIntValue());
        if (is_drawn_by_content(font)) unit_ = em_of(font) / kThousandths;
    }

    void add(int code, ShownString& shown) {
        ++shown.characters;
        shown.spaces += code == ' ' ? 1 : 0;
        shown.width += width_of(code);
        shown.lacks_glyph =
            shown.lacks_glyph || (code != ' ' && (is_outside(code) || name_of_code(font_, code) == ".notdef"));
    }

  private:
    bool is_outside(int code) {
        return widths_.isArray() && (code < first_ || code >= first_ + widths_.getArrayNItems());
    }
    double width_of(int code) {
        if (!widths_.isArray() || is_outside(code)) return kUsualWidth;
        QPDFObjectHandle width = widths_.getArrayItem(code - first_);
        return width.isNumber() ? width.getNumericValue() * unit_ : kUsualWidth;
    }

    QPDFObjectHandle font_;
    QPDFObjectHandle widths_;
    int first_ = 0;
    double unit_ = 1.0 / kThousandths;
};

}  // namespace

bool is_drawn_by_content(QPDFObjectHandle font) {
    return font.isDictionary() && font.getKey("/Subtype").isNameAndEquals("/Type3");
}

double em_of(QPDFObjectHandle font) {
    QPDFObjectHandle matrix = font.isDictionary() ? font.getKey("/FontMatrix") : font;
    if (!matrix.isMatrix()) return 1;
    const auto m = matrix.getArrayAsMatrix();
    return std::hypot(m.c, m.d) * kThousandths;
}

std::string font_name(QPDFObjectHandle font) {
    QPDFObjectHandle name = font.isDictionary() ? font.getKey("/BaseFont") : font;
    if (!name.isName()) return {};
    const std::string words = name.getName().substr(1);
    return words.size() > 7 && words[6] == '+' ? words.substr(7) : words;
}

ShownString shown_in(QPDFObjectHandle font, const std::string& bytes) {
    if (!font.isDictionary()) return {kUsualWidth * static_cast<double>(bytes.size()), static_cast<int>(bytes.size())};
    if (is_composite(font)) return composite(font, bytes);
    ShownString shown;
    SimpleFont simple(font);
    for (const char c : bytes) simple.add(static_cast<unsigned char>(c), shown);
    return shown;
}

}  // namespace banxin
