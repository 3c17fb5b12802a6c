// A text's words come from the edition, so that what found no room is compared, too; where its lines stand comes from
// the filled pages. Words that the engine makes (jump lines, pointers) and those of furniture are taken as they were
// set.
#include "compare/version/text_versions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "compare/version/line_runs.h"
#include "compare/version/mark_area.h"
#include "compare/version/text_element.h"
#include "compare/version/type_looks.h"
#include "fill/text/placed_line.h"
#include "model/element_text.h"

namespace banxin {
namespace {

/// Of a story's texts, those whose words the edition has.
constexpr auto kStoryElements = std::to_array<Element>(
    {Element::kicker, Element::headline, Element::deck, Element::summary, Element::byline, Element::body,
     Element::caption, Element::picture_credit, Element::pull, Element::facts_title, Element::facts});

bool is_of_story(Element element) {
    return std::find(kStoryElements.begin(), kStoryElements.end(), element) != kStoryElements.end();
}

bool is_furniture(Element element) {
    return element == Element::masthead || element == Element::ear || element == Element::folio ||
           element == Element::imprint;
}

std::vector<std::string> parted(const std::string& text) {
    std::vector<std::string> paragraphs;
    std::size_t at = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
        paragraphs.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    paragraphs.push_back(text.substr(at));
    return paragraphs;
}

std::size_t items_of(const Story& story, Element element) {
    if (element == Element::deck) return story.deck.size();
    return is_by_item(element) ? story.pictures.size() : 1;
}

/// Where a paragraph starts in the whole text.
int start_of_paragraph(const std::vector<std::string>& paragraphs, std::size_t number) {
    int start = 0;
    for (std::size_t i = 0; i < std::min(number, paragraphs.size()); ++i) start += characters_in(paragraphs[i]) + 1;
    return start;
}

TextRange behind(TextRange range, int start) {
    return {{range.from.value + start}, {range.until.value + start}};
}

class TextRecorder {
  public:
    explicit TextRecorder(const SetEdition& set) : set_(set) {}

    std::vector<TextVersion> record() {
        for (const FilledPage& page : set_.filled.pages) {
            for (const FilledFrame& frame : page.frames) take_frame(page, frame);
        }
        for (const DisplayList& page : set_.painted.pages) take_furniture(page);
        std::vector<TextVersion> texts;
        for (auto& [key, text] : texts_) {
            // A story may go on on an earlier page.
            std::stable_sort(text.lines.begin(), text.lines.end(),
                             [](const auto& a, const auto& b) { return a.text.from < b.text.from; });
            texts.push_back(std::move(text));
        }
        return texts;
    }

  private:
    TextVersion& text(const TextKey& key) {
        TextVersion& found = texts_[key];
        found.key = key;
        return found;
    }

    void take_story(const StoryId& id) {
        const auto story = set_.edition.stories.find(id);
        if (!stories_.insert(id).second || story == set_.edition.stories.end()) return;
        for (const Element element : kStoryElements) take_words(story->second, element);
    }

    void take_words(const Story& story, Element element) {
        std::vector<std::string> paragraphs;
        for (std::size_t item = 0; item < items_of(story, element); ++item) {
            const auto words = text_of(set_.edition, {element, story.id, static_cast<int>(item)});
            if (is_by_item(element)) {
                paragraphs.push_back(words.value_or(""));
            } else if (words && !words->empty()) {
                paragraphs = parted(*words);
            }
        }
        const bool has_words = std::ranges::any_of(paragraphs, [](const std::string& one) { return !one.empty(); });
        if (has_words) text({element, story.id}).paragraphs = std::move(paragraphs);
    }

    void take_frame(const FilledPage& page, const FilledFrame& frame) {
        for (const StoryPart& part : frame.parts) take_story(part.story);
        const ShapedText* last = nullptr;
        for (const PlacedLine& line : frame.lines) {
            const Element element = text_element(line.source.element);
            if (is_of_story(element)) {
                take_story(line.source.story);
                take_line(page, frame, line);
            } else {
                take_made(page, frame, line, last);
            }
            last = line.text.get();
        }
    }

    static StandingLine standing(const FilledPage& page, const FilledFrame& frame, const PlacedLine& line) {
        const Length size = line.text->looks.empty() ? Length() : line.text->looks.front().size;
        return {page.plan.number, frame.frame, em_boxes(line), size, line.source.text};
    }

    void take_line(const FilledPage& page, const FilledFrame& frame, const PlacedLine& line) {
        TextVersion& of = text({text_element(line.source.element), line.source.story});
        StandingLine stands = standing(page, frame, line);
        if (is_by_item(of.key.element))
            stands.text =
                behind(stands.text, start_of_paragraph(of.paragraphs, static_cast<std::size_t>(line.source.item)));
        of.lines.push_back(std::move(stands));
    }

    /// Dots that lead to a pointer's page are no words.
    static bool is_leader(const PlacedLine& line) {
        return line.source.element == Element::pointer_page &&
               line.text->text.find_first_not_of("· ") == std::string::npos;
    }

    /// A line of words that the engine made; they go on from the line before where that shows the same text.
    void take_made(const FilledPage& page, const FilledFrame& frame, const PlacedLine& line, const ShapedText* last) {
        if (line.source.element == Element::none || is_leader(line)) return;
        TextVersion& of = text({line.source.element, line.source.story});
        if (line.text.get() != last || of.paragraphs.empty()) of.paragraphs.push_back(line.text->text);
        StandingLine stands = standing(page, frame, line);
        stands.text = behind(stands.text, start_of_paragraph(of.paragraphs, of.paragraphs.size() - 1));
        of.lines.push_back(std::move(stands));
    }

    void take_furniture(const DisplayList& page) {
        const GlyphRun* before = nullptr;
        for (const GlyphRun* run : runs_of_furniture(page)) {
            TextVersion& of = text({run->source.element, {}, page.page});
            if (before != nullptr && goes_on(*before, *run)) {
                lengthen(of, *run);
            } else {
                begin(of, page.page, *run);
            }
            before = run;
        }
    }

    /// By what they tell: a folio has the same words on a left page and on a right one, the other way round.
    static std::vector<const GlyphRun*> runs_of_furniture(const DisplayList& page) {
        std::vector<const GlyphRun*> runs;
        for (const Mark& mark : page.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && is_furniture(run->source.element)) runs.push_back(run);
        }
        std::ranges::stable_sort(runs, {},
                                 [](const GlyphRun* run) { return std::pair(run->source.item, run->source.block); });
        return runs;
    }

    /// On one line, with no more white between them than between two scripts.
    static bool goes_on(const GlyphRun& line, const GlyphRun& next) {
        const Rect a = area_of(line);
        const Rect b = area_of(next);
        if (line.source.element != next.source.element || line.source.item != next.source.item) return false;
        const Length most = std::max(line.size, next.size) / 2;
        const bool level = line.setting == GlyphSetting::level;
        const Length gap = level ? b.x - a.right() : b.y - a.bottom();
        const bool one_line = level ? line.origin.y == next.origin.y : line.origin.x == next.origin.x;
        return one_line && -most <= gap && gap <= most;
    }

    static void begin(TextVersion& of, PageNumber page, const GlyphRun& run) {
        const int start = start_of_paragraph(of.paragraphs, of.paragraphs.size());
        of.paragraphs.push_back(run.text);
        of.lines.push_back({page, {}, area_of(run), run.size, {{start}, {start + characters_in(run.text)}}});
    }

    static void lengthen(TextVersion& of, const GlyphRun& run) {
        of.paragraphs.back() += run.text;
        StandingLine& line = of.lines.back();
        line.area = around(line.area, area_of(run));
        line.text.until.value += characters_in(run.text);
    }

    const SetEdition& set_;
    std::map<TextKey, TextVersion> texts_;
    std::set<StoryId> stories_;
};

}  // namespace

std::vector<TextVersion> text_versions(const SetEdition& set) {
    std::vector<TextVersion> texts = TextRecorder(set).record();
    record_looks(set, texts);
    return texts;
}

}  // namespace banxin
