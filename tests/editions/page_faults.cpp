#include "editions/page_faults.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "base/unicode.h"

namespace banxin::test {
namespace {

constexpr std::u32string_view kNeverFirst = U"，。、；：”’）》";
constexpr std::u32string_view kNeverLast = U"“‘（《";

struct Stretch {
    const GlyphRun* run;
    Rect area;  ///< Of its em boxes.
};

Rect area_of(const GlyphRun& run) {
    const Length above = run.size * 88 / 100;
    const Length below = run.size - above;
    if (run.setting == GlyphSetting::level) return {run.origin.x, run.origin.y - above, run.width, run.size};
    return {run.origin.x - below, run.origin.y, run.size, run.width};
}

bool is_read(MarkRole role) {
    return role != MarkRole::ruby && role != MarkRole::interlinear && role != MarkRole::guide;
}

std::vector<Stretch> stretches_on(const DisplayList& page) {
    std::vector<Stretch> stretches;
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run != nullptr && is_read(run->role)) stretches.push_back({run, area_of(*run)});
    }
    return stretches;
}

Length common(Length first, Length end, Length other_first, Length other_end) {
    return std::min(end, other_end) - std::max(first, other_first);
}

/// By most of a character along its line, for two marks lose their white, and a third across it.
bool covers(const Stretch& stretch, const Rect& other, Length size) {
    const bool is_level = stretch.run->setting == GlyphSetting::level;
    const Rect& area = stretch.area;
    const Length across = common(area.x, area.right(), other.x, other.right());
    const Length down = common(area.y, area.bottom(), other.y, other.bottom());
    return (is_level ? across : down) * 100 > size * 80 && (is_level ? down : across) * 100 > size * 33;
}

std::string told(const Stretch& stretch) {
    return "`" + stretch.run->text + "`";
}

void find_type_on_type(const std::vector<Stretch>& stretches, std::vector<std::string>& faults) {
    std::vector<Stretch> sorted = stretches;
    std::ranges::sort(sorted, {}, [](const Stretch& stretch) { return stretch.area.y; });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        for (std::size_t j = i + 1; j < sorted.size() && sorted[j].area.y < sorted[i].area.bottom(); ++j) {
            const Length size = std::min(sorted[i].run->size, sorted[j].run->size);
            if (!covers(sorted[i], sorted[j].area, size)) continue;
            faults.push_back("type on type: " + told(sorted[i]) + " and " + told(sorted[j]));
            return;
        }
    }
}

void find_type_on_pictures(const DisplayList& page, const std::vector<Stretch>& stretches,
                           std::vector<std::string>& faults) {
    for (const Mark& mark : page.marks) {
        const auto* image = std::get_if<PlacedImage>(&mark);
        if (image == nullptr) continue;
        for (const Stretch& stretch : stretches) {
            if (!covers(stretch, image->area, stretch.run->size)) continue;
            faults.push_back("type on a picture: " + told(stretch));
            return;
        }
    }
}

/// Whether a run belongs to lines that stand on the page's grid: plain text in the size of most of it.
std::vector<Stretch> running_text(const std::vector<Stretch>& stretches) {
    std::map<std::int64_t, int> sizes;
    for (const Stretch& stretch : stretches) {
        if (stretch.run->role == MarkRole::body) ++sizes[stretch.run->size.in_emu()];
    }
    const auto usual = std::ranges::max_element(sizes, {}, [](const auto& size) { return size.second; });
    std::vector<Stretch> running;
    if (sizes.empty()) return running;
    for (const Stretch& stretch : stretches) {
        if (stretch.run->role == MarkRole::body && stretch.run->size.in_emu() == usual->first)
            running.push_back(stretch);
    }
    return running;
}

std::int64_t baseline(const GlyphRun& run) {
    return (run.setting == GlyphSetting::level ? run.origin.y : run.origin.x).in_emu();
}

void find_lines_off_grid(const std::vector<Stretch>& running, Length leading, std::vector<std::string>& faults) {
    for (const Stretch& stretch : running) {
        if ((baseline(*stretch.run) - baseline(*running.front().run)) % leading.in_emu() == 0) continue;
        faults.push_back("off the grid: " + told(stretch));
        return;
    }
}

/// Where a run starts along its line, and where it ends.
Length start_of(const Stretch& stretch) {
    return stretch.run->setting == GlyphSetting::level ? stretch.area.x : stretch.area.y;
}
Length end_of(const Stretch& stretch) {
    return start_of(stretch) + stretch.run->width;
}

struct Line {
    std::u32string text;
    Length start;
    Length end;
};

/// Runs on one baseline, nearer to each other than a gutter, are a line.
std::vector<Line> lines_of(std::vector<Stretch> running) {
    std::ranges::stable_sort(running, [](const Stretch& a, const Stretch& b) {
        return std::pair(baseline(*a.run), start_of(a)) < std::pair(baseline(*b.run), start_of(b));
    });
    std::vector<Line> lines;
    for (std::size_t i = 0; i < running.size(); ++i) {
        const bool goes_on = i > 0 && baseline(*running[i].run) == baseline(*running[i - 1].run) &&
                             start_of(running[i]) - end_of(running[i - 1]) < running[i].run->size * 3 / 2;
        if (!goes_on) lines.push_back({{}, start_of(running[i]), {}});
        lines.back().text += to_utf32(running[i].run->text);
        lines.back().end = end_of(running[i]);
    }
    return lines;
}

/// Where several lines start, or end, is a column's edge; elsewhere a line was torn apart by its own white.
constexpr int kLinesOfAnEdge = 3;

void find_forbidden_edges(const std::vector<Line>& lines, std::vector<std::string>& faults) {
    std::map<std::int64_t, int> starts;
    std::map<std::int64_t, int> ends;
    for (const Line& line : lines) {
        ++starts[line.start.in_emu()];
        ++ends[line.end.in_emu()];
    }
    for (const Line& line : lines) {
        if (line.text.empty()) continue;
        const bool at_start = starts[line.start.in_emu()] >= kLinesOfAnEdge;
        const bool at_end = ends[line.end.in_emu()] >= kLinesOfAnEdge;
        if (at_start && kNeverFirst.find(line.text.front()) != std::u32string_view::npos)
            return faults.push_back("a line starts with a mark: " + to_utf8(line.text));
        if (at_end && kNeverLast.find(line.text.back()) != std::u32string_view::npos)
            return faults.push_back("a line ends with a mark: " + to_utf8(line.text));
    }
}

}  // namespace

std::vector<std::string> page_faults(const DisplayList& page, Length leading) {
    std::vector<std::string> faults;
    const std::vector<Stretch> stretches = stretches_on(page);
    find_type_on_type(stretches, faults);
    find_type_on_pictures(page, stretches, faults);
    const std::vector<Stretch> running = running_text(stretches);
    if (running.empty()) return faults;
    find_lines_off_grid(running, leading, faults);
    find_forbidden_edges(lines_of(running), faults);
    return faults;
}

}  // namespace banxin::test
