// A layout alone is no page: heads have no depth, and without them nobody knows what is left for text. So every story
// frame is given a manuscript of one headline that fills its room at the grade's largest size, and the page is set like
// any other; the slots that stay empty are what the frame takes. Words over each frame tell it.
#include "cli/layout_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/em_box.h"
#include "base/unicode.h"
#include "cli/language.h"
#include "fill/head/fit_head.h"
#include "paint/guides.h"
#include "paint/paint_type.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr PageNumber kSheetPage{1};
constexpr const char* kFiller = "题";
constexpr Length kSheetLabelSize = Length::pt(9);
constexpr Length kSheetLabelPitch = Length::pt(12);

Story filler_story(const FrameId& frame, int characters) {
    Story story;
    story.id = StoryId{frame.value};
    for (int i = 0; i < std::max(1, characters); ++i) story.headline += kFiller;
    return story;
}

std::vector<HeadCapacity> capacities_in(const FramePlan& plan, const PagePlan& page, const Paper& paper) {
    if (plan.legs.empty() || !paper.grades.contains(plan.head.grade)) return {};
    return head_capacities({plan.head, head_room(plan, page).width}, paper);
}

Edition edition_of(const PageTemplate& layout, const Paper& paper) {
    Edition edition;
    edition.paper = paper;
    edition.layouts.emplace(layout.name, layout);
    EditionPage page;
    page.number = layout.fold ? PageNumber{2} : kSheetPage;
    page.pages = layout.fold ? 2 : 1;
    page.layout = layout.name;
    edition.pages.push_back(page);
    return edition;
}

/// With a headline in every frame that takes one.
Edition with_heads(Edition edition, const PagePlan& plan) {
    for (const FramePlan& frame : plan.frames) {
        if (frame.kind != FrameKind::story && frame.kind != FrameKind::banner) continue;
        const auto capacities = capacities_in(frame, plan, edition.paper);
        Story story = filler_story(frame.id, capacities.empty() ? 1 : capacities.front().characters);
        edition.pages.front().frames.push_back({frame.id, {}, StoryBinding{story.id, JumpMode::no, {}, {}}});
        edition.stories.emplace(story.id, std::move(story));
    }
    return edition;
}

Rect row_of(const Slot& slot, const LineGrid& grid) {
    const Length size = grid.body.cell;
    return {slot.x, slot.baseline - em_head(size), slot.measure, size};
}

int cells_of(const std::vector<Slot>& slots, Length cell) {
    std::int64_t cells = 0;
    for (const Slot& slot : slots) cells += slot.measure / cell;
    return static_cast<int>(cells);
}

std::vector<Slot> beside(std::vector<Slot> slots, const FramePlan& plan, const LineGrid& grid) {
    std::erase_if(slots, [&](const Slot& slot) {
        return std::any_of(plan.pictures.begin(), plan.pictures.end(),
                           [&](const PlannedArea& hole) { return hole.area.overlaps(row_of(slot, grid)); });
    });
    return slots;
}

FrameSheet sheet_of(const FilledFrame& filled, const FramePlan& plan, const PagePlan& page, const Paper& paper) {
    FrameSheet sheet;
    sheet.plan = &plan;
    sheet.columns = plan.columns;
    if (!plan.slots.empty()) sheet.measure = plan.slots.front().measure;
    Span lines = plan.legs.empty() ? Span{} : (plan.box ? plan.box->around : plan.legs).front().lines;
    for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs)
        lines = {std::min(lines.first, leg.lines.first), std::max(lines.last, leg.lines.last)};
    sheet.depth = lines.count();
    const bool has_text = plan.kind == FrameKind::story || plan.kind == FrameKind::jumps;
    const std::vector<Slot> free = filled.parts.empty() ? plan.slots : filled.empty_slots;
    if (has_text) {
        sheet.lines = static_cast<int>(free.size());
        sheet.characters = cells_of(free, page.grid.body.cell);
        sheet.beside_art = cells_of(beside(free, plan, page.grid), page.grid.body.cell);
    }
    if (!filled.parts.empty() && filled.parts.front().head) sheet.head_lines = filled.parts.front().head->grid_lines;
    for (const HeadCapacity& room : capacities_in(plan, page, paper)) {
        const auto named = std::find_if(paper.sizes.begin(), paper.sizes.end(),
                                        [&](const auto& size) { return size.second == room.size; });
        sheet.sizes.push_back({named == paper.sizes.end() ? std::string() : named->first, room.size, room.characters});
    }
    if (plan.kind != FrameKind::story && plan.kind != FrameKind::banner) sheet.sizes.clear();
    return sheet;
}

const char* word_of(FrameKind kind) {
    switch (kind) {
        case FrameKind::story:
            return "story";
        case FrameKind::jumps:
            return "jumps";
        case FrameKind::ad:
            return "ad";
        case FrameKind::art:
            return "art";
        case FrameKind::banner:
            return "banner";
    }
    return "story";
}

double in_points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}

/// "二号 21pt 12字 · 小二 18pt 14字".
std::string sizes_in_words(const FrameSheet& sheet) {
    std::string words;
    for (const HeadRoomReport& size : sheet.sizes) {
        words += fmt::format("{}{}{}{}pt {}字", words.empty() ? "" : " · ", size.size_name,
                             size.size_name.empty() ? "" : " ", in_points(size.size), size.capacity);
    }
    return words;
}

std::string measure_in_words(const FrameSheet& sheet, Length cell) {
    return fmt::format("{} × {}字", sheet.columns,
                       static_cast<double>(scaled(sheet.measure, 10, cell.in_emu()).in_emu()) / 10.0);
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

Json frame_sheet_json(const FrameSheet& sheet, Length cell) {
    const FramePlan& plan = *sheet.plan;
    Json legs = Json::array();
    for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs) legs.push_back(spans_json(leg));
    Json pictures = Json::array();
    for (const PlannedArea& hole : plan.pictures) pictures.push_back(picture_place_json(hole));
    Json sizes = Json::array();
    for (const HeadRoomReport& size : sheet.sizes)
        sizes.push_back({{"size", size.size_name.empty() ? Json(nullptr) : Json(size.size_name)},
                         {"size_pt", in_points(size.size)},
                         {"capacity", size.capacity}});
    return {
        {"frame", plan.id.value},
        {"kind", word_of(plan.kind)},
        {"legs", legs},
        {"depth", sheet.depth},
        {"text_columns", sheet.columns},
        {"measure_em", static_cast<double>(scaled(sheet.measure, 1000, cell.in_emu()).in_emu()) / 1000.0},
        {"lines", sheet.lines},
        {"characters", sheet.characters},
        {"characters_beside_pictures", sheet.beside_art},
        {"head",
         {{"grade", plan.head.grade}, {"lines", plan.head.lines}, {"grid_lines", sheet.head_lines}, {"sizes", sizes}}},
        {"pictures", pictures}};
}

/// What stands over a frame, line by line.
std::vector<std::string> label_lines(const FrameSheet& sheet, Length cell) {
    std::vector<std::string> lines{
        fmt::format("{}　{}行　{}", sheet.plan->id.value, sheet.depth, measure_in_words(sheet, cell))};
    const std::string kind =
        sheet.plan->kind == FrameKind::story ? "" : fmt::format(" ({})", word_of(sheet.plan->kind));
    lines.front() += kind;
    if (sheet.characters > 0) {
        lines.push_back(sheet.beside_art == sheet.characters
                            ? fmt::format("{}字", sheet.characters)
                            : fmt::format("{}字 / {}字", sheet.characters, sheet.beside_art));
    }
    for (const HeadRoomReport& size : sheet.sizes)
        lines.push_back(fmt::format("{} {}pt {}字", size.size_name, in_points(size.size), size.capacity));
    return lines;
}

void append_label(std::vector<Mark>& marks, const FrameSheet& sheet, const LayoutSheet& all) {
    const PagePlan& page = all.set.filled.pages.front().plan;
    if (sheet.plan->legs.empty()) return;
    const Rect leg = page.turn.to_page(sheet.plan->legs.front().area);
    const std::vector<std::string> lines = label_lines(sheet, page.grid.body.cell);
    const Length height = kSheetLabelPitch * static_cast<std::int64_t>(lines.size());
    Length y = leg.y + (leg.height > height ? (leg.height - height) * 2 / 3 : Length());
    for (const std::string& words : lines) {
        const TypeLine type =
            set_type_within(words, {FontRole{"hei"}, kSheetLabelSize, guide_inks().front().name, Align::left},
                            leg.width, all.set.type_case);
        const Length x = leg.x + std::max(Length(), (leg.width - type.width()) / 2);
        for (Mark& mark : paint_type(type, {x, y + kSheetLabelSize})) {
            if (auto* run = std::get_if<GlyphRun>(&mark)) run->role = MarkRole::guide;
            marks.push_back(std::move(mark));
        }
        y += kSheetLabelPitch;
    }
}

std::vector<std::string> title_row_of_sheet() {
    return {said(phrase("frame")), said(phrase("kind")), said(phrase("columns")), said(phrase("lines")),
            said(phrase("text")),  said(phrase("字")),   said(phrase("head")),    said(phrase("pictures"))};
}

}  // namespace

Result<std::unique_ptr<LayoutSheet>> set_layout(const PageTemplate& layout, const Paper& paper, FontLibrary& library) {
    const Edition bare = edition_of(layout, paper);
    auto empty = typeset(bare, library);
    if (!empty) return tl::unexpected(std::move(empty.error()));
    auto set = typeset(with_heads(bare, empty->filled.pages.front().plan), library);
    if (!set) return tl::unexpected(std::move(set.error()));
    auto sheet = std::make_unique<LayoutSheet>(LayoutSheet{*std::move(set), {}});
    const FilledPage& page = sheet->set.filled.pages.front();
    for (std::size_t i = 0; i < page.frames.size(); ++i)
        sheet->frames.push_back(sheet_of(page.frames[i], page.plan.frames[i], page.plan, paper));
    return sheet;
}

std::string layout_table(const LayoutSheet& sheet) {
    const PagePlan& page = sheet.set.filled.pages.front().plan;
    const Length cell = page.grid.body.cell;
    std::vector<std::vector<std::string>> rows{title_row_of_sheet()};
    for (const FrameSheet& frame : sheet.frames) {
        const PlannedArea& leg = (frame.plan->box ? frame.plan->box->around : frame.plan->legs).front();
        const std::string characters = frame.beside_art == frame.characters
                                           ? fmt::format("{}", frame.characters)
                                           : said(phrase("{} ({} with pictures)", frame.characters, frame.beside_art));
        rows.push_back(
            {frame.plan->id.value, word_of(frame.plan->kind), fmt::format("{}-{}", leg.columns.first, leg.columns.last),
             fmt::format("{}-{}", leg.lines.first, leg.lines.last), measure_in_words(frame, cell), characters,
             frame.sizes.empty() ? std::string()
                                 : said(phrase("{} lines: {}", frame.head_lines, sizes_in_words(frame))),
             frame.plan->pictures.empty() ? std::string() : std::to_string(frame.plan->pictures.size())});
    }
    std::vector<int> widths(rows.front().size(), 0);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(static_cast<std::size_t>(widths[i] - display_width(row[i]) + 2), ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
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

Document layout_document(const LayoutSheet& sheet) {
    Document document = paint(sheet.set, GuideMode::all);
    for (const FrameSheet& frame : sheet.frames) append_label(document.pages.front().marks, frame, sheet);
    return document;
}

}  // namespace banxin
