#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "base/em_box.h"
#include "furniture/set_furniture.h"
#include "support/tiny_page.h"

namespace banxin {

/// A paper that tells all that furniture can tell.
inline Paper yanxi() {
    Paper paper;
    paper.name = "雁汐日报";
    paper.latin_name = "YANXI DAILY";
    paper.publisher = "雁汐区融媒体中心主办";
    paper.cn = "国内统一连续出版物号 CN 00-0612";
    paper.imprint = "社址：雁汐区望潮路18号　邮政编码：000612　每份1.00元";
    paper.fonts = {{FontRole{"song"}, {"Noto Serif CJK SC", 400}},
                   {FontRole{"hei"}, {"Noto Sans CJK SC", 500}},
                   {FontRole{"headline"}, {"Noto Serif CJK SC", 900}}};
    paper.inks = {{InkName{"black"}, {}}, {InkName{"red"}, {0, 100, 95, 5, 0xc7161d}}};
    for (const TextKind kind : {TextKind::masthead_line, TextKind::ear, TextKind::folio, TextKind::imprint})
        paper.styles[kind] = {FontRole{"song"}, 8_pt, {"black"}, {}};
    paper.styles[TextKind::masthead] = {FontRole{"headline"}, 60_pt, InkName{"red"}, Align::centre};
    return paper;
}

/// A tiny page with one piece of furniture, and the type to set it with.
class Furniture : public testing::Test {
  protected:
    Furniture() : plan_(tiny_plan()) {
        edition_.paper = yanxi();
        edition_.date = {2026, 11, 23};
        edition_.number = 326;
        edition_.total = 8417;
        edition_.pages.resize(4);
    }

    FilledPiece set(FurnitureKind kind, const PlannedArea& place) {
        plan_.furniture = {{kind, place, plan_.number}};
        return set_all().pieces.front();
    }

    FilledFurniture set_all() {
        type_case_ = open_type_case(edition_.paper, library_).value();
        return set_furniture(plan_, edition_, type_case_);
    }

    /// The black of a level line, the em boxes of a vertical one, on the page.
    Rect ink(const FurnitureType& line) const {
        const ShapedText& text = *line.type.text;
        if (text.writing == Writing::vertical) {
            const Length size = line.type.size();
            return {line.origin.x - scaled(size, 120, 1000), line.origin.y + line.type.line.left, size,
                    line.type.width()};
        }
        std::vector<Rect> black;
        for (std::uint32_t i = line.type.line.first_unit; i < line.type.line.end_unit; ++i) {
            for (std::uint32_t g = 0; g < text.units[i].glyphs; ++g) {
                const UnitGlyph& glyph = text.glyphs[text.units[i].first_glyph + g];
                const Look& look = text.looks[text.units[i].look];
                const auto bounds = library_.ink(look.face, glyph.glyph);
                if (!bounds || bounds->left >= bounds->right) continue;
                const Length x = line.origin.x + line.type.line.x[i - line.type.line.first_unit] + glyph.dx;
                const Length y = line.origin.y - glyph.dy;
                black.push_back({x + scaled(look.size, bounds->left, 1000), y - scaled(look.size, bounds->top, 1000),
                                 scaled(look.size, bounds->right - bounds->left, 1000),
                                 scaled(look.size, bounds->top - bounds->bottom, 1000)});
            }
        }
        return around(black);
    }

    static Rect around(const std::vector<Rect>& rects) {
        if (rects.empty()) return {};
        Rect all = rects.front();
        for (const Rect& rect : rects) {
            const Point corner{std::min(all.x, rect.x), std::min(all.y, rect.y)};
            all = {corner.x, corner.y, std::max(all.right(), rect.right()) - corner.x,
                   std::max(all.bottom(), rect.bottom()) - corner.y};
        }
        return all;
    }

    void expect_letters_inside(const FilledPiece& piece, const Rect& area) const {
        for (const FurnitureType& line : lines(piece)) {
            const Rect black = ink(line);
            if (black.width == Length()) continue;
            EXPECT_GE(black.x, area.x - Length::emu(100)) << line.type.text->text;
            EXPECT_GE(black.y, area.y - Length::emu(100)) << line.type.text->text;
            EXPECT_LE(black.right(), area.right() + Length::emu(100)) << line.type.text->text;
            EXPECT_LE(black.bottom(), area.bottom() + Length::emu(100)) << line.type.text->text;
        }
    }

    template <typename Item>
    static std::vector<Item> items(const FilledPiece& piece) {
        std::vector<Item> all;
        for (const FurnitureItem& item : piece.items) {
            if (const auto* one = std::get_if<Item>(&item)) all.push_back(*one);
        }
        return all;
    }

    static std::vector<FurnitureType> lines(const FilledPiece& piece) { return items<FurnitureType>(piece); }
    static std::vector<FurnitureRule> rules(const FilledPiece& piece) { return items<FurnitureRule>(piece); }

    static std::string text(const FilledPiece& piece) {
        std::string all;
        for (const FurnitureType& line : lines(piece)) all += line.type.text->text + "/";
        return all;
    }

    static const FurnitureType& line_with(const std::vector<FurnitureType>& all, const std::string& words) {
        return *std::find_if(all.begin(), all.end(), [&](const FurnitureType& line) {
            return line.type.text->text.find(words) != std::string::npos;
        });
    }

    /// Left and right end of a level line.
    static Length left(const FurnitureType& line) { return line.origin.x + line.type.line.left; }
    static Length right(const FurnitureType& line) { return line.origin.x + line.type.line.right; }

    FontLibrary library_;
    TypeCase type_case_;
    Edition edition_;
    PagePlan plan_;
};

}  // namespace banxin
