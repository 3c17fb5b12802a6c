#include "check/judge_broken_lines.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "base/unicode.h"
#include "compose/rules/phrases.h"
#include "model/element_text.h"

namespace banxin {
namespace {

/// What a line is a part of, read by itself.
struct WholeWords {
    std::string text;
    int first = 0;  ///< Where it starts in the text that the line's source counts in.
    SourceSpot spot;
};

std::string text_of_block(const Block& block) {
    std::string text;
    for (const Stretch& stretch : block.spans) text += stretch.text;
    return text;
}

int length_of(const std::string& text) {
    return static_cast<int>(to_utf32(text).size());
}

/// Blocks of a story's text are joined by one character each.
WholeWords crosshead_of(const Story& story, std::size_t number) {
    WholeWords words;
    for (std::size_t i = 0; i < number; ++i) words.first += length_of(text_of_block(story.body[i])) + 1;
    words.text = text_of_block(story.body[number]);
    words.spot = spot_of(story.body[number], 0);
    return words;
}

/// A phrase ends behind the space that parts it from the next; a line's words end before it.
bool may_end(const WholeWords& words, TextOffset until, Language language) {
    const std::u32string text = to_utf32(words.text);
    const std::size_t next = text.find_first_not_of(U" \u3000", static_cast<std::size_t>(until.value - words.first));
    const int at = static_cast<int>(next);
    const std::vector<PhraseEnd> ends = phrase_ends(words.text, language);
    return std::ranges::any_of(ends,
                               [&](const PhraseEnd& end) { return end.at.value == at && end.price < kBrokenPhrase; });
}

class BrokenLines {
  public:
    BrokenLines(const Edition& edition, const FilledEdition& filled) : edition_(edition), filled_(filled) {}

    Diagnostics judge() {
        for (const FilledPage& page : filled_.pages) {
            for (const FilledFrame& frame : page.frames) {
                for (const PlacedLine& line : frame.lines) judge_line(line);
            }
        }
        return std::move(found_);
    }

  private:
    void judge_line(const PlacedLine& line) {
        const Element element = line.source.element;
        if (element != Element::crosshead && element != Element::pointer) return;
        const auto story = edition_.stories.find(line.source.story);
        if (story == edition_.stories.end()) return;
        const WholeWords words = element == Element::crosshead
                                     ? crosshead_of(story->second, static_cast<std::size_t>(line.source.block))
                                     : WholeWords{pointer_headline(story->second), 0, story->second.headline_spot};
        const int end = words.first + length_of(words.text);
        if (line.source.text.until.value >= end) return;
        if (may_end(words, line.source.text.until, edition_.paper.language)) return;
        if (told_.insert({element, story->first, line.source.block}).second) tell(element, story->first, words);
    }

    void tell(Element element, const StoryId& story, const WholeWords& words) {
        if (element == Element::crosshead) {
            found_.push_back({Severity::note, "crosshead-broken-phrase", words.spot,
                              phrase("a line of the crosshead `{}` ends in the midst of a phrase", words.text),
                              phrase("shorten it, so that it goes into one line, or put other words first")});
            return;
        }
        found_.push_back({Severity::note, "pointer-broken-phrase", words.spot,
                          phrase("a line of the pointer to `{}` ends in the midst of a phrase", story.value),
                          phrase("shorten the headline, or give the pointers another width")});
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    std::set<std::tuple<Element, StoryId, int>> told_;
    Diagnostics found_;
};

}  // namespace

Diagnostics judge_broken_lines(const Edition& edition, const FilledEdition& filled) {
    return BrokenLines(edition, filled).judge();
}

}  // namespace banxin
