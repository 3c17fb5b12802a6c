#include "cli/makeup_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text_table.h"
#include "issue/language.h"
#include "model/page_label.h"
#include "read/edition/write_stored_page.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

using makeup::Blame;
using makeup::PageMadeUp;
using makeup::PlacedStory;

/// What a page is blamed for, by the key of its weight.
Phrase words_of(makeup::Term term) {
    return in_its_language(key_word("the weights of make-up", makeup::word_of(term)));
}

/// Thousandths of a white line in tenths: 4.2.
std::string in_lines(makeup::Price price) {
    const std::int64_t tenths = (std::int64_t{price} + 50) / 100;
    return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

Phrase blame_words(const std::vector<Blame>& blames) {
    Phrase all;
    for (const Blame& blame : blames) {
        const Phrase one = words_of(blame.term) + verbatim(" " + in_lines(blame.price));
        all = all.empty() ? one : phrase("{}, {}", all, one);
    }
    return all.empty() ? phrase("nothing") : all;
}

Phrase rank_words(makeup::Rank rank) {
    switch (rank) {
        case makeup::Rank::lead:
            return phrase_in("rank", "lead");
        case makeup::Rank::second:
            return phrase_in("rank", "second");
        case makeup::Rank::body:
            return phrase_in("rank", "story");
        case makeup::Rank::brief:
            break;
    }
    return phrase_in("rank", "brief");
}

Phrase fit_words(const PlacedStory& placed, const Edition& edition) {
    if (placed.over > 0)
        return counted(placed.over, "{0} line over, cut {1}字 off the end", "{0} lines over, cut {1}字 off the end",
                       placed.characters);
    if (placed.gone > 0 && placed.goes_to)
        return counted(placed.gone, "{0} line on page {1}", "{0} lines on page {1}",
                       sheet_label(*placed.goes_to, edition));
    return placed.white > 0 ? phrase("{} white", placed.white) : phrase("full");
}

Phrase done_words(const PlacedStory& placed) {
    Phrase all;
    for (const Phrase& step : placed.done) all = all.empty() ? step : phrase("{}; {}", all, step);
    return all;
}

std::string story_rows(const PageMadeUp& way, const Edition& edition) {
    std::vector<TextRow> rows{{"", said(phrase("rank")), said(phrase("story")), said(phrase("lines")),
                               said(phrase("fit")), said(phrase("what was done"))}};
    for (const PlacedStory& placed : way.stories) {
        rows.push_back({"", said(rank_words(placed.rank)), placed.story.value,
                        fmt::format("{}/{}", placed.lines - placed.white, placed.lines),
                        said(fit_words(placed, edition)), said(done_words(placed))});
    }
    return text_table(rows);
}

Phrase names_of_stories(const std::vector<StoryId>& stories) {
    std::vector<Phrase> names;
    for (const StoryId& story : stories) names.push_back(verbatim("`" + story.value + "`"));
    return listed(names);
}

Phrase verdict(const PageMadeUp& way) {
    if (!way.fits()) return phrase("it does not fit");
    return way.white > 0 ? counted(way.white, "it fits, with {} line white", "it fits, with {} lines white")
                         : phrase("it fits");
}

std::string line_of(const Phrase& words) {
    return said(words) + "\n";
}

std::string alternative_lines(const PageToStore& page) {
    std::string out;
    for (std::size_t i = 1; i < page.ways.size(); ++i) {
        const PageMadeUp& way = page.ways[i].way;
        out += line_of(verbatim("  ") + phrase("{}: score {}, {}; {}", stored_page_name(page.page, way_letter(i)),
                                               in_lines(way.price), verdict(way), blame_words(way.blames)));
    }
    return out;
}

std::string page_text(const PageToStore& page, const Edition& edition) {
    const PageMadeUp& way = page.ways.front().way;
    std::string out = line_of(phrase("Page {}: {}", page.label, verdict(way)));
    out += story_rows(way, edition);
    if (!way.left_out.empty())
        out += line_of(verbatim("  ") + phrase("no room for {}", names_of_stories(way.left_out)));
    if (page.moved + page.stayed > 0)
        out += line_of(verbatim("  ") + counted(page.stayed, "{0} story stands where it stood, {1} moved",
                                                "{0} stories stand where they stood, {1} moved", page.moved));
    out += line_of(verbatim("  ") + phrase("score {}: {}", in_lines(way.price), blame_words(way.blames)));
    return out + alternative_lines(page) + "\n";
}

/// White is there to be filled: by what stands nowhere.
std::string spare_text(const MadeUpIssue& made) {
    if (made.spare.empty()) return {};
    Phrase all;
    for (const SpareStory& spare : made.spare) {
        const Phrase one = verbatim(fmt::format("`{}` {}字", spare.story.value, spare.characters));
        all = all.empty() ? one : phrase("{}, {}", all, one);
    }
    const auto has_white = [](const PageToStore& page) { return page.ways.front().way.white > 0; };
    return line_of(std::ranges::any_of(made.pages, has_white) ? phrase("Spare copy for the white: {}", all)
                                                              : phrase("On no page: {}", all));
}

}  // namespace

std::string make_up_text(const MadeUpIssue& made, const std::string& folder, const Edition& edition) {
    std::string out;
    for (const PageToStore& page : made.pages) out += page_text(page, edition);
    out += spare_text(made);
    if (made.stopped) out += line_of(phrase("Interrupted: these are the best pages so far."));
    return out + line_of(phrase("What was made up is in {}/", folder));
}

std::string judged_text(const std::string& label, const makeup::PageJudged& judged) {
    std::string out = line_of(phrase("Page {}: score {}", label, in_lines(judged.price)));
    std::vector<TextRow> rows;
    for (const Blame& blame : judged.blames) rows.push_back({"", said(words_of(blame.term)), in_lines(blame.price)});
    if (!rows.empty()) out += text_table(rows);
    if (!judged.not_judged.empty())
        out += line_of(verbatim("  ") + phrase("not judged, for they stand in no block or L of whole columns: {}",
                                               names_of_stories(judged.not_judged)));
    return out;
}

}  // namespace banxin
