#include "font/web_face.h"

#include <fmt/format.h>
#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/fnv.h"
#include "font/character_map.h"
#include "font/lone_character.h"
#include "font/open_face.h"
#include "font/subset_face.h"

namespace banxin {

struct WebFace::Opened {
    HbBlob file;
    OpenFace face;
};

namespace {

constexpr char32_t kPrivatePlane = 0xF0000;
constexpr std::uint32_t kNoCharactersFrom = 0xFFFE;  // The last two of a plane; their glyphs go to the next one.

HbFace face_of(const std::vector<unsigned char>& bytes) {
    const HbBlob blob(hb_blob_create(reinterpret_cast<const char*>(bytes.data()), static_cast<unsigned>(bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    return HbFace(hb_face_create(blob.get(), 0));
}

std::string_view content(const HbBlob& blob) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

std::string name_entry(hb_face_t* face, hb_ot_name_id_t entry) {
    std::array<char, 128> text{};
    auto size = static_cast<unsigned>(text.size());
    hb_ot_name_get_utf8(face, entry, hb_language_from_string("en", -1), &size, text.data());
    return text.data();
}

bool is_plain(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-';
}

/// Its PostScript name for people; its names and its head, which has a sum of the whole file, to tell it from others.
std::string name_of_face(hb_face_t* face) {
    std::string name = name_entry(face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
    std::erase_if(name, [](char c) { return !is_plain(c); });
    std::string told;
    for (const hb_tag_t tag : {HB_TAG('n', 'a', 'm', 'e'), HB_TAG('h', 'e', 'a', 'd')}) {
        const HbBlob table(hb_face_reference_table(face, tag));
        told += content(table);
    }
    return fmt::format("{}{}{:08x}", name, name.empty() ? "" : "-", fnv_1a(told) >> 32);
}

/// A character that tells a glyph better than another one.
bool tells_better(char32_t one, char32_t other) {
    if (is_written(one) != is_written(other)) return is_written(one);
    return one < other;
}

std::vector<char32_t> shown_by_glyphs(const OpenFace& face) {
    std::vector<char32_t> characters(hb_face_get_glyph_count(face.face.get()));
    const std::unique_ptr<hb_set_t, Released<hb_set_destroy>> all(hb_set_create());
    hb_face_collect_unicodes(face.face.get(), all.get());
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID; hb_set_next(all.get(), &character);) {
        const auto glyph = nominal_glyph(face, character);
        if (!glyph || *glyph == 0 || *glyph >= characters.size() || !stands_alone(character)) continue;
        char32_t& known = characters[*glyph];
        if (known == 0 || tells_better(character, known)) known = character;
    }
    return characters;
}

/// The font with a character map.
std::vector<unsigned char> with_map(const FaceCut& cut, std::span<const MappedGlyph> mapped) {
    const HbFace bare = face_of(cut.bytes);
    const HbFace built(hb_face_builder_create());
    std::array<hb_tag_t, 64> tags{};
    auto count = static_cast<unsigned>(tags.size());
    hb_face_get_table_tags(bare.get(), 0, &count, tags.data());
    for (const hb_tag_t tag : std::span(tags).first(count))
        hb_face_builder_add_table(built.get(), tag, HbBlob(hb_face_reference_table(bare.get(), tag)).get());
    const std::vector<unsigned char> map = character_map(mapped);
    const HbBlob table(hb_blob_create(reinterpret_cast<const char*>(map.data()), static_cast<unsigned>(map.size()),
                                      HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    hb_face_builder_add_table(built.get(), HB_TAG('c', 'm', 'a', 'p'), table.get());
    const HbBlob whole(hb_face_reference_blob(built.get()));
    const std::string_view bytes = content(whole);
    return {bytes.begin(), bytes.end()};
}

}  // namespace

WebFace::WebFace(std::unique_ptr<Opened> opened)
    : opened_(std::move(opened)),
      name_(name_of_face(opened_->face.face.get())),
      characters_(shown_by_glyphs(opened_->face)) {}
WebFace::~WebFace() = default;
WebFace::WebFace(WebFace&&) noexcept = default;
WebFace& WebFace::operator=(WebFace&&) noexcept = default;

std::optional<WebFace> WebFace::open(const FaceFile& file) {
    HbBlob blob(hb_blob_create_from_file(file.path.c_str()));
    std::optional<OpenFace> face = open_face(blob.get(), file.index);
    if (!face) return std::nullopt;
    return WebFace(std::make_unique<Opened>(Opened{std::move(blob), std::move(*face)}));
}

char32_t WebFace::code(std::uint32_t glyph) const {
    if (glyph < characters_.size() && characters_[glyph] != 0) return characters_[glyph];
    const std::uint32_t number = glyph < kNoCharactersFrom ? glyph : glyph - kNoCharactersFrom + 0x10000;
    return kPrivatePlane + number;
}

std::vector<unsigned char> WebFace::part(std::span<const std::uint32_t> glyphs) const {
    const FaceCut cut = subset_face(opened_->face, glyphs);
    if (cut.bytes.empty()) return {};
    std::vector<MappedGlyph> mapped;
    for (const std::uint32_t glyph : glyphs) mapped.push_back({code(glyph), cut.numbers[glyph]});
    std::ranges::sort(mapped, {}, &MappedGlyph::code);
    const auto same_code = [](const MappedGlyph& a, const MappedGlyph& b) { return a.code == b.code; };
    mapped.erase(std::unique(mapped.begin(), mapped.end(), same_code), mapped.end());
    return with_map(cut, mapped);
}

}  // namespace banxin
