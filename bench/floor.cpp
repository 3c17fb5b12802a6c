// The floor under Banxin's time: the same text, shaped line by line with HarfBuzz and shown through one subset face by Cairo.
//
// It reads lines that are already broken, and decides nothing: no files of an edition, no line breaks, no fitting, no jumps, no
// pictures. What Banxin needs beyond this time is the price of making up the page.
//
// Usage: banxin_floor PAGES.txt OUT.pdf. PAGES.txt has a set line on each line and a form feed after each page (pdftotext -raw).
#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "font/font_library.h"
#include "font/font_program.h"

namespace {

using namespace banxin;

constexpr Length kSize = Length::pt(9);
constexpr double kPoint = 1.0 / static_cast<double>(Length::kPerPoint);
constexpr double kPageWidth = 275 * 72 / 25.4;
constexpr double kPageHeight = 390 * 72 / 25.4;
constexpr double kMargin = 50;
constexpr double kLeading = 11.25;
constexpr double kColumn = 108;
constexpr int kLinesInColumn = 88;

struct FloorLine {
    std::string text;
    std::vector<ShapedGlyph> glyphs;
};
using FloorPage = std::vector<FloorLine>;

std::vector<FloorPage> read_pages(const char* path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::vector<FloorPage> pages;
    FloorPage page;
    std::string line;
    for (const char c : bytes) {
        if (c == '\n' || c == '\f') {
            if (!line.empty()) page.push_back({std::move(line), {}});
            line.clear();
        } else {
            line += c;
        }
        if (c == '\f') {
            pages.push_back(std::move(page));
            page.clear();
        }
    }
    return pages;
}

void shape_all(std::vector<FloorPage>& pages, const FontLibrary& library, FaceId face) {
    for (FloorPage& page : pages) {
        for (FloorLine& line : page) line.glyphs = library.shape({.text = line.text, .face = face, .size = kSize});
    }
}

std::vector<std::uint32_t> used_glyphs(const std::vector<FloorPage>& pages) {
    std::vector<std::uint32_t> glyphs;
    for (const FloorPage& page : pages) {
        for (const FloorLine& line : page) {
            for (const ShapedGlyph& glyph : line.glyphs) glyphs.push_back(glyph.glyph);
        }
    }
    std::ranges::sort(glyphs);
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    return glyphs;
}

/// How many bytes and glyphs belong together, so that the text can be copied from the PDF.
std::vector<cairo_text_cluster_t> clusters_of(const FloorLine& line) {
    std::vector<cairo_text_cluster_t> clusters;
    const std::vector<ShapedGlyph>& glyphs = line.glyphs;
    for (std::size_t i = 0; i < glyphs.size();) {
        std::size_t next = i + 1;
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster) ++next;
        const std::size_t end = next < glyphs.size() ? glyphs[next].cluster : line.text.size();
        clusters.push_back({static_cast<int>(end - glyphs[i].cluster), static_cast<int>(next - i)});
        i = next;
    }
    return clusters;
}

void show_line(cairo_t* cairo, const FloorLine& line, double x, double y) {
    std::vector<cairo_glyph_t> glyphs;
    Length pen;
    for (const ShapedGlyph& glyph : line.glyphs) {
        glyphs.push_back({glyph.glyph, x + static_cast<double>((pen + glyph.dx).in_emu()) * kPoint,
                          y - static_cast<double>(glyph.dy.in_emu()) * kPoint});
        pen += glyph.advance;
    }
    const std::vector<cairo_text_cluster_t> clusters = clusters_of(line);
    cairo_show_text_glyphs(cairo, line.text.data(), static_cast<int>(line.text.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()), {});
}

void show_page(cairo_t* cairo, const FloorPage& page) {
    int row = 0;
    for (const FloorLine& line : page) {
        show_line(cairo, line, kMargin + kColumn * (row / kLinesInColumn), kMargin + kLeading * (row % kLinesInColumn));
        ++row;
    }
    cairo_show_page(cairo);
}

cairo_status_t write_pdf(const std::vector<FloorPage>& pages, const SubsetFont& subset, const char* path) {
    const FontProgram program(subset.bytes);
    cairo_font_face_t* face = cairo_ft_font_face_create_for_ft_face(program.ft_face(), FT_LOAD_NO_HINTING);
    cairo_surface_t* pdf = cairo_pdf_surface_create(path, kPageWidth, kPageHeight);
    cairo_t* cairo = cairo_create(pdf);
    cairo_set_font_face(cairo, face);
    cairo_set_font_size(cairo, static_cast<double>(kSize.in_emu()) * kPoint);
    for (const FloorPage& page : pages) show_page(cairo, page);
    cairo_destroy(cairo);
    cairo_surface_finish(pdf);
    const cairo_status_t status = cairo_surface_status(pdf);
    cairo_surface_destroy(pdf);
    cairo_font_face_destroy(face);
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fputs("usage: banxin_floor PAGES.txt OUT.pdf\n", stderr), 2;
    std::vector<FloorPage> pages = read_pages(argv[1]);
    FontLibrary library;
    const auto face = library.find({.family = "Noto Serif CJK SC"});
    if (pages.empty() || !face) return std::fputs("banxin_floor: no pages, or no font\n", stderr), 3;
    shape_all(pages, library, face->face);
    const SubsetFont subset = library.subset(face->face, used_glyphs(pages));
    return write_pdf(pages, subset, argv[2]) == CAIRO_STATUS_SUCCESS ? 0 : 3;
}
