#include "font/font_library.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

#include "font/choose_font.h"
#include "font/face_language.h"
#include "font/face_metrics.h"
#include "font/font_file.h"
#include "font/installed_fonts.h"
#include "font/known_characters.h"
#include "font/mark_form.h"
#include "font/open_face.h"
#include "font/shape_run.h"
#include "font/subset_face.h"

namespace banxin {

namespace {

using FamilyKey = std::tuple<std::string, int, std::string>;                   // family, weight, language
using MarkKey = std::tuple<FaceId, std::uint32_t, Writing>;                    // face, glyph, writing
using VerticalKey = std::tuple<FaceId, std::string, GlyphForms, std::string>;  // face, text, forms, language
using FallbackKey = std::tuple<char32_t, FaceId, std::string>;                 // character, preferred, language

}  // namespace

// What one thread shapes with at a time.
class Bench {
  public:
    hb_buffer_t* buffer() const { return buffer_.get(); }
    const OpenFace& face(FaceId id, const OpenFace& opened) {
        std::unique_ptr<OpenFace>& own = faces_[id];
        if (!own) own = std::make_unique<OpenFace>(opened_again(opened));
        return *own;
    }

  private:
    HbBuffer buffer_{hb_buffer_create()};
    std::map<FaceId, std::unique_ptr<OpenFace>> faces_;
};

// Things that are found by a number without waiting for who adds another: they never move.
template <typename Thing>
class FixedPlaces {
  public:
    std::size_t size() const { return size_; }
    Thing& operator[](std::size_t index) const { return *(*rows_[index / kRow])[index % kRow]; }
    void push_back(Thing thing) {
        std::unique_ptr<Row>& row = rows_[size_ / kRow];
        if (!row) row = std::make_unique<Row>();
        (*row)[size_ % kRow] = std::make_unique<Thing>(std::move(thing));
        ++size_;
    }

  private:
    static constexpr std::size_t kRow = 256;
    using Row = std::array<std::unique_ptr<Thing>, kRow>;
    std::array<std::unique_ptr<Row>, kRow> rows_;  // As many as a FaceId can tell apart.
    std::size_t size_ = 0;
};

// The faces in the order they were opened, and the answers given before.
struct FontLibrary::Faces {
    struct Opened {
        std::size_t installed;  // Index into installed.fonts().
        OpenFace open;
        FaceMetrics metrics;
        KnownCharacters characters{};
    };

    explicit Faces(const std::vector<std::string>& own_files) : installed(own_files), buffer(hb_buffer_create()) {}

    Opened& at(FaceId face) { return opened[static_cast<std::size_t>(face)]; }
    const Opened& at(FaceId face) const { return opened[static_cast<std::size_t>(face)]; }
    const InstalledFont& font(FaceId face) const { return installed.fonts()[at(face).installed]; }

    std::unique_ptr<Bench> take_bench();
    void give_back(std::unique_ptr<Bench> bench);
    const FontFile& file(const std::string& path);
    std::optional<FaceId> open(std::size_t font);
    std::optional<FaceId> open_first(const std::vector<std::size_t>& fonts);
    std::optional<FaceId> open_first_with(const std::vector<std::size_t>& fonts, char32_t character);
    std::optional<FaceFound> look_up(const FaceRequest& request);

    InstalledFonts installed;
    std::map<std::string, FontFile> files;
    FixedPlaces<Opened> opened;
    std::map<std::size_t, FaceId> ids;  // By index into installed.fonts().
    std::map<FamilyKey, std::optional<FaceFound>> found;
    std::map<FallbackKey, std::optional<FaceId>> fallbacks;
    std::map<MarkKey, MarkForm> marks;
    std::map<VerticalKey, bool> vertical_forms;
    HbBuffer buffer;
    std::vector<std::unique_ptr<Bench>> free_benches;
    // Threads take turns, but for what takes long: runs are shaped at a bench of the thread's own, faces cut down, and
    // characters looked up, in faces that stay where they are.
    std::mutex guard;
};

std::unique_ptr<Bench> FontLibrary::Faces::take_bench() {
    const std::lock_guard lock(guard);
    if (free_benches.empty()) return std::make_unique<Bench>();
    std::unique_ptr<Bench> bench = std::move(free_benches.back());
    free_benches.pop_back();
    return bench;
}

void FontLibrary::Faces::give_back(std::unique_ptr<Bench> bench) {
    const std::lock_guard lock(guard);
    free_benches.push_back(std::move(bench));
}

const FontFile& FontLibrary::Faces::file(const std::string& path) {
    return files.try_emplace(path, path).first->second;
}

std::optional<FaceId> FontLibrary::Faces::open(std::size_t font) {
    if (const auto known = ids.find(font); known != ids.end()) return known->second;
    const InstalledFont& wanted = installed.fonts()[font];
    std::optional<OpenFace> face = open_face(file(wanted.path).bytes(), wanted.index);
    if (!face) return std::nullopt;
    const FaceId id{static_cast<std::uint16_t>(opened.size())};
    const FaceMetrics metrics = face_metrics(*face);
    opened.push_back({font, std::move(*face), metrics, {}});
    ids.emplace(font, id);
    return id;
}

std::optional<FaceId> FontLibrary::Faces::open_first(const std::vector<std::size_t>& fonts) {
    for (const std::size_t font : fonts) {
        if (const auto face = open(font)) return face;
    }
    return std::nullopt;
}

std::optional<FaceId> FontLibrary::Faces::open_first_with(const std::vector<std::size_t>& fonts, char32_t character) {
    for (const std::size_t font : fonts) {
        const auto face = open(font);
        if (face && nominal_glyph(at(*face).open, character)) return face;
    }
    return std::nullopt;
}

std::optional<FaceFound> FontLibrary::Faces::look_up(const FaceRequest& request) {
    const auto& fonts = installed.fonts();
    if (const auto face = open_first(fonts_of_family(fonts, request)))
        return FaceFound{*face, font(*face).family, true};

    const StandInWish wish{family_kind(folded(request.family)), request.weight, request.language};
    auto face = open_first(stand_ins(fonts, wish, sample_character(request.language)));
    if (!face) face = open_first(stand_ins(fonts, wish, U'a'));
    for (std::size_t i = 0; !face && i < fonts.size(); ++i) face = open(i);
    if (!face) return std::nullopt;
    return FaceFound{*face, font(*face).family, false};
}

FontLibrary::FontLibrary(const std::vector<std::string>& own_files) : faces_(std::make_unique<Faces>(own_files)) {}
FontLibrary::~FontLibrary() = default;
FontLibrary::FontLibrary(FontLibrary&&) noexcept = default;
FontLibrary& FontLibrary::operator=(FontLibrary&&) noexcept = default;

std::optional<FaceFound> FontLibrary::find(const FaceRequest& request) {
    const std::lock_guard lock(faces_->guard);
    const FamilyKey key{request.family, request.weight, request.language};
    if (const auto known = faces_->found.find(key); known != faces_->found.end()) return known->second;
    return faces_->found[key] = faces_->look_up(request);
}

bool FontLibrary::has_glyph(FaceId face, char32_t character) const {
    Faces::Opened& asked = faces_->at(face);
    return asked.characters.has(character, [&] { return nominal_glyph(asked.open, character).has_value(); });
}

std::optional<FaceId> FontLibrary::fallback(char32_t character, FaceId preferred, std::string_view language) {
    const std::lock_guard lock(faces_->guard);
    FallbackKey key{character, preferred, std::string(language)};
    if (const auto known = faces_->fallbacks.find(key); known != faces_->fallbacks.end()) return known->second;
    const InstalledFont& lacking = faces_->font(preferred);
    const StandInWish wish{lacking.kind, lacking.weight, language};
    const auto face = faces_->open_first_with(stand_ins(faces_->installed.fonts(), wish, character), character);
    return faces_->fallbacks[std::move(key)] = face;
}

const std::vector<std::string>& FontLibrary::unreadable_files() const {
    return faces_->installed.unreadable_files();
}

FaceMetrics FontLibrary::metrics(FaceId face) const {
    const std::lock_guard lock(faces_->guard);
    return faces_->at(face).metrics;
}

std::string FontLibrary::family(FaceId face) const {
    const std::lock_guard lock(faces_->guard);
    return faces_->font(face).family;
}

FaceFile FontLibrary::file(FaceId face) const {
    const std::lock_guard lock(faces_->guard);
    const InstalledFont& font = faces_->font(face);
    return {font.path, font.index};
}

std::optional<InkBounds> FontLibrary::ink(FaceId face, std::uint32_t glyph) const {
    const std::lock_guard lock(faces_->guard);
    return glyph_ink(faces_->at(face).open, glyph);
}

std::vector<ShapedGlyph> FontLibrary::shape(const RunRequest& run) const {
    std::unique_ptr<Bench> bench = faces_->take_bench();
    std::vector<ShapedGlyph> glyphs = shape_run(bench->face(run.face, faces_->at(run.face).open), bench->buffer(), run);
    faces_->give_back(std::move(bench));
    return glyphs;
}

MarkForm FontLibrary::mark_form(const RunRequest& mark, std::uint32_t glyph) const {
    const std::lock_guard lock(faces_->guard);
    const auto [known, is_new] = faces_->marks.try_emplace({mark.face, glyph, mark.writing});
    if (is_new) known->second = judge_mark(measure_mark(faces_->at(mark.face).open, faces_->buffer.get(), mark));
    return known->second;
}

bool FontLibrary::has_vertical_form(const RunRequest& mark) const {
    const std::lock_guard lock(faces_->guard);
    const VerticalKey key{mark.face, std::string(mark.text), mark.forms, std::string(mark.language)};
    const auto [known, is_new] = faces_->vertical_forms.try_emplace(key);
    if (!is_new) return known->second;
    RunRequest run = mark;
    run.writing = Writing::horizontal;
    const OpenFace& face = faces_->at(mark.face).open;
    const std::vector<ShapedGlyph> level = shape_run(face, faces_->buffer.get(), run);
    run.writing = Writing::vertical;
    const std::vector<ShapedGlyph> standing = shape_run(face, faces_->buffer.get(), run);
    const auto same = [](const ShapedGlyph& a, const ShapedGlyph& b) { return a.glyph == b.glyph; };
    return known->second = !std::equal(level.begin(), level.end(), standing.begin(), standing.end(), same);
}

// The outlines of a page's characters lie all over a file of 20 megabytes, and nobody asks for them again.
SubsetFont FontLibrary::subset(FaceId face, const std::vector<std::uint32_t>& glyphs) const {
    const FontFile& file = [&]() -> const FontFile& {
        const std::lock_guard lock(faces_->guard);
        return faces_->file(faces_->font(face).path);
    }();
    FaceCut cut = subset_face(faces_->at(face).open, glyphs);
    file.rest();
    return {face, std::move(cut.bytes), std::move(cut.numbers)};
}

}  // namespace banxin
