#include "prepress/inside/embedded_font.h"

#include <algorithm>
#include <memory>
#include <qpdf/Pipeline.hh>

namespace banxin {
namespace {

constexpr std::size_t kMostProgramBytes = 64u << 20;

/// Bytes as far as there is room for them.
class KeptBytes : public Pipeline {
  public:
    KeptBytes() : Pipeline("kept", nullptr) {}
    void write(unsigned char const* bytes, std::size_t count) override {
        is_over_ = is_over_ || bytes_.size() + count > kMostProgramBytes;
        if (!is_over_) bytes_.insert(bytes_.end(), bytes, bytes + count);
    }
    void finish() override {}
    std::optional<std::vector<unsigned char>> take() {
        return is_over_ ? std::nullopt : std::optional(std::move(bytes_));
    }

  private:
    std::vector<unsigned char> bytes_;
    bool is_over_ = false;
};

std::optional<std::vector<unsigned char>> unpacked_bytes(QPDFObjectHandle stream) {
    KeptBytes bytes;
    if (!stream.pipeStreamData(&bytes, 0, qpdf_dl_all)) return std::nullopt;
    return bytes.take();
}

bool is_two_bytes(QPDFObjectHandle encoding) {
    return encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V");
}

}  // namespace

EmbeddedFont::EmbeddedFont(QPDFObjectHandle font) : font_(font) {
    if (!font.isDictionary()) return;
    is_composite_ = font.getKey("/Subtype").isNameAndEquals("/Type0");
    if (is_composite_) open_composite();
    for (const char* kind : {"/TrueType", "/Type1", "/MMType1"}) {
        if (font.getKey("/Subtype").isNameAndEquals(kind)) open_program(font);
    }
}

void EmbeddedFont::open_composite() {
    QPDFObjectHandle children = font_.getKey("/DescendantFonts");
    if (!is_two_bytes(font_.getKey("/Encoding")) || !children.isArray() || children.getArrayNItems() != 1) return;
    QPDFObjectHandle child = children.getArrayItem(0);
    if (!child.isDictionary()) return;
    QPDFObjectHandle map = child.getKey("/CIDToGIDMap");
    if (map.isStream()) {
        const auto bytes = unpacked_bytes(map);
        if (!bytes) return;
        glyphs_.emplace(bytes->begin(), bytes->end());
    } else if (!map.isNull() && !map.isNameAndEquals("/Identity")) {
        return;
    }
    open_program(child);
}

void EmbeddedFont::open_program(QPDFObjectHandle holder) {
    QPDFObjectHandle about = holder.getKey("/FontDescriptor");
    if (!about.isDictionary()) return;
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        QPDFObjectHandle file = about.getKey(key);
        if (!file.isStream()) continue;
        if (auto bytes = unpacked_bytes(file)) outlines_.emplace(*std::move(bytes));
        return;
    }
}

std::vector<std::uint32_t> EmbeddedFont::codes_in(const std::string& bytes) const {
    const std::size_t length = is_composite_ ? 2 : 1;
    std::vector<std::uint32_t> codes;
    for (std::size_t i = 0; i + length <= bytes.size(); i += length) {
        std::uint32_t code = static_cast<unsigned char>(bytes[i]);
        if (is_composite_) code = code * 256 + static_cast<unsigned char>(bytes[i + 1]);
        codes.push_back(code);
    }
    return codes;
}

std::uint32_t EmbeddedFont::glyph_of(std::uint32_t code) const {
    if (!glyphs_) return code;
    const std::size_t at = std::size_t{2} * code;
    if (at + 1 >= glyphs_->size()) return 0;
    return static_cast<unsigned char>((*glyphs_)[at]) * 256u + static_cast<unsigned char>((*glyphs_)[at + 1]);
}

bool EmbeddedFont::lacks_glyph(const std::string& bytes) const {
    if (!outlines_) return false;
    return std::ranges::any_of(codes_in(bytes), [&](std::uint32_t code) { return lacks(code); });
}

bool EmbeddedFont::lacks(std::uint32_t code) const {
    if (is_composite_) return glyph_of(code) == 0 || !outlines_->has_number(glyph_of(code));
    return !outlines_->may_have({static_cast<unsigned char>(code), name_of_code(font_, static_cast<int>(code))});
}

std::string name_of_code(QPDFObjectHandle font, int code) {
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    QPDFObjectHandle differences = encoding.isDictionary() ? encoding.getKey("/Differences") : encoding;
    if (!differences.isArray()) return {};
    int at = 0;
    std::string name;
    for (QPDFObjectHandle item : differences.getArrayAsVector()) {
        if (item.isInteger()) {
            at = static_cast<int>(item.getIntValue());
        } else if (at++ == code && item.isName()) {
            name = item.getName().substr(1);
        }
    }
    return name;
}

}  // namespace banxin
