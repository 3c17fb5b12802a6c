#include "display/dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/unicode.h"
#include "display/ink_use.h"
#include "display/trace.h"

namespace banxin {
namespace {

/// `thousandths` of a unit without trailing zeros: 101250 is 101.25.
std::string decimal(std::int64_t thousandths) {
    const std::int64_t size = thousandths < 0 ? -thousandths : thousandths;
    std::string text = fmt::format("{}{}.{:03}", thousandths < 0 ? "-" : "", size / 1000, size % 1000);
    text.resize(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string in_millimetres(Length length) {
    return decimal(scaled(length, 1000, Length::kPerMillimetre).in_emu());
}

std::string_view word(MarkRole role) {
    switch (role) {
        case MarkRole::body:
            return "line";
        case MarkRole::head:
            return "head";
        case MarkRole::caption:
            return "caption";
        case MarkRole::jump_to:
            return "jump";
        case MarkRole::jump_from:
            return "from";
        case MarkRole::pointer:
            return "pointer";
        case MarkRole::furniture:
            return "furniture";
        case MarkRole::crosshead:
            return "crosshead";
        case MarkRole::picture:
            return "picture";
        case MarkRole::rule:
            return "rule";
        case MarkRole::missing:
            return "missing";
        case MarkRole::guide:
            return "guide";
        case MarkRole::ruby:
            return "ruby";
        case MarkRole::interlinear:
            return "name-line";
        case MarkRole::aside:
            return "aside";
        case MarkRole::code:
            return "code";
        case MarkRole::absent:
            return "absent";
    }
    return "mark";
}

std::string_view word(const FilledRect& rect) {
    return ink_use(rect) == InkUse::line || rect.role == MarkRole::absent ? word(rect.role) : "panel";
}

/// Padded so that the usual numbers of a page stand under each other.
std::string field(std::string_view name, Length value, std::size_t least_width) {
    std::string number = in_points(value);
    number.resize(std::max(number.size(), least_width), ' ');
    return fmt::format("  {} {}", name, number);
}

std::string place(Point at) {
    return field("x", at.x, 4) + field("y", at.y, 6);
}

std::string place(const Rect& area) {
    return place(Point{area.x, area.y}) + field("w", area.width, 3) + field("h", area.height, 0);
}

std::string ink_of(const Tint& tint) {
    return tint.percent == 100 ? tint.ink.value : fmt::format("{} {}%", tint.ink.value, tint.percent);
}

/// U+4E00 for each character.
std::string code_points(std::string_view utf8) {
    std::string names;
    for (const char32_t character : to_utf32(utf8)) {
        names += fmt::format("{}U+{:04X}", names.empty() ? "" : " ", static_cast<std::uint32_t>(character));
    }
    return names;
}

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

/// The box of a path's corners; curves between them may swing out.
Rect bounds_of(const DrawnPath& path) {
    std::optional<Rect> bounds;
    for (const PathStep& step : path.steps) {
        if (step.kind == PathStep::Kind::close) continue;
        if (!bounds) bounds = Rect{step.to.x, step.to.y, {}, {}};
        const Length left = std::min(bounds->x, step.to.x);
        const Length top = std::min(bounds->y, step.to.y);
        bounds =
            Rect{left, top, std::max(bounds->right(), step.to.x) - left, std::max(bounds->bottom(), step.to.y) - top};
    }
    return bounds.value_or(Rect{});
}

/// "dotted", "dashed" or how many curves it has.
std::string manner_of(const DrawnPath& path) {
    if (!path.dash.empty()) return path.ends == DrawnPath::Ends::round ? "dotted" : "dashed";
    const auto curves = std::count_if(path.steps.begin(), path.steps.end(),
                                      [](const PathStep& step) { return step.kind == PathStep::Kind::curve; });
    return fmt::format("{} curves", curves);
}

std::string_view word(ImageColour colour) {
    return colour == ImageColour::grey ? "  grey" : "";
}

/// `  inks black, red 40%, #12ab34`: a colour without an ink is named by its value.
std::string ink_names(const std::vector<ArtColour>& colours) {
    std::string names;
    for (const ArtColour& colour : colours) {
        names += names.empty() ? "  inks " : ", ";
        names += colour.ink ? ink_of(*colour.ink) : fmt::format("#{:06x}", colour.rgb);
    }
    return names;
}

/// What one mark alone has to say; runs are joined before they are written.
struct LineOf {
    std::string operator()(const GlyphRun& run) const {
        const char* along = run.setting == GlyphSetting::level ? "w" : "h";
        const char* turned = run.setting == GlyphSetting::sideways ? "  sideways" : "";
        const std::string ink = run.ink == Tint{} ? "" : "  in " + ink_of(run.ink);
        return fmt::format("{}{}{}{}  {}{}", word(run.role), place(run.origin), field(along, run.width, 3), turned,
                           run.text, ink);
    }
    std::string operator()(const FilledRect& rect) const {
        return fmt::format("{}{}  {}", word(rect), place(rect.area), ink_of(rect.ink));
    }
    std::string operator()(const FilledDisc& disc) const {
        return fmt::format("dot{}{}  {}", place(disc.centre), field("d", disc.diameter, 0), ink_of(disc.ink));
    }
    std::string operator()(const WavyLine& wave) const {
        const char* along = wave.writing == Writing::horizontal ? "w" : "h";
        return fmt::format("wave{}{}  {} waves  {}", place(wave.start), field(along, wave.width, 3), wave.waves,
                           ink_of(wave.ink));
    }
    std::string operator()(const StrokedRect& box) const {
        if (box.role != MarkRole::missing)
            return fmt::format("{}{}  {}", word(box.role), place(box.area), ink_of(box.ink));
        return fmt::format("missing{}  {}", place(Point{box.area.x, box.area.y}), code_points(box.text));
    }
    std::string operator()(const DrawnPath& path) const {
        return fmt::format("{}{}  {}  {}", path.line > Length() ? word(path.role) : "shape", place(bounds_of(path)),
                           manner_of(path), ink_of(path.ink));
    }
    std::string operator()(const PlacedImage& image) const {
        return fmt::format("{}{}  crop {},{} {}x{}  {}{}{}", word(image.role), place(image.area), image.crop_x,
                           image.crop_y, image.crop_width, image.crop_height, file_name(image.path),
                           image.orientation == 1 ? "" : fmt::format("  turned {}", image.orientation),
                           word(image.colour));
    }
    std::string operator()(const VectorArt& art) const {
        const std::string whole = art.whole == art.area ? "" : "  of" + place(art.whole);
        return fmt::format("art{}{}  {}{}{}", place(art.area), whole, file_name(art.path), word(art.colour),
                           ink_names(art.colours));
    }
    std::string operator()(const PageLink& link) const {
        return fmt::format("link{}  -> page {}", place(link.area), link.page.value);
    }
    std::string operator()(const FrameNote& note) const { return "frame " + note.frame.value + "  " + note.facts; }
};

bool is_level(const GlyphRun& run) {
    return run.setting == GlyphSetting::level;
}

/// Where along its line a run starts, and which line it is on.
Length start_of(const GlyphRun& run) {
    return is_level(run) ? run.origin.x : run.origin.y;
}
Length across(const GlyphRun& run) {
    return is_level(run) ? run.origin.y : run.origin.x;
}

/// True when a reader sees `next` as the same line going on: a quarter-em between scripts is no gap, a gutter is one.
/// Every reading stands for itself.
bool continues(const GlyphRun& line, const GlyphRun& next) {
    if (line.role == MarkRole::ruby || line.role != next.role || line.setting != next.setting) return false;
    const Length most = std::max(line.size, next.size) / 2;
    const Length gap = start_of(next) - (start_of(line) + line.width);
    return across(line) == across(next) && -most <= gap && gap <= most;
}

void append(GlyphRun& line, const GlyphRun& next) {
    line.width = start_of(next) + next.width - start_of(line);
    line.size = std::max(line.size, next.size);
    line.text += next.text;
}

/// The run at `first` with all that continue it; `first` moves past them.
GlyphRun joined_line(const std::vector<Mark>& marks, std::size_t& first) {
    GlyphRun line = std::get<GlyphRun>(marks[first++]);
    for (; first < marks.size(); ++first) {
        const auto* next = std::get_if<GlyphRun>(&marks[first]);
        if (!next || !continues(line, *next)) break;
        append(line, *next);
    }
    return line;
}

/// The dark runs of a QR code as one line: its square, and how many they are.
std::string code_line(const std::vector<Mark>& marks, std::size_t& first) {
    Rect all = std::get<FilledRect>(marks[first]).area;
    const std::size_t start = first;
    for (; first < marks.size(); ++first) {
        const auto* run = std::get_if<FilledRect>(&marks[first]);
        if (!run || run->role != MarkRole::code) break;
        const Length right = std::max(all.right(), run->area.right());
        const Length bottom = std::max(all.bottom(), run->area.bottom());
        all.x = std::min(all.x, run->area.x);
        all.y = std::min(all.y, run->area.y);
        all.width = right - all.x;
        all.height = bottom - all.y;
    }
    return fmt::format("code{}  {} runs", place(all), first - start);
}

bool is_code(const Mark& mark) {
    const auto* run = std::get_if<FilledRect>(&mark);
    return run != nullptr && run->role == MarkRole::code;
}

/// The line that starts with the mark at `next`, which moves past all that the line tells of.
std::string next_line(const std::vector<Mark>& marks, std::size_t& next) {
    if (std::holds_alternative<GlyphRun>(marks[next])) return LineOf{}(joined_line(marks, next));
    if (is_code(marks[next])) return code_line(marks, next);
    return std::visit(LineOf{}, marks[next++]);
}

/// "  <- deck 1 of ferry  block 0  0-12"; nothing for a mark that has no source.
std::string source_words(const Mark& mark) {
    const Source* source = source_of(mark);
    if (source == nullptr || source->element == Element::none) return {};
    std::string words = fmt::format("  <- {}", name_of(source->element));
    if (source->item > 0) words += fmt::format(" {}", source->item);
    if (!source->story.value.empty()) words += " of " + source->story.value;
    if (source->text.empty()) return words;
    return words + fmt::format("  block {}  {}-{}", source->block, source->text.from.value, source->text.until.value);
}

std::string page_line(const DisplayList& page) {
    return fmt::format("page {}  trim {}x{}mm  grid {}pt\n", page.page.value, in_millimetres(page.trim.width),
                       in_millimetres(page.trim.height), in_points(page.grid));
}

}  // namespace

std::string in_points(Length length) {
    return decimal(scaled(length, 1000, Length::kPerPoint).in_emu());
}

std::string dump(const DisplayList& page) {
    std::string text = page_line(page);
    for (std::size_t i = 0; i < page.marks.size();) {
        text += next_line(page.marks, i);
        text += '\n';
    }
    return text;
}

std::string dump_with_sources(const DisplayList& page) {
    std::string text = page_line(page);
    for (const Mark& mark : page.marks) text += std::visit(LineOf{}, mark) + source_words(mark) + '\n';
    return text;
}

}  // namespace banxin
