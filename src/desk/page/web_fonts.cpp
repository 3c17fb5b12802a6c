#include "desk/page/web_fonts.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/fnv.h"
#include "base/unicode.h"
#include "desk/page/json_row.h"

namespace banxin {

char32_t GrowingFace::note(std::uint32_t glyph) {
    if (noted_.size() <= glyph) noted_.resize(glyph + 1);
    if (!noted_[glyph]) fresh_.push_back(glyph);
    noted_[glyph] = true;
    return face_.code(glyph);
}

std::u32string GrowingFace::fresh_codes() const {
    std::u32string codes;
    for (const std::uint32_t glyph : fresh_) codes += face_.code(glyph);
    std::ranges::sort(codes);
    return codes;
}

std::vector<unsigned char> GrowingFace::next_part() {
    std::vector<std::uint32_t> glyphs = std::exchange(fresh_, {});
    std::ranges::sort(glyphs);
    has_parts_ = true;
    return face_.part(glyphs);
}

bool WebFonts::use(const std::shared_ptr<const FontLibrary>& library) {
    if (library_ == library) return false;
    library_ = library;
    by_id_.clear();
    return true;
}

GrowingFace* WebFonts::face(FaceId id) {
    const auto known = by_id_.find(id);
    return known == by_id_.end() ? by_id_[id] = opened(id) : known->second;
}

GrowingFace* WebFonts::opened(FaceId id) {
    std::optional<WebFace> face = WebFace::open(library_->file(id));
    if (!face) return nullptr;
    const std::string name = face->name();
    return &faces_.try_emplace(name, std::move(*face)).first->second;
}

void WebFonts::cut_parts() {
    for (auto& [name, face] : faces_) {
        if (face.has_fresh_glyphs()) cut_part(face);
    }
}

void WebFonts::cut_part(GrowingFace& face) {
    const std::string codes = to_utf8(face.fresh_codes());
    const std::string part = fmt::format("{}.{:08x}", face.name(), fnv_1a(codes) >> 32);
    // Only a page with the first part is without a word on what is in it.
    const std::string told = face.has_parts() ? fmt::format(",\"codes\":{}", json_text(codes)) : "";
    pieces_["font/" + part] = piece_json(fmt::format("{{\"face\":{}{}}}", json_text(face.name()), told));
    parts_[part] = std::make_shared<const std::vector<unsigned char>>(face.next_part());
}

WebFonts::FontBytes WebFonts::bytes(std::string_view part) const {
    const auto known = parts_.find(part);
    return known == parts_.end() ? nullptr : known->second;
}

}  // namespace banxin
