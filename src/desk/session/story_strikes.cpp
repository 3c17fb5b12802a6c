#include "desk/session/story_strikes.h"

#include <algorithm>
#include <cstdlib>

#include "base/unicode.h"
#include "desk/edit/strike_text.h"
#include "desk/session/strike_ranges.h"

namespace banxin {
namespace {

constexpr std::size_t kMostStrikesTried = 8;
constexpr int kCharactersOfALine = 13;  ///< Where nothing runs over, about a line is looked for.

struct StoryLines {
    int all = 0;
    int over = 0;
};

std::optional<StoryLines> lines_of(const Report& report, const StoryId& id) {
    const auto story = std::ranges::find(report.stories, id, &StoryReport::id);
    if (story == report.stories.end()) return std::nullopt;
    StoryLines lines;
    for (const PartReport& part : story->parts) {
        lines.all += part.lines_set + part.lines_over;
        lines.over += part.lines_over;
    }
    return lines;
}

int characters_wanted(const Report& report, const StoryId& id) {
    const auto story = std::ranges::find(report.stories, id, &StoryReport::id);
    const int to_cut = story == report.stories.end() ? 0 : story->characters_to_cut;
    return to_cut > 0 ? to_cut : kCharactersOfALine;
}

/// Those that take about as much as has to go, the later in the text the better.
std::vector<TextRange> likely(const Story& story, int wanted) {
    std::vector<TextRange> ranges = strike_ranges(story);
    std::ranges::stable_sort(ranges, [&](const TextRange& a, const TextRange& b) {
        const auto short_of = [&](const TextRange& range) {
            return range.count() < wanted ? (wanted - range.count()) * 3 : range.count() - wanted;
        };
        return std::pair(short_of(a), -a.from.value) < std::pair(short_of(b), -b.from.value);
    });
    if (ranges.size() > kMostStrikesTried) ranges.resize(kMostStrikesTried);
    return ranges;
}

}  // namespace

std::vector<StoryStrike> story_strikes(Desk& desk, const StoryId& id, const std::function<bool()>& go_on) {
    const Issue& issue = desk.issue().issue();
    const auto found = issue.edition().stories.find(id);
    const auto before = lines_of(issue.set_pages().report, id);
    if (found == issue.edition().stories.end() || !before) return {};
    const Story story = found->second;
    const auto manuscript = desk.issue().files().read(story.file);
    if (!manuscript) return {};
    const std::u32string text = to_utf32(plain_text(story));
    std::vector<StoryStrike> strikes;
    for (const TextRange& range : likely(story, characters_wanted(issue.set_pages().report, id))) {
        if (!go_on()) break;
        const auto without = struck(story, range, *manuscript);
        if (!without) continue;
        std::u32string words =
            text.substr(static_cast<std::size_t>(range.from.value), static_cast<std::size_t>(range.count()));
        StoryStrike strike{range, to_utf8(words), count_characters(words)};
        desk.look_with(story.file, *without, [&](const Issue& tried) {
            const StoryLines after = lines_of(tried.set_pages().report, id).value_or(*before);
            strike.lines_freed = before->all - after.all;
            strike.lines_over = after.over;
        });
        strikes.push_back(std::move(strike));
    }
    std::ranges::stable_sort(strikes, [](const StoryStrike& a, const StoryStrike& b) {
        const auto blame = [](const StoryStrike& strike) {
            return std::tuple(strike.lines_over > 0, strike.lines_freed <= 0, strike.characters);
        };
        return blame(a) < blame(b);
    });
    return strikes;
}

DeskJson strike_json(const StoryStrike& strike) {
    return {{"from", strike.words.from.value}, {"until", strike.words.until.value}, {"words", strike.text},
            {"characters", strike.characters}, {"lines_freed", strike.lines_freed}, {"lines_over", strike.lines_over}};
}

}  // namespace banxin
