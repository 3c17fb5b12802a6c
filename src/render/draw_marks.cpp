#include "render/draw_marks.h"

#include <algorithm>
#include <numbers>

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
            case PathStep::Kind::move: cairo_move_to(cairo, x, y); break;
            case PathStep::Kind::line: cairo_line_to(cairo, x, y); break;
            case PathStep::Kind::curve:
                cairo_curve_to(cairo, to_pt(step.first_handle.x), to_pt(step.first_handle.y), to_pt(step.second_handle.x),
                               to_pt(step.second_handle.y), x, y);
                break;
            case PathStep::Kind::close: cairo_close_path(cairo); break;
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

// Draws marks one after another; it remembers Cairo's state and its arrays, so that only what changes is set anew.
class Pen {
  public:
    Pen(cairo_t* cairo, const DrawingTools& tools) : cairo_(cairo), tools_(tools) {}

    void operator()(const GlyphRun& run) {
        if (run.glyphs.empty() || !take_face(run)) return;
        take_ink(run.ink, InkUse::line);
        place_glyphs(run);
        const int count = static_cast<int>(glyphs_.size());
        if (run.role == MarkRole::ruby) return show_without_text();
        if (!clusters_cover(run)) return cairo_show_glyphs(cairo_, glyphs_.data(), count);
        cluster_text(run);
        cairo_show_text_glyphs(cairo_, run.text.data(), static_cast<int>(run.text.size()), glyphs_.data(), count,
                               clusters_.data(), static_cast<int>(clusters_.size()), cairo_text_cluster_flags_t{});
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
        glyphs_.resize(run.glyphs.size());
        std::transform(run.glyphs.begin(), run.glyphs.end(), glyphs_.begin(), [&](const PlacedGlyph& placed) {
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

    void cluster_text(const GlyphRun& run) {
        clusters_.resize(run.clusters.size());
        std::transform(run.clusters.begin(), run.clusters.end(), clusters_.begin(), [](GlyphCluster cluster) {
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
};

}  // namespace

void draw_marks(cairo_t* cairo, const DisplayList& page, const DrawingTools& tools) {
    cairo_set_font_options(cairo, drawing_options().get());
    Pen pen(cairo, tools);
    for (const Mark& mark : page.marks) std::visit(pen, mark);
}

}  // namespace banxin
