// TrueType's tables: `loca` says where in `glyf` each glyph is. A box is one contour of four corners; the bytes of its
// points are steps from one to the next. A reader puts the left edge that a glyph's head tells where `hmtx` has its
// left bearing, so the head repeats the bearing and nothing moves.
#include "font/box_outlines.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ot.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "font/font_program.h"
#include "font/harfbuzz_ptr.h"

namespace banxin {
namespace {

using TableBytes = std::vector<unsigned char>;

constexpr hb_tag_t kHead = HB_TAG('h', 'e', 'a', 'd');
constexpr std::size_t kLocationFormat = 50;   // Of `head`: its last byte but two tells whether `loca` is long.
constexpr std::size_t kBearingsCounted = 34;  // Of `hhea`: how many glyphs have an advance of their own.
constexpr std::uint32_t kOpenByTrueType = 0x00010000;

bool is_short(int value) {
    return value >= INT16_MIN && value <= INT16_MAX;
}

void put_16(TableBytes& table, int value) {
    table.push_back(static_cast<unsigned char>(static_cast<unsigned>(value) >> 8));
    table.push_back(static_cast<unsigned char>(value));
}

void put_32(TableBytes& table, std::size_t value) {
    put_16(table, static_cast<int>(value >> 16));
    put_16(table, static_cast<int>(value & 0xFFFF));
}

class TableReader {
  public:
    TableReader(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
        unsigned length = 0;
        const char* bytes = hb_blob_get_data(blob_.get(), &length);
        bytes_ = {bytes, length};
    }

    std::string_view bytes() const { return bytes_; }
    /// 0 behind the table's end.
    int at_16(std::size_t place) const {
        if (place + 2 > bytes_.size()) return 0;
        const auto high = static_cast<unsigned char>(bytes_[place]);
        return static_cast<std::int16_t>(high << 8 | static_cast<unsigned char>(bytes_[place + 1]));
    }

  private:
    HbBlob blob_;
    std::string_view bytes_;
};

class LeftBearings {
  public:
    explicit LeftBearings(hb_face_t* face)
        : table_(face, HB_TAG('h', 'm', 't', 'x')),
          counted_(static_cast<std::uint16_t>(TableReader(face, HB_TAG('h', 'h', 'e', 'a')).at_16(kBearingsCounted))) {}

    int of(std::size_t glyph) const {
        return glyph < counted_ ? table_.at_16(glyph * 4 + 2) : table_.at_16(counted_ * 2 + glyph * 2);
    }

  private:
    TableReader table_;
    std::size_t counted_;
};

struct BoxTables {
    TableBytes glyphs;
    TableBytes places;
};

void add_box(TableBytes& table, const hb_glyph_extents_t& box, int bearing) {
    const int bottom = box.y_bearing + box.height;
    put_16(table, 1);  // contour
    for (const int edge : {bearing, bottom, bearing + box.width, box.y_bearing}) put_16(table, edge);
    put_16(table, 3);                             // its last point
    put_16(table, 0);                             // no instructions
    table.insert(table.end(), {0x01 | 0x08, 3});  // on the outline, and so are three more
    for (const int step : {box.x_bearing, box.width, 0, -box.width}) put_16(table, step);
    for (const int step : {bottom, 0, -box.height, 0}) put_16(table, step);
}

bool goes_into_a_table(const hb_glyph_extents_t& box, int bearing) {
    return is_short(box.x_bearing) && is_short(box.y_bearing) && is_short(box.width) && is_short(box.height) &&
           is_short(box.y_bearing + box.height) && is_short(bearing + box.width);
}

/// FreeType tells characters by the names of glyphs, and a PDF repeats them where the text says nothing.
bool names_its_glyphs(hb_face_t* face) {
    const HbFont font(hb_font_create(face));
    std::array<char, 64> name{};
    return hb_font_get_glyph_name(font.get(), 0, name.data(), static_cast<unsigned>(name.size())) != 0;
}

std::optional<BoxTables> box_tables(hb_face_t* face) {
    const HbFont font(hb_font_create(face));
    const LeftBearings bearings(face);
    BoxTables tables;
    const unsigned count = hb_face_get_glyph_count(face);
    for (unsigned glyph = 0; glyph < count; ++glyph) {
        put_32(tables.places, tables.glyphs.size());
        hb_glyph_extents_t box{};
        const bool has_ink = hb_font_get_glyph_extents(font.get(), glyph, &box) && (box.width != 0 || box.height != 0);
        if (!has_ink) continue;
        if (!goes_into_a_table(box, bearings.of(glyph))) return std::nullopt;
        add_box(tables.glyphs, box, bearings.of(glyph));
    }
    put_32(tables.places, tables.glyphs.size());
    return tables;
}

void add_table(hb_face_t* to, hb_tag_t tag, std::string_view bytes) {
    const HbBlob blob(
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    hb_face_builder_add_table(to, tag, blob.get());
}

/// What FreeType takes for a character of each glyph, for a PDF repeats it where the text says nothing: of numbered
/// glyphs that is a guess of its own, made from the outlines' table.
TableBytes characters_of(const std::vector<unsigned char>& bytes) {
    const FontProgram program(bytes);
    TableBytes groups;
    FT_UInt glyph = 0;
    if (program.ft_face() == nullptr || program.ft_face()->charmap == nullptr) return groups;
    for (FT_ULong c = FT_Get_First_Char(program.ft_face(), &glyph); glyph != 0;
         c = FT_Get_Next_Char(program.ft_face(), c, &glyph)) {
        for (const std::size_t field : {std::size_t{c}, std::size_t{c}, std::size_t{glyph}}) put_32(groups, field);
    }
    return groups;
}

/// One table of all of Unicode, by groups of one character.
TableBytes character_map(const TableBytes& groups) {
    constexpr std::size_t kHeadBytes = 12;
    constexpr std::size_t kGroupBytes = 12;
    TableBytes map;
    for (const int field : {0, 1, 0, 4}) put_16(map, field);  // version, tables; Unicode, all of it
    put_32(map, kHeadBytes);
    put_16(map, 12);  // the format
    put_16(map, 0);
    put_32(map, 16 + groups.size());
    put_32(map, 0);  // of any language
    put_32(map, groups.size() / kGroupBytes);
    map.insert(map.end(), groups.begin(), groups.end());
    return map;
}

std::string_view chars(const TableBytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void copy_tables(hb_face_t* from, hb_face_t* to) {
    std::vector<hb_tag_t> tags(hb_face_get_table_tags(from, 0, nullptr, nullptr));
    auto count = static_cast<unsigned>(tags.size());
    hb_face_get_table_tags(from, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        if (tag != kHead) add_table(to, tag, TableReader(from, tag).bytes());
    }
}

TableBytes head_with_long_places(hb_face_t* face) {
    const TableReader head(face, kHead);
    TableBytes bytes(head.bytes().begin(), head.bytes().end());
    if (bytes.size() > kLocationFormat + 1) bytes[kLocationFormat + 1] = 1;
    return bytes;
}

}  // namespace

std::vector<unsigned char> with_box_outlines(const std::vector<unsigned char>& program) {
    const HbBlob bytes(hb_blob_create(chars(program).data(), static_cast<unsigned>(program.size()),
                                      HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const HbFace face(hb_face_create(bytes.get(), 0));
    if (TableReader(face.get(), HB_TAG('C', 'F', 'F', ' ')).bytes().empty() || names_its_glyphs(face.get())) return {};
    const auto tables = box_tables(face.get());
    if (!tables) return {};
    const HbFace boxed(hb_face_builder_create());
    copy_tables(face.get(), boxed.get());
    add_table(boxed.get(), kHead, chars(head_with_long_places(face.get())));
    add_table(boxed.get(), HB_TAG('g', 'l', 'y', 'f'), chars(tables->glyphs));
    add_table(boxed.get(), HB_TAG('l', 'o', 'c', 'a'), chars(tables->places));
    const TableBytes characters = characters_of(program);
    if (!characters.empty()) add_table(boxed.get(), HB_TAG('c', 'm', 'a', 'p'), chars(character_map(characters)));
    const HbBlob built(hb_face_reference_blob(boxed.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(built.get(), &length);
    TableBytes out;
    put_32(out, kOpenByTrueType);
    if (length > out.size()) out.insert(out.end(), data + out.size(), data + length);
    return out;
}

}  // namespace banxin
