#include "compare/version/line_runs.h"

#include <algorithm>

#include "base/unicode.h"
#include "compare/version/mark_area.h"
#include "compare/version/text_element.h"

namespace banxin {
namespace {

bool lies_in(const GlyphRun& run, const Rect& line) {
    const Rect area = area_of(run);
    const Point middle{area.x + area.width / 2, area.y + area.height / 2};
    return line.x <= middle.x && middle.x <= line.right() && line.y <= middle.y && middle.y <= line.bottom();
}

/// Hands the characters of lines out to the runs that stand in them.
class LineReader {
  public:
    LineReader(const TextVersion& text, PageNumber page) {
        for (const StandingLine& line : text.lines) {
            if (line.page == page) lines_.push_back({&line, line.text.from.value});
        }
    }

    TextRange read(const GlyphRun& run) {
        for (auto& [line, at] : lines_) {
            if (at >= line->text.until.value || !lies_in(run, line->area)) continue;
            const int from = at;
            at = std::min(at + characters_in(run.text), line->text.until.value);
            return {{from}, {at}};
        }
        return {};
    }

  private:
    struct OpenLine {
        const StandingLine* line = nullptr;
        int at = 0;  ///< What no run has shown yet.
    };
    std::vector<OpenLine> lines_;
};

}  // namespace

bool has_characters_of_its_own(Element element) {
    return element < Element::jump_to && element != Element::code && element != Element::code_words;
}

bool shows(const Source& mark, const TextKey& key) {
    return text_element(mark.element) == key.element && mark.story == key.story;
}

int start_in_text(const Source& mark, const TextVersion& text) {
    if (!is_by_item(text.key.element)) return 0;
    int start = 0;
    for (int i = 0; i < mark.item && i < static_cast<int>(text.paragraphs.size()); ++i)
        start += characters_in(text.paragraphs[static_cast<std::size_t>(i)]) + 1;
    return start;
}

std::vector<RunInText> runs_of_text(const DisplayList& page, const TextVersion& text) {
    const bool own = has_characters_of_its_own(text.key.element);
    LineReader lines(text, page.page);
    std::vector<RunInText> runs;
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run == nullptr || run->role == MarkRole::ruby || !shows(run->source, text.key)) continue;
        const int start = own ? start_in_text(run->source, text) : 0;
        const TextRange range =
            own ? TextRange{{run->source.text.from.value + start}, {run->source.text.until.value + start}}
                : lines.read(*run);
        if (!range.empty()) runs.push_back({run, range});
    }
    return runs;
}

int characters_in(std::string_view utf8) {
    return static_cast<int>(to_utf32(utf8).size());
}

}  // namespace banxin
