#include "check/fit_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/printable.h"
#include "base/unicode.h"

namespace banxin {
namespace {

constexpr int kHeadlineWidth = 32;

enum class Tone { plain, faint, good, warning, bad, strong };

struct Cell {
    Phrase text;
    Tone tone = Tone::plain;
};

enum class Side { left, right };

struct Column {
    Wording title;
    Side side;
};

constexpr std::array<Column, 8> kColumns = {{{wording_of("page"), Side::right},
                                             {wording_of("frame"), Side::left},
                                             {wording_of("story"), Side::left},
                                             {wording_of("lines"), Side::right},
                                             {wording_of("fit"), Side::right},
                                             {wording_of("字"), Side::right},
                                             {wording_of("jump"), Side::left},
                                             {wording_of("head"), Side::left}}};
using Row = std::array<Cell, kColumns.size()>;

const char* code_of(Tone tone) {
    switch (tone) {
        case Tone::faint:
            return "\033[2m";
        case Tone::good:
            return "\033[32m";
        case Tone::warning:
            return "\033[33m";
        case Tone::bad:
            return "\033[1;31m";
        case Tone::strong:
            return "\033[1m";
        case Tone::plain:
            break;
    }
    return "";
}

std::string toned(const std::string& text, Tone tone, Colour colour) {
    if (colour == Colour::off || tone == Tone::plain || text.empty()) return text;
    return code_of(tone) + text + "\033[0m";
}

std::string as_points(Length length) {
    std::string text =
        fmt::format("{:.3f}", static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text + "pt";
}

/// White that check would warn of; less is left to the eye.
Tone white_tone(const PartReport& part) {
    const bool gapes = std::any_of(part.columns.begin(), part.columns.end(),
                                   [](const ColumnReport& column) { return column.white > kWhiteLinesAllowed; });
    return gapes ? Tone::warning : Tone::faint;
}

Cell fit_cell(const PartReport& part) {
    if (part.rest_waits) return {verbatim("?"), Tone::warning};
    if (part.lines_over > 0) return {verbatim(fmt::format("+{}", part.lines_over)), Tone::bad};
    if (part.lines_short > 0) return {verbatim(fmt::format("−{}", part.lines_short)), white_tone(part)};
    return {verbatim("✓"), Tone::good};
}

Cell copy_cell(const PartReport& part) {
    if (part.characters_to_cut > 0) return {phrase("cut {}", part.characters_to_cut), Tone::bad};
    if (part.characters_to_add > 0) return {phrase("add {}", part.characters_to_add), white_tone(part)};
    if (part.lines_changed < 0) return {phrase("closed {}", -part.lines_changed), Tone::faint};
    if (part.lines_changed > 0) return {phrase("opened {}", part.lines_changed), Tone::faint};
    return {};
}

std::string jump_text(const PartReport& part) {
    std::string out;
    if (part.comes_from) out += "◀" + part.comes_from_label;
    if (part.jumps_to) out += fmt::format("{}▶{}", out.empty() ? "" : " ", part.jumps_to_label);
    return out;
}

Cell head_cell(const PartReport& part) {
    if (!part.head) return {};
    const HeadReport& head = *part.head;
    const std::string size =
        head.size_name.empty() ? as_points(head.size) : fmt::format("{} {}", head.size_name, as_points(head.size));
    const std::string room = fmt::format("{} {}/{}字", size, head.taken, head.capacity);
    return {verbatim(room), head.too_long || head.lines_over > 0 ? Tone::warning : Tone::plain};
}

Row row_of(const StoryReport& story, const PartReport& part) {
    const std::string name = part.landing == 0 ? story.headline : "↳ " + story.headline;
    return {Cell{verbatim(part.page_label), Tone::faint},
            Cell{verbatim(part.frame.value), Tone::faint},
            Cell{verbatim(cut_to_width(name, kHeadlineWidth)), part.landing == 0 ? Tone::plain : Tone::faint},
            Cell{verbatim(fmt::format("{}/{}", part.lines_set, part.lines_available))},
            fit_cell(part),
            copy_cell(part),
            Cell{verbatim(jump_text(part))},
            head_cell(part)};
}

struct SortedRow {
    PageNumber page;
    Row row;
};

/// Page by page, in the order of the frames.
std::vector<Row> rows_of(const Report& report) {
    std::vector<SortedRow> sorted;
    for (const FrameReport& frame : report.frames) {
        for (const StoryId& id : frame.stories) {
            for (const StoryReport& story : report.stories) {
                for (const PartReport& part : story.parts) {
                    if (story.id == id && part.page == frame.page && part.frame == frame.id)
                        sorted.push_back({part.page, row_of(story, part)});
                }
            }
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SortedRow& a, const SortedRow& b) { return a.page < b.page; });
    std::vector<Row> rows;
    for (SortedRow& s : sorted) rows.push_back(std::move(s.row));
    return rows;
}

using Widths = std::array<int, kColumns.size()>;

/// A row as it is printed: its cells in the table's language.
using SaidRow = std::array<std::string, kColumns.size()>;

SaidRow said_row(const Row& row, const TableLook& look) {
    SaidRow out;
    for (std::size_t i = 0; i < row.size(); ++i) out[i] = printable_name(row[i].text.in(look.tongue));
    return out;
}

Widths widths_of(const std::vector<Row>& rows, const TableLook& look) {
    Widths widths{};
    for (const Row& row : rows) {
        const SaidRow words = said_row(row, look);
        for (std::size_t i = 0; i < words.size(); ++i) widths[i] = std::max(widths[i], display_width(words[i]));
    }
    return widths;
}

std::string line_of(const Row& row, const Widths& widths, const TableLook& look) {
    const SaidRow words = said_row(row, look);
    std::string out;
    std::string pending;  // blanks that only stand before something
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int blank = widths[i] - display_width(words[i]);
        const std::string fill(static_cast<std::size_t>(std::max(0, blank)), ' ');
        if (i > 0) pending += "  ";
        if (kColumns[i].side == Side::right) pending += fill;
        if (!words[i].empty()) out += std::exchange(pending, "") + toned(words[i], row[i].tone, look.colour);
        if (kColumns[i].side == Side::left) pending += fill;
    }
    return out + "\n";
}

Row title_row() {
    Row row;
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = {phrase(kColumns[i].title), Tone::faint};
    return row;
}

/// Titles and rows; nothing where no page has a story.
std::string table_rows(std::vector<Row> rows, const TableLook& look) {
    if (rows.empty()) return {};
    rows.insert(rows.begin(), title_row());
    const Widths widths = widths_of(rows, look);
    std::string out;
    for (const Row& row : rows) out += line_of(row, widths, look);
    return out;
}

struct Totals {
    int over = 0;
    int cut = 0;
    int white = 0;
    int add = 0;
};

Totals totals_of(const Report& report) {
    Totals totals;
    for (const StoryReport& story : report.stories) {
        totals.cut += story.characters_to_cut;
        totals.add += story.characters_to_add;
        for (const PartReport& part : story.parts) {
            totals.over += part.lines_over;
            totals.white += part.lines_short;
        }
    }
    return totals;
}

/// A rest without room is no jump: no reader is sent anywhere.
int printed_jumps(const Report& report) {
    return static_cast<int>(
        std::ranges::count_if(report.jumps, [](const JumpReport& jump) { return jump.to.has_value(); }));
}

Phrase pages_left_out(const std::vector<PageNumber>& pages) {
    std::vector<Phrase> numbers;
    for (const PageNumber page : pages) numbers.push_back(verbatim(std::to_string(page.value)));
    return counted(static_cast<int>(pages.size()), "{} page is not set: {}", "{} pages are not set: {}",
                   listed(numbers));
}

std::string totals_line(const Report& report, const TableLook& look) {
    const Totals totals = totals_of(report);
    const auto toned_words = [&](const Phrase& words, Tone tone) {
        return toned(" · " + words.in(look.tongue), tone, look.colour);
    };
    std::string out = phrase("{}, {}, {}", counted(report.pages, "{} page", "{} pages"),
                             counted(static_cast<int>(report.stories.size()), "{} story", "{} stories"),
                             counted(printed_jumps(report), "{} jump", "{} jumps"))
                          .in(look.tongue);
    if (!report.left_out.empty()) out += toned_words(pages_left_out(report.left_out), Tone::bad);
    if (totals.over > 0)
        out += toned_words(counted(totals.over, "{} line over, cut {}字 off its end",
                                   "{} lines over, cut {}字 off the ends", totals.cut),
                           Tone::bad);
    if (totals.white > 0)
        out += toned_words(
            counted(totals.white, "{} line white, room for {}字", "{} lines white, room for {}字", totals.add),
            Tone::faint);
    if (!report.unused.empty())
        out += toned_words(
            counted(static_cast<int>(report.unused.size()), "{} manuscript unused", "{} manuscripts unused"),
            Tone::plain);
    return out + "\n";
}

std::string heading(const Report& report) {
    std::string words = report.title;
    for (const std::string& more : {report.date, report.issue}) words += more.empty() ? "" : "  " + more;
    return words;
}

}  // namespace

std::string cut_to_width(const std::string& text, int width) {
    if (display_width(text) <= width) return text;
    std::string out;
    for (const char32_t c : to_utf32(text)) {
        std::string longer = out;
        append_utf8(longer, c);
        if (display_width(longer) > width - 1) break;
        out = std::move(longer);
    }
    return out + "…";
}

std::string verdict_line(const Report& report, const TableLook& look) {
    const auto line = [&](const Phrase& words, Tone tone) {
        return toned(words.in(look.tongue), tone, look.colour) + "\n";
    };
    if (report.fit == Fit::fits) return line(phrase("Everything fits."), Tone::good);
    return line(counted(static_cast<int>(report.reasons.size()), "Does not fit: {} error.", "Does not fit: {} errors."),
                Tone::bad);
}

std::string fit_table(const Report& report, const TableLook& look) {
    const std::string rows = table_rows(rows_of(report), look);
    const std::string ending = totals_line(report, look) + verdict_line(report, look);
    return toned(heading(report), Tone::strong, look.colour) + "\n\n" + (rows.empty() ? "" : rows + "\n") + ending;
}

}  // namespace banxin
