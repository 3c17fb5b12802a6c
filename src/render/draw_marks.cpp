#include "render/draw_marks.h"

#include <algorithm>
#include <iterator>
#include <numbers>
#include <optional>
#include <span>

#include "render/to_pt.h"
#include "render/vector_art.h"

namespace banxin {
namespace {

void add_rectangle(cairo_t* cairo, const Rect& area) {
    cairo_rectangle(cairo, to_pt(area.x), to_pt(area.y), to_pt(area.width), to_pt(area.height));
}

/// Every half wave is one curve, with control points where its height comes to `swing`.
void add_waves(cairo_t* cairo, const WavyLine& wave) {
    const double half = to_pt(wave.width) / (2.0 * wave.waves);
    const double handle = to_pt(wave.swing) * 4 / 3;
    const double y = to_pt(wave.start.y);
    double x = to_pt(wave.start.x);
    cairo_move_to(cairo, x, y);
    for (int i = 0; i < 2 * wave.waves; ++i) {
        const double beyond = y + (i % 2 == 0 ? handle : -handle);
        cairo_curve_to(cairo, x + half * 0.36, beyond, x + half * 0.64, beyond, x + half, y);
        x += half;
    }
}

void add_steps(cairo_t* cairo, const DrawnPath& path) {
    for (const PathStep& step : path.steps) {
        const double x = to_pt(step.to.x);
        const double y = to_pt(step.to.y);
        switch (step.kind) {
            case PathStep::Kind::move:
                cairo_move_to(cairo, x, y);
                break;
            case PathStep::Kind::line:
                cairo_line_to(cairo, x, y);
                break;
            case PathStep::Kind::curve:
                cairo_curve_to(cairo, to_pt(step.first_handle.x), to_pt(step.first_handle.y),
                               to_pt(step.second_handle.x), to_pt(step.second_handle.y), x, y);
                break;
            case PathStep::Kind::close:
                cairo_close_path(cairo);
                break;
        }
    }
}

/// True when the clusters take every byte and every glyph of the run; Cairo would give up the whole page otherwise.
bool clusters_cover(const GlyphRun& run) {
    std::size_t bytes = 0;
    std::size_t glyphs = 0;
    for (const GlyphCluster& cluster : run.clusters) {
        bytes += cluster.bytes;
        glyphs += cluster.glyphs;
    }
    return bytes == run.text.size() && glyphs == run.glyphs.size();
}

/// Two runs that differ in their place and text alone.
bool alike(const GlyphRun& a, const GlyphRun& b) {
    return a.face == b.face && a.size == b.size && a.setting == b.setting && a.glyph_width == b.glyph_width &&
           a.ink == b.ink;
}

/// The runs at the front that are shown together; none where no text is shown.
std::span<const Mark> stretch_from(std::span<const Mark> marks) {
    const auto* first = std::get_if<GlyphRun>(&marks.front());
    if (first == nullptr || !has_text(*first)) return {};
    const auto other = [first](const Mark& mark) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        return run == nullptr || !has_text(*run) || !alike(*first, *run);
    };
    return {marks.begin(), std::find_if(marks.begin() + 1, marks.end(), other)};
}

// Draws marks one after another; it remembers Cairo's state and its arrays, so that only what changes is set anew.
class Pen {
  public:
    Pen(cairo_t* cairo, const DrawingTools& tools) : cairo_(cairo), tools_(tools) {}

    /// A run whose text is not read back from the page.
    void operator()(const GlyphRun& run) {
        if (run.glyphs.empty() || !take_face(run)) return;
        take_ink(run.ink, InkUse::line);
        glyphs_.clear();
        place_glyphs(run);
        if (run.role == MarkRole::ruby) return show_without_text();
        cairo_show_glyphs(cairo_, glyphs_.data(), static_cast<int>(glyphs_.size()));
    }

    /// Runs with text that share their look, in one call: Cairo joins what the calls of a page cover to one region, and
    /// the time for that grows with the square of their number.
    void show_text(std::span<const Mark> runs) {
        const auto& first = std::get<GlyphRun>(runs.front());
        if (!take_face(first)) return;
        take_ink(first.ink, InkUse::line);
        glyphs_.clear();
        clusters_.clear();
        text_.clear();
        for (const Mark& mark : runs) {
            const auto& run = std::get<GlyphRun>(mark);
            place_glyphs(run);
            add_text(run);
        }
        cairo_show_text_glyphs(cairo_, text_.data(), static_cast<int>(text_.size()), glyphs_.data(),
                               static_cast<int>(glyphs_.size()), clusters_.data(), static_cast<int>(clusters_.size()),
                               cairo_text_cluster_flags_t{});
    }

    void operator()(const FilledRect& rect) {
        take_ink(rect.ink, ink_use(rect));
        add_rectangle(cairo_, rect.area);
        cairo_fill(cairo_);
    }

    void operator()(const FilledDisc& disc) {
        take_ink(disc.ink, InkUse::line);
        cairo_new_sub_path(cairo_);
        cairo_arc(cairo_, to_pt(disc.centre.x), to_pt(disc.centre.y), to_pt(disc.diameter) / 2, 0,
                  2 * std::numbers::pi);
        cairo_fill(cairo_);
    }

    void operator()(const WavyLine& wave) {
        take_ink(wave.ink, InkUse::line);
        cairo_set_line_width(cairo_, to_pt(wave.line));
        cairo_save(cairo_);
        if (wave.writing == Writing::vertical) turn_about(wave.start);
        add_waves(cairo_, wave);
        cairo_restore(cairo_);
        cairo_stroke(cairo_);
    }

    void operator()(const StrokedRect& box) {
        take_ink(box.ink, InkUse::line);
        cairo_set_line_width(cairo_, to_pt(box.line));
        add_rectangle(cairo_, box.area);
        cairo_stroke(cairo_);
    }

    void operator()(const DrawnPath& path) {
        take_ink(path.ink, ink_use(path));
        add_steps(cairo_, path);
        if (path.line <= Length()) return cairo_fill(cairo_);
        cairo_save(cairo_);
        const bool round = path.ends == DrawnPath::Ends::round;
        cairo_set_line_cap(cairo_, round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
        std::vector<double> dash;
        for (const Length length : path.dash) dash.push_back(to_pt(length));
        cairo_set_dash(cairo_, dash.data(), static_cast<int>(dash.size()), 0);
        cairo_set_line_width(cairo_, to_pt(path.line));
        cairo_stroke(cairo_);
        cairo_restore(cairo_);
    }

    void operator()(const PlacedImage& image) {
        cairo_save(cairo_);
        draw_picture(cairo_, image, tools_.pictures);
        cairo_restore(cairo_);
    }

    void operator()(const VectorArt& art) {
        cairo_save(cairo_);
        draw_vector_art(cairo_, art);
        cairo_restore(cairo_);
    }

    void operator()(const PageLink&) {}
    void operator()(const FrameNote&) {}

  private:
    void take_ink(const Tint& ink, InkUse use) {
        if (ink_ == ink && use_ == use) return;
        ink_ = ink;
        use_ = use;
        const Rgb colour = tools_.colours.colour(ink, use);
        cairo_set_source_rgb(cairo_, colour.red, colour.green, colour.blue);
    }

    /// False when the document's fonts lack the face.
    bool take_face(const GlyphRun& run) {
        if (face_id_ != run.face) {
            const DrawingFace* face = tools_.faces ? tools_.faces->face(run.face) : nullptr;
            if (!face) return false;
            cairo_set_font_face(cairo_, face->cairo.get());
            face_ = face;
            face_id_ = run.face;
        }
        const GlyphShape shape{run.size, run.glyph_width, run.setting == GlyphSetting::sideways};
        if (shape_ != shape) {
            take_shape(shape);
            shape_ = shape;
        }
        return true;
    }

    /// What a face's glyphs are brought to.
    struct GlyphShape {
        Length size;
        int width = 1000;
        bool sideways = false;
        bool operator==(const GlyphShape&) const = default;
    };

    void take_shape(const GlyphShape& shape) {
        const double height = to_pt(shape.size);
        const double width = height * shape.width / 1000;
        cairo_matrix_t matrix;
        if (shape.sideways) {
            cairo_matrix_init(&matrix, 0, width, -height, 0, 0, 0);
        } else {
            cairo_matrix_init(&matrix, width, 0, 0, height, 0, 0);
        }
        cairo_set_font_matrix(cairo_, &matrix);
    }

    /// A quarter to the right about a point.
    void turn_about(Point centre) {
        cairo_translate(cairo_, to_pt(centre.x), to_pt(centre.y));
        cairo_rotate(cairo_, std::numbers::pi / 2);
        cairo_translate(cairo_, -to_pt(centre.x), -to_pt(centre.y));
    }

    void place_glyphs(const GlyphRun& run) {
        std::transform(run.glyphs.begin(), run.glyphs.end(), std::back_inserter(glyphs_),
                       [&](const PlacedGlyph& placed) {
                           return cairo_glyph_t{face_->number(placed.glyph), to_pt(run.origin.x + placed.dx),
                                                to_pt(run.origin.y + placed.dy)};
                       });
    }

    /// A reading stands between two lines and would tear apart the text that is read back from the page.
    void show_without_text() {
        clusters_.assign(glyphs_.size(), cairo_text_cluster_t{0, 1});
        const int count = static_cast<int>(glyphs_.size());
        cairo_show_text_glyphs(cairo_, "", 0, glyphs_.data(), count, clusters_.data(), count,
                               cairo_text_cluster_flags_t{});
    }

    void add_text(const GlyphRun& run) {
        text_ += run.text;
        std::transform(run.clusters.begin(), run.clusters.end(), std::back_inserter(clusters_),
                       [](GlyphCluster cluster) {
                           return cairo_text_cluster_t{cluster.bytes, cluster.glyphs};
                       });
    }

    cairo_t* cairo_;
    const DrawingTools& tools_;
    std::optional<Tint> ink_;
    InkUse use_ = InkUse::line;
    std::optional<FaceId> face_id_;
    const DrawingFace* face_ = nullptr;
    std::optional<GlyphShape> shape_;
    std::vector<cairo_glyph_t> glyphs_;
    std::vector<cairo_text_cluster_t> clusters_;
    std::string text_;
};

}  // namespace

bool has_text(const GlyphRun& run) {
    return !run.glyphs.empty() && run.role != MarkRole::ruby && clusters_cover(run);
}

void draw_marks(cairo_t* cairo, const DisplayList& page, const DrawingTools& tools) {
    cairo_set_font_options(cairo, drawing_options().get());
    Pen pen(cairo, tools);
    for (std::span<const Mark> rest(page.marks); !rest.empty();) {
        const std::span<const Mark> stretch = stretch_from(rest);
        if (stretch.empty()) {
            std::visit(pen, rest.front());
        } else {
            pen.show_text(stretch);
        }
        rest = rest.subspan(std::max<std::size_t>(stretch.size(), 1));
    }
}

}  // namespace banxin
