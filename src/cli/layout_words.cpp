#include "cli/layout_words.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/text_table.h"
#include "issue/language.h"
#include "read/layout/frame_words.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

Phrase words_for(FrameKind kind) {
    switch (kind) {
        case FrameKind::story:
            return phrase_in("frame kind", "story");
        case FrameKind::jumps:
            return phrase_in("frame kind", "jumps");
        case FrameKind::ad:
            return phrase_in("frame kind", "ad");
        case FrameKind::art:
            return phrase_in("frame kind", "art");
        case FrameKind::banner:
            return phrase_in("frame kind", "banner");
    }
    return phrase_in("frame kind", "story");
}

double in_points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}

/// "二号 21pt 12字".
std::string size_in_words(const HeadRoomReport& size) {
    const char* space = size.size_name.empty() ? "" : " ";
    return fmt::format("{}{}{}pt {}字", size.size_name, space, in_points(size.size), size.capacity);
}

/// "5 lines: 二号 21pt 12字 · 小二 18pt 14字".
std::string headline_in_words(const FrameSheet& sheet) {
    if (sheet.sizes.empty()) return {};
    std::string words;
    for (const HeadRoomReport& size : sheet.sizes) words += (words.empty() ? "" : " · ") + size_in_words(size);
    return said(phrase("{} lines: {}", sheet.head_lines, words));
}

/// "8 lines: 小四 12pt 21字", or "8 lines: kicker 小四 12pt 21字 · deck 五号 10.5pt 24字".
std::string lesser_in_words(const FrameSheet& sheet) {
    if (sheet.lesser.empty()) return {};
    const HeadRoomReport& kicker = sheet.lesser.front();
    const HeadRoomReport& deck = sheet.lesser.back();
    const std::string words = kicker.size == deck.size
                                  ? size_in_words(kicker)
                                  : said(phrase("kicker {} · deck {}", size_in_words(kicker), size_in_words(deck)));
    return said(phrase("{} lines: {}", sheet.full_head_lines, words));
}

double cells_wide(Length measure, Length cell) {
    return static_cast<double>(scaled(measure, 10, cell.in_emu()).in_emu()) / 10.0;
}

/// `2 × 18–19字` where the columns of a frame differ, as many characters as it takes are counted by.
std::string measure_in_words(const FrameSheet& sheet, Length cell) {
    const double least = cells_wide(sheet.narrowest, cell);
    const double most = cells_wide(sheet.widest, cell);
    return least < most ? fmt::format("{} × {:g}–{:g}字", sheet.columns, least, most)
                        : fmt::format("{} × {:g}字", sheet.columns, cells_wide(sheet.measure, cell));
}

Json spans_json(const PlannedArea& area) {
    return {{"columns", {area.columns.first, area.columns.last}}, {"lines", {area.lines.first, area.lines.last}}};
}

Json picture_place_json(const PlannedArea& hole) {
    Json out = spans_json(hole);
    out["width_pt"] = in_points(hole.area.width);
    out["height_pt"] = in_points(hole.area.height);
    return out;
}

Json size_json(const HeadRoomReport& size) {
    return {{"size", size.size_name.empty() ? Json(nullptr) : Json(size.size_name)},
            {"size_pt", in_points(size.size)},
            {"capacity", size.capacity}};
}

Json head_json(const FrameSheet& sheet) {
    Json sizes = Json::array();
    for (const HeadRoomReport& size : sheet.sizes) sizes.push_back(size_json(size));
    const bool takes_one = !sheet.lesser.empty();
    return {{"grade", sheet.plan->head.grade},
            {"lines", sheet.plan->head.lines},
            {"grid_lines", sheet.head_lines},
            {"grid_lines_with_kicker_and_deck", sheet.full_head_lines},
            {"sizes", sizes},
            {"kicker", takes_one ? size_json(sheet.lesser.front()) : Json(nullptr)},
            {"deck", takes_one ? size_json(sheet.lesser.back()) : Json(nullptr)}};
}

Json frame_sheet_json(const FrameSheet& sheet, Length cell) {
    const FramePlan& plan = *sheet.plan;
    Json legs = Json::array();
    for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs) legs.push_back(spans_json(leg));
    Json pictures = Json::array();
    for (const PlannedArea& hole : plan.pictures) pictures.push_back(picture_place_json(hole));
    return {{"frame", plan.id.value},
            {"kind", word_for(plan.kind, kFrameKinds)},
            {"legs", legs},
            {"depth", sheet.depth},
            {"text_columns", sheet.columns},
            {"measure_em", static_cast<double>(scaled(sheet.measure, 1000, cell.in_emu()).in_emu()) / 1000.0},
            {"lines", sheet.lines},
            {"characters", sheet.characters},
            {"characters_beside_pictures", sheet.beside_art},
            {"head", head_json(sheet)},
            {"pictures", pictures}};
}

}  // namespace

std::vector<std::string> frame_label(const FrameSheet& sheet, Length cell) {
    std::vector<std::string> lines{
        fmt::format("{}　{}行　{}", sheet.plan->id.value, sheet.depth, measure_in_words(sheet, cell))};
    const std::string kind =
        sheet.plan->kind == FrameKind::story ? "" : fmt::format(" ({})", said(words_for(sheet.plan->kind)));
    lines.front() += kind;
    if (sheet.characters > 0) {
        lines.push_back(sheet.beside_art == sheet.characters
                            ? fmt::format("{}字", sheet.characters)
                            : said(phrase("{}字 ({}字 with pictures)", sheet.characters, sheet.beside_art)));
    }
    for (const HeadRoomReport& size : sheet.sizes) lines.push_back(size_in_words(size));
    return lines;
}

std::string layout_table(const LayoutSheet& sheet) {
    const PagePlan& page = sheet.set.filled.pages.front().plan;
    const Length cell = page.grid.body.cell;
    std::vector<TextRow> rows{{said(phrase("frame")), said(phrase("kind")), said(phrase("columns")),
                               said(phrase("lines")), said(phrase("text")), said(phrase("字")),
                               said(phrase("headline")), said(phrase("with kicker and deck")),
                               said(phrase("pictures"))}};
    for (const FrameSheet& frame : sheet.frames) {
        const PlannedArea& leg = (frame.plan->box ? frame.plan->box->around : frame.plan->legs).front();
        const std::string characters = frame.beside_art == frame.characters
                                           ? fmt::format("{}", frame.characters)
                                           : said(phrase("{} ({} with pictures)", frame.characters, frame.beside_art));
        rows.push_back({frame.plan->id.value, said(words_for(frame.plan->kind)),
                        fmt::format("{}-{}", leg.columns.first, leg.columns.last),
                        fmt::format("{}-{}", leg.lines.first, leg.lines.last), measure_in_words(frame, cell),
                        characters, headline_in_words(frame), lesser_in_words(frame),
                        frame.plan->pictures.empty() ? std::string() : std::to_string(frame.plan->pictures.size())});
    }
    return text_table(rows);
}

std::string layout_json(const LayoutSheet& sheet) {
    const PagePlan& page = sheet.set.filled.pages.front().plan;
    Json frames = Json::array();
    for (const FrameSheet& frame : sheet.frames) frames.push_back(frame_sheet_json(frame, page.grid.body.cell));
    const Json json = {{"version", kReportVersion},
                       {"layout", sheet.set.edition->pages.front().layout},
                       {"columns", page.columns},
                       {"lines", page.grid.lines},
                       {"em_pt", in_points(page.grid.body.cell)},
                       {"leading_pt", in_points(page.grid.body.leading)},
                       {"frames", frames}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
