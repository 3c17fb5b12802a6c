// The floor under Banxin's time: the runs of a finished edition, shaped with HarfBuzz and shown through the same subset
// faces by Cairo, in the same places.
//
// It opens the faces by their files, and decides nothing: no manuscripts and templates, no search for fonts, no line
// breaks, no fitting, no jumps, no pictures, rules and links, no report. What Banxin needs beyond this is the price of
// making up the page.
//
// Usage: banxin_floor RUNS.txt OUT.pdf, with the runs as banxin_runs writes them.
#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "font/font_program.h"
#include "font/open_face.h"
#include "font/shape_run.h"
#include "font/subset_face.h"
#include "read_runs.h"

namespace {

using namespace banxin;

constexpr double to_pt(Length length) {
    return static_cast<double>(length.in_emu()) / Length::kPerPoint;
}

std::vector<OpenFace> open_faces(const std::vector<FaceFile>& files) {
    std::map<std::string, HbBlob> blobs;
    std::vector<OpenFace> faces;
    for (const FaceFile& file : files) {
        HbBlob& blob = blobs[file.path];
        if (!blob) blob.reset(hb_blob_create_from_file(file.path.c_str()));
        std::optional<OpenFace> face = open_face(blob.get(), file.index);
        if (face) faces.push_back(std::move(*face));
    }
    return faces;
}

void shape_all(std::vector<FloorPage>& pages, const std::vector<OpenFace>& faces) {
    const HbBuffer buffer(hb_buffer_create());
    for (FloorPage& page : pages) {
        for (FloorRun& run : page.runs) {
            run.glyphs = shape_run(faces[run.face], buffer.get(), {.text = run.text, .size = run.size});
        }
    }
}

/// The glyphs that the pages show, by face; in order, each once.
std::vector<std::vector<std::uint32_t>> used_glyphs(const FloorText& text) {
    std::vector<std::vector<std::uint32_t>> used(text.faces.size());
    for (const FloorPage& page : text.pages) {
        for (const FloorRun& run : page.runs) {
            for (const ShapedGlyph& glyph : run.glyphs) used[run.face].push_back(glyph.glyph);
        }
    }
    for (std::vector<std::uint32_t>& glyphs : used) {
        std::ranges::sort(glyphs);
        glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    }
    return used;
}

/// A face cut down to its glyphs, as Cairo draws it; null when the pages show none of it.
struct SubsetProgram {
    SubsetProgram(const OpenFace& face, const std::vector<std::uint32_t>& glyphs)
        : cut(subset_face(face, glyphs)), program(cut.bytes) {
        if (program.ft_face()) drawn = cairo_ft_font_face_create_for_ft_face(program.ft_face(), FT_LOAD_NO_HINTING);
    }
    ~SubsetProgram() { cairo_font_face_destroy(drawn); }
    SubsetProgram(const SubsetProgram&) = delete;
    SubsetProgram& operator=(const SubsetProgram&) = delete;

    FaceCut cut;
    FontProgram program;
    cairo_font_face_t* drawn = nullptr;
};

using Subsets = std::vector<std::unique_ptr<SubsetProgram>>;

Subsets cut_faces(const std::vector<OpenFace>& faces, const FloorText& text) {
    const auto used = used_glyphs(text);
    Subsets subsets(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!used[i].empty()) subsets[i] = std::make_unique<SubsetProgram>(faces[i], used[i]);
    }
    return subsets;
}

/// How many bytes and glyphs belong together, so that the text can be copied from the PDF.
std::vector<cairo_text_cluster_t> clusters_of(const FloorRun& run) {
    std::vector<cairo_text_cluster_t> clusters;
    const std::vector<ShapedGlyph>& glyphs = run.glyphs;
    for (std::size_t i = 0; i < glyphs.size();) {
        std::size_t next = i + 1;
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster) ++next;
        const std::size_t end = next < glyphs.size() ? glyphs[next].cluster : run.text.size();
        clusters.push_back({static_cast<int>(end - glyphs[i].cluster), static_cast<int>(next - i)});
        i = next;
    }
    return clusters;
}

void show_run(cairo_t* cairo, const FloorRun& run, const std::vector<std::uint16_t>& numbers) {
    std::vector<cairo_glyph_t> glyphs;
    glyphs.reserve(run.glyphs.size());
    Length pen = run.origin.x;
    for (const ShapedGlyph& glyph : run.glyphs) {
        glyphs.push_back({numbers[glyph.glyph], to_pt(pen + glyph.dx), to_pt(run.origin.y - glyph.dy)});
        pen += glyph.advance;
    }
    const std::vector<cairo_text_cluster_t> clusters = clusters_of(run);
    cairo_show_text_glyphs(cairo, run.text.data(), static_cast<int>(run.text.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()), {});
}

void show_page(cairo_t* cairo, const FloorPage& page, const Subsets& subsets) {
    for (const FloorRun& run : page.runs) {
        cairo_set_font_face(cairo, subsets[run.face]->drawn);
        cairo_set_font_size(cairo, to_pt(run.size));
        show_run(cairo, run, subsets[run.face]->cut.numbers);
    }
    cairo_show_page(cairo);
}

cairo_status_t write_pdf(const FloorText& text, const Subsets& subsets, const char* path) {
    cairo_surface_t* pdf = cairo_pdf_surface_create(path, 1, 1);
    for (const FloorPage& page : text.pages) {
        cairo_pdf_surface_set_size(pdf, to_pt(page.trim.width), to_pt(page.trim.height));
        cairo_t* cairo = cairo_create(pdf);
        show_page(cairo, page, subsets);
        cairo_destroy(cairo);
    }
    cairo_surface_finish(pdf);
    const cairo_status_t status = cairo_surface_status(pdf);
    cairo_surface_destroy(pdf);
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fputs("usage: banxin_floor RUNS.txt OUT.pdf\n", stderr), 2;
    FloorText text = read_runs(argv[1]);
    const std::vector<OpenFace> faces = open_faces(text.faces);
    if (text.pages.empty() || faces.size() != text.faces.size())
        return std::fputs("banxin_floor: no pages, or no font\n", stderr), 3;
    shape_all(text.pages, faces);
    const Subsets subsets = cut_faces(faces, text);
    return write_pdf(text, subsets, argv[2]) == CAIRO_STATUS_SUCCESS ? 0 : 3;
}
