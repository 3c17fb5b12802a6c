#include "check/gaping_columns.h"

#include <algorithm>
#include <map>

#include "check/copy_words.h"

namespace banxin {
namespace {

/// The last column with text, and one more; of a part that jumps, without it.
std::size_t columns_judged(const StoryPart& part) {
    if (!part.jumps_to) return part.columns.size();
    const auto last = std::find_if(part.columns.rbegin(), part.columns.rend(), [](const auto& c) { return c.set > 0; });
    return last == part.columns.rend() ? 0 : static_cast<std::size_t>(part.columns.rend() - last) - 1;
}

/// The first line of each column with text, in reading order.
std::vector<const PlacedLine*> first_lines(const FilledFrame& frame, const StoryPart& part) {
    const auto number = static_cast<int>(&part - frame.parts.data());
    std::map<int, const PlacedLine*> firsts;
    for (const PlacedLine& line : frame.lines) {
        if (line.part != number || !line.place) continue;
        const PlacedLine*& first = firsts.try_emplace(line.place->column, &line).first->second;
        if (line.place->lines.first < first->place->lines.first) first = &line;
    }
    std::vector<const PlacedLine*> lines;
    for (const auto& [column, line] : firsts) lines.push_back(line);
    return lines;
}

std::string crosshead_at(const Story& story, const PlacedLine& line) {
    const auto block = static_cast<std::size_t>(line.source.block);
    if (line.source.element != Element::crosshead || block >= story.body.size()) return {};
    std::string words;
    for (const Stretch& stretch : story.body[block].spans) words += stretch.text;
    return words;
}

/// By what a line of this very part holds.
int characters_in(int lines, const PartReport& part) {
    return part.lines_set == 0 ? 0 : lines * ((part.characters_set + part.lines_set / 2) / part.lines_set);
}

}  // namespace

std::vector<GapingColumn> gaping_columns(const Story& story, const FilledFrame& frame, const StoryPart& part) {
    const std::vector<const PlacedLine*> firsts = first_lines(frame, part);
    std::vector<GapingColumn> gaping;
    std::size_t with_text = 0;
    for (std::size_t i = 0; i < columns_judged(part); ++i) {
        with_text += part.columns[i].set > 0 ? 1 : 0;
        if (part.columns[i].white() <= kWhiteLinesAllowed) continue;
        const bool goes_on = part.columns[i].set > 0 && with_text < firsts.size();
        gaping.push_back({i + 1, part.columns[i].white(), goes_on ? crosshead_at(story, *firsts[with_text]) : ""});
    }
    return gaping;
}

Phrase words_of_filling(const std::vector<GapingColumn>& columns, const PartReport& part, const std::string& file) {
    std::vector<Phrase> words;
    bool is_short = false;
    for (const GapingColumn& column : columns) {
        is_short = is_short || column.crosshead.empty();
        if (column.crosshead.empty()) continue;
        words.push_back(phrase("add about {}字 before the crosshead `{}` in {}", characters_in(column.white, part),
                               column.crosshead, file));
    }
    if (is_short && part.jumps_to) words.push_back(phrase("lengthen or shorten the story by some lines"));
    if (is_short && !part.jumps_to) words.push_back(words_of_adding(part, file));
    return listed(words);
}

}  // namespace banxin
