#include "desk/page/group_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "base/unicode.h"
#include "desk/page/drawn_path.h"
#include "desk/page/json_row.h"
#include "desk/page/run_places.h"
#include "display/mark_role_name.h"
#include "render/screen_colours.h"

namespace banxin {
namespace {

/// As a screen mixes it, in eight bits a channel: `#rrggbb`.
std::string colour_word(const Tint& tint, const std::vector<ScreenInk>& inks) {
    const Rgb colour = screen_colour(tint, inks);
    const auto channel = [](double share) { return static_cast<int>(std::lround(share * 255)); };
    return fmt::format("#{:02x}{:02x}{:02x}", channel(colour.red), channel(colour.green), channel(colour.blue));
}

/// Rows of a table, each once, and told by its number.
template <typename Key>
class NumberedRows {
  public:
    template <typename Write>
    std::size_t number_of(const Key& key, const Write& write) {
        const auto known = std::ranges::find(keys_, key);
        if (known != keys_.end()) return static_cast<std::size_t>(known - keys_.begin());
        keys_.push_back(key);
        rows_.add_json(write());
        return keys_.size() - 1;
    }
    std::string whole() const { return rows_.whole(); }

  private:
    std::vector<Key> keys_;
    JsonRow rows_;
};

class GroupWriter {
  public:
    explicit GroupWriter(const GroupTerms& terms) : terms_(terms) {}

    std::string written(std::span<const Mark* const> marks) {
        for (const Mark* mark : marks) std::visit(*this, *mark);
        if (rects_) close_rects();
        return fmt::format(R"({{"looks":{},"pens":{},"from":{},"marks":{}}})", looks_.whole(), pens_.whole(),
                           from_.whole(), marks_.whole());
    }

    void operator()(const GlyphRun& run) {
        GrowingFace* face = terms_.fonts.face(run.face);
        if (face == nullptr || run.glyphs.empty()) return;
        std::string codes;
        for (const PlacedGlyph& glyph : run.glyphs) append_utf8(codes, face->note(glyph.glyph));
        JsonRow row;
        row.add("t").add(look(run, *face)).add(from(run.source)).add(run.origin).add(run.width).add(codes);
        row.add_json(along_json(run)).add(run.source.block).add(run.source.text.from.value).add(told_count(run));
        take(row.add_json(characters_json(run)).add_json(across_json(run)));
    }

    void operator()(const FilledRect& rect) {
        const auto key = std::tuple(pen(rect), from(rect.source), rect.source.block, rect.source.text);
        if (rects_ && rect_key_ != key) close_rects();
        rect_key_ = key;
        if (!rects_) rects_.emplace();
        rects_->add(rect.area);
    }

    void operator()(const FilledDisc& disc) {
        JsonRow row = started("d", disc);
        row.add(disc.centre).add(disc.diameter);
        take_with_text(row, disc.source);
    }

    void operator()(const WavyLine& wave) {
        JsonRow row = started("w", wave);
        row.add(wave.start).add(wave.width).add(wave.swing).add(wave.waves).add(wave.line);
        take_with_text(row.add(wave.writing == Writing::vertical ? 1 : 0), wave.source);
    }

    void operator()(const StrokedRect& box) {
        JsonRow row = started("s", box);
        take_with_text(row.add(box.area).add(box.line).add(box.text), box.source);
    }

    void operator()(const DrawnPath& path) {
        JsonRow dash;
        for (const Length length : path.dash) dash.add(length);
        JsonRow row = started("p", path);
        row.add(path_in_svg(path)).add(path.line).add(path.ends == DrawnPath::Ends::round ? 1 : 0);
        take(row.add_json(dash.whole()));
    }

    void operator()(const PlacedImage& image) {
        const std::string id = terms_.pictures.id_of(image);
        if (id.empty() || image.crop_width <= 0 || image.crop_height <= 0) return take_gap(image.source, image.area);
        JsonRow pixels;
        pixels.add(image.pixel_width).add(image.pixel_height);
        JsonRow crop;
        crop.add(image.crop_x).add(image.crop_y).add(image.crop_width).add(image.crop_height);
        JsonRow row;
        row.add("i").add(from(image.source)).add(image.area).add(id).add(image.orientation);
        row.add(image.colour == ImageColour::grey ? 1 : 0).add_json(pixels.whole());
        take(row.add_json(crop.whole()));
    }

    void operator()(const VectorArt& art) {
        const std::string id = terms_.pictures.id_of(art);
        if (id.empty()) return take_gap(art.source, art.area);
        JsonRow whole;
        whole.add(art.whole);
        JsonRow row;
        take(row.add("v").add(from(art.source)).add(art.area).add(id).add_json(whole.whole()));
    }

    void operator()(const PageLink&) {}
    void operator()(const FrameNote&) {}

  private:
    using RectKey = std::tuple<std::size_t, std::size_t, int, TextRange>;

    std::size_t look(const GlyphRun& run, const GrowingFace& face) {
        const auto key = std::tuple(run.face, run.size, run.setting, run.glyph_width, run.ink, run.role);
        return looks_.number_of(key, [&] {
            JsonRow row;
            row.add(face.name()).add(run.size).add(static_cast<int>(run.setting)).add(run.glyph_width);
            return row.add(colour_word(run.ink, terms_.inks)).add(name_of(run.role)).whole();
        });
    }

    template <typename Drawn>
    std::size_t pen(const Drawn& mark) {
        return pens_.number_of(std::tuple(mark.ink, mark.role), [&] {
            JsonRow row;
            return row.add(colour_word(mark.ink, terms_.inks)).add(name_of(mark.role)).whole();
        });
    }

    std::size_t from(const Source& source) {
        return from_.number_of(std::tuple(source.element, source.story, source.item), [&] {
            JsonRow row;
            return row.add(name_of(source.element)).add(source.story.value).add(source.item).whole();
        });
    }

    template <typename Drawn>
    JsonRow started(std::string_view kind, const Drawn& mark) {
        JsonRow row;
        row.add(kind).add(pen(mark)).add(from(mark.source));
        return row;
    }

    void take(const JsonRow& row) {
        if (rects_) close_rects();
        marks_.add_json(row.trimmed());
    }

    void take_with_text(JsonRow& row, const Source& source) {
        take(row.add(source.block).add(source.text.from.value).add(source.text.count()));
    }

    void take_gap(const Source& source, const Rect& area) {
        JsonRow row;
        take(row.add("x").add(from(source)).add(area));
    }

    void close_rects() {
        const auto& [pen_number, from_number, block, text] = rect_key_;
        JsonRow row;
        row.add("r").add(pen_number).add(from_number).add_json(rects_->whole());
        marks_.add_json(row.add(block).add(text.from.value).add(text.count()).trimmed());
        rects_.reset();
    }

    GroupTerms terms_;
    NumberedRows<std::tuple<FaceId, Length, GlyphSetting, int, Tint, MarkRole>> looks_;
    NumberedRows<std::tuple<Tint, MarkRole>> pens_;
    NumberedRows<std::tuple<Element, StoryId, int>> from_;
    JsonRow marks_;
    std::optional<JsonRow> rects_;  ///< That are told together, …
    RectKey rect_key_;              ///< … for they have this in common.
};

}  // namespace

std::string group_json(std::span<const Mark* const> marks, const GroupTerms& terms) {
    return GroupWriter(terms).written(marks);
}

}  // namespace banxin
