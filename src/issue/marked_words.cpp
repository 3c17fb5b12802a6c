#include "issue/marked_words.h"

#include <algorithm>

#include "base/unicode.h"
#include "compare/version/text_versions.h"
#include "display/cells.h"

namespace banxin {
namespace {

bool is_parted_by_item(Element element) {
    return element == Element::deck || element == Element::caption || element == Element::picture_credit;
}

/// Where the text of a run's source starts in the whole text.
int start_in_text(const GlyphRun& run, const TextVersion& text) {
    if (!is_parted_by_item(text.key.element)) return 0;
    int start = 0;
    for (int i = 0; i < run.source.item && i < static_cast<int>(text.paragraphs.size()); ++i)
        start += static_cast<int>(to_utf32(text.paragraphs[static_cast<std::size_t>(i)]).size()) + 1;
    return start;
}

Rect cells_from(const GlyphRun& run, std::size_t first, std::size_t last) {
    const Rect start = cell_of(run, first);
    const Rect end = cell_of(run, last);
    return {start.x, start.y, end.right() - start.x, end.bottom() - start.y};
}

void append_cells(std::vector<Rect>& cells, const GlyphRun& run, int start, TextRange range) {
    for (std::size_t i = 0; i < run.glyphs.size();) {
        std::size_t end = i;
        while (end < run.glyphs.size() && run.glyphs[end].at != kNoCharacter &&
               range.contains({run.glyphs[end].at.value + start}))
            ++end;
        if (end > i) cells.push_back(cells_from(run, i, end - 1));
        i = std::max(end, i + 1);
    }
}

bool has_glyphs_of_its_own(Element element) {
    return element < Element::jump_to && element != Element::code;
}

}  // namespace

bool shows(const GlyphRun& run, const TextKey& key) {
    return text_element(run.source.element) == key.element && run.source.story == key.story;
}

std::vector<Rect> cells_of(const DisplayList& page, const TextVersion& text, TextRange range) {
    std::vector<Rect> cells;
    if (!has_glyphs_of_its_own(text.key.element)) {
        for (const StandingLine& line : text.lines) {
            const bool meets = line.text.from < range.until && range.from < line.text.until;
            if (line.page == page.page && meets) cells.push_back(line.area);
        }
        return cells;
    }
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run != nullptr && shows(*run, text.key)) append_cells(cells, *run, start_in_text(*run, text), range);
    }
    return cells;
}

}  // namespace banxin
