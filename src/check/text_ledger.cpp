#include "check/text_ledger.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "check/story_trail.h"
#include "model/page_label.h"

namespace banxin {
namespace {

std::u32string characters_of(const PlacedLine& line) {
    std::string out;
    for (std::uint32_t i = line.line.first_unit; i < line.line.end_unit; ++i) {
        const Unit& unit = line.text->units.at(i);
        if (unit.characters > 0) out.append(line.text->text, unit.text_begin, unit.text_bytes);
    }
    return without_spaces(to_utf32(out));
}

/// The lines of a part's text, in the order in which they stand.
std::vector<const PlacedLine*> text_lines(const TrailStep& step) {
    const auto number = static_cast<int>(step.part - step.frame->parts.data());
    std::vector<const PlacedLine*> lines;
    for (const PlacedLine& line : step.frame->lines) {
        const bool own = line.part == number && line.source.story == step.part->story;
        if (own && is_story_text(line.source.element)) lines.push_back(&line);
    }
    return lines;
}

/// The text of a story's fact box as the page shows it.
std::u32string facts_shown(const FilledFrame& frame, const StoryId& story) {
    std::u32string out;
    for (const PlacedLine& line : frame.lines) {
        if (line.source.element == Element::facts && line.source.story == story) out += characters_of(line);
    }
    return out;
}

class TextLedger {
  public:
    TextLedger(const StoryOnPages& on_pages, const StoryText& text, const Edition& edition)
        : story_(on_pages.story),
          trail_(on_pages.trail),
          unplaced_(on_pages.unplaced),
          text_(text),
          edition_(edition) {}

    Diagnostics prove() {
        prove_books();
        if (found_.empty()) prove_goods();
        if (story_.facts) prove_facts();
        return std::move(found_);
    }

  private:
    void wrong(std::string code, const Phrase& what) {
        found_.push_back({Severity::error,
                          std::move(code),
                          {story_.file, 0, 0},
                          phrase("story `{}`: {}", story_.id.value, what),
                          {}});
    }

    std::string label(PageNumber page) const { return sheet_label(page, edition_); }

    bool rest_is_reported() const {
        const bool overset = std::any_of(trail_.begin(), trail_.end(),
                                         [](const TrailStep& step) { return step.part->overset_lines > 0; });
        return overset || !unplaced_.empty();
    }

    void prove_books() {
        TextOffset at;
        for (const TrailStep& step : trail_) {
            const StoryPart& part = *step.part;
            if (part.from < at) {
                wrong("text-repeated", phrase("frame `{}` on page {} sets {} characters again", part.frame.value,
                                              label(part.page), at.value - part.from.value));
            } else if (!text_.without_spaces(at, part.from).empty()) {
                wrong("text-lost", phrase("{} characters are lost before frame `{}` on page {}",
                                          text_.characters(at, part.from), part.frame.value, label(part.page)));
            }
            at = std::max(at, part.until);
        }
        const int rest = text_.characters(at, text_.end());
        if (rest > 0 && !rest_is_reported()) {
            wrong("text-lost", phrase("its last {} characters stand nowhere and are not reported", rest));
        }
    }

    void prove_goods() {
        for (const TrailStep& step : trail_) {
            const std::u32string wanted = text_.without_spaces(step.part->from, step.part->until);
            std::u32string set;
            for (const PlacedLine* line : text_lines(step)) {
                const std::u32string shown = characters_of(*line);
                const std::u32string told = text_.without_spaces(line->source.text.from, line->source.text.until);
                if (shown != told) report_line(*step.part, shown, told);
                set += shown;
            }
            if (set != wanted) report_difference(*step.part, wanted, set);
        }
    }

    /// A fact box stands once, where its story starts, with all its text but what is reported to be over.
    void prove_facts() {
        Story facts;
        facts.body = story_.facts->body;
        const StoryText text(facts);
        int boxes = 0;
        for (const TrailStep& step : trail_) {
            for (const PlacedAside& aside : step.frame->asides) {
                if (aside.kind != AsideKind::facts || aside.story != story_.id) continue;
                ++boxes;
                const std::u32string wanted = text.without_spaces({}, aside.until);
                const std::u32string set = facts_shown(*step.frame, story_.id);
                if (set != wanted) report_difference(*step.part, wanted, set);
                if (aside.overset_lines == 0 && text.characters(aside.until, text.end()) > 0)
                    wrong("text-lost", phrase("the end of its fact box stands nowhere and is not reported"));
            }
        }
        if (boxes == 0) wrong("text-lost", phrase("its fact box stands nowhere"));
        if (boxes > 1) wrong("text-repeated", phrase("its fact box stands {} times", boxes));
    }

    void report_line(const StoryPart& part, const std::u32string& shown, const std::u32string& told) {
        wrong("text-changed", phrase("a line of frame `{}` on page {} shows `{}` and says that it is `{}`",
                                     part.frame.value, label(part.page), to_utf8(shown), to_utf8(told)));
    }

    void report_difference(const StoryPart& part, const std::u32string& wanted, const std::u32string& set) {
        const char* code = set.size() < wanted.size()   ? "text-lost"
                           : set.size() > wanted.size() ? "text-repeated"
                                                        : "text-changed";
        const auto [here, there] = std::mismatch(wanted.begin(), wanted.end(), set.begin(), set.end());
        const std::u32string behind = wanted.substr(static_cast<std::size_t>(here - wanted.begin()), 8);
        wrong(code, phrase("frame `{}` on page {} shows {} characters of {}; they part at character {}, before `{}`",
                           part.frame.value, label(part.page), set.size(), wanted.size(), here - wanted.begin(),
                           to_utf8(behind)));
    }

    const Story& story_;
    const StoryTrail& trail_;
    const std::vector<UnplacedJump>& unplaced_;
    const StoryText& text_;
    const Edition& edition_;
    Diagnostics found_;
};

}  // namespace

Diagnostics text_ledger(const StoryOnPages& story, const StoryText& text, const Edition& edition) {
    return TextLedger(story, text, edition).prove();
}

}  // namespace banxin
