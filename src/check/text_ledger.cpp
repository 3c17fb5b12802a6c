#include "check/text_ledger.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "check/story_trail.h"

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
    TextLedger(const Edition& edition, const FilledEdition& filled) : edition_(edition), filled_(filled) {}

    Diagnostics prove() {
        for (const auto& [id, trail] : trails_of(filled_)) {
            const auto story = edition_.stories.find(id);
            if (story == edition_.stories.end()) continue;
            const std::size_t before = found_.size();
            prove_books(story->second, trail);
            if (found_.size() == before) prove_goods(story->second, trail);
            if (story->second.facts) prove_facts(story->second, trail);
        }
        return std::move(found_);
    }

  private:
    void wrong(const Story& story, std::string code, const Phrase& what) {
        found_.push_back(
            {Severity::error, std::move(code), {story.file, 0, 0}, phrase("story `{}`: {}", story.id.value, what), {}});
    }

    bool rest_is_reported(const StoryTrail& trail, const StoryId& id) const {
        const bool overset =
            std::any_of(trail.begin(), trail.end(), [](const TrailStep& step) { return step.part->overset_lines > 0; });
        return overset || std::any_of(filled_.unplaced.begin(), filled_.unplaced.end(),
                                      [&](const UnplacedJump& jump) { return jump.story == id; });
    }

    void prove_books(const Story& story, const StoryTrail& trail) {
        const StoryText text(story);
        TextOffset at;
        for (const TrailStep& step : trail) {
            const StoryPart& part = *step.part;
            if (part.from < at) {
                wrong(story, "text-repeated",
                      phrase("frame `{}` on page {} sets {} characters again", part.frame.value, part.page.value,
                             at.value - part.from.value));
            } else if (!text.without_spaces(at, part.from).empty()) {
                wrong(story, "text-lost",
                      phrase("{} characters are lost before frame `{}` on page {}", text.characters(at, part.from),
                             part.frame.value, part.page.value));
            }
            at = std::max(at, part.until);
        }
        const int rest = text.characters(at, text.end());
        if (rest > 0 && !rest_is_reported(trail, story.id)) {
            wrong(story, "text-lost", phrase("its last {} characters stand nowhere and are not reported", rest));
        }
    }

    void prove_goods(const Story& story, const StoryTrail& trail) {
        const StoryText text(story);
        for (const TrailStep& step : trail) {
            const std::u32string wanted = text.without_spaces(step.part->from, step.part->until);
            std::u32string set;
            for (const PlacedLine* line : text_lines(step)) {
                const std::u32string shown = characters_of(*line);
                const std::u32string told = text.without_spaces(line->source.text.from, line->source.text.until);
                if (shown != told) report_line(story, *step.part, shown, told);
                set += shown;
            }
            if (set != wanted) report_difference(story, *step.part, wanted, set);
        }
    }

    /// A fact box stands once, where its story starts, with all its text but what is reported to be over.
    void prove_facts(const Story& story, const StoryTrail& trail) {
        Story facts;
        facts.body = story.facts->body;
        const StoryText text(facts);
        int boxes = 0;
        for (const TrailStep& step : trail) {
            for (const PlacedAside& aside : step.frame->asides) {
                if (aside.kind != AsideKind::facts || aside.story != story.id) continue;
                ++boxes;
                const std::u32string wanted = text.without_spaces({}, aside.until);
                const std::u32string set = facts_shown(*step.frame, story.id);
                if (set != wanted) report_difference(story, *step.part, wanted, set);
                if (aside.overset_lines == 0 && text.characters(aside.until, text.end()) > 0)
                    wrong(story, "text-lost", phrase("the end of its fact box stands nowhere and is not reported"));
            }
        }
        if (boxes == 0) wrong(story, "text-lost", phrase("its fact box stands nowhere"));
        if (boxes > 1) wrong(story, "text-repeated", phrase("its fact box stands {} times", boxes));
    }

    void report_line(const Story& story, const StoryPart& part, const std::u32string& shown,
                     const std::u32string& told) {
        wrong(story, "text-changed",
              phrase("a line of frame `{}` on page {} shows `{}` and says that it is `{}`", part.frame.value,
                     part.page.value, to_utf8(shown), to_utf8(told)));
    }

    void report_difference(const Story& story, const StoryPart& part, const std::u32string& wanted,
                           const std::u32string& set) {
        const char* code = set.size() < wanted.size()   ? "text-lost"
                           : set.size() > wanted.size() ? "text-repeated"
                                                        : "text-changed";
        const auto [here, there] = std::mismatch(wanted.begin(), wanted.end(), set.begin(), set.end());
        const std::u32string behind = wanted.substr(static_cast<std::size_t>(here - wanted.begin()), 8);
        wrong(story, code,
              phrase("frame `{}` on page {} shows {} characters of {}; they part at character {}, before `{}`",
                     part.frame.value, part.page.value, set.size(), wanted.size(), here - wanted.begin(),
                     to_utf8(behind)));
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    Diagnostics found_;
};

}  // namespace

Diagnostics text_ledger(const Edition& edition, const FilledEdition& filled) {
    return TextLedger(edition, filled).prove();
}

}  // namespace banxin
