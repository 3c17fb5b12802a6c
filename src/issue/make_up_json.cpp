#include <nlohmann/json.hpp>

#include "issue/make_up_issue.h"
#include "read/edition/write_stored_page.h"

namespace banxin {
namespace {

using MakeUpJson = nlohmann::ordered_json;
using makeup::Blame;
using makeup::PlacedStory;

std::string_view rank_word(makeup::Rank rank) {
    switch (rank) {
        case makeup::Rank::lead:
            return "lead";
        case makeup::Rank::second:
            return "second";
        case makeup::Rank::body:
            return "body";
        case makeup::Rank::brief:
            break;
    }
    return "brief";
}

/// Thousandths of a white line, by word.
MakeUpJson terms_json(const std::vector<Blame>& blames) {
    MakeUpJson terms = MakeUpJson::object();
    for (const Blame& blame : blames) terms[std::string(makeup::word_of(blame.term))] = blame.price;
    return terms;
}

MakeUpJson placed_json(const PlacedStory& placed) {
    MakeUpJson done = MakeUpJson::array();
    for (const Phrase& step : placed.done) done.push_back(step.english());
    return {{"story", placed.story.value},
            {"frame", placed.frame.value},
            {"rank", rank_word(placed.rank)},
            {"lines", placed.lines},
            {"changed", placed.changed},
            {"white", placed.white},
            {"over", placed.over},
            {"characters_to_cut", placed.characters},
            {"gone", placed.gone},
            {"goes_to", placed.goes_to ? MakeUpJson(placed.goes_to->value) : MakeUpJson(nullptr)},
            {"done", std::move(done)}};
}

MakeUpJson stories_json(const std::vector<PlacedStory>& stories) {
    MakeUpJson list = MakeUpJson::array();
    for (const PlacedStory& placed : stories) list.push_back(placed_json(placed));
    return list;
}

MakeUpJson names_json(const std::vector<StoryId>& stories) {
    MakeUpJson list = MakeUpJson::array();
    for (const StoryId& story : stories) list.push_back(story.value);
    return list;
}

MakeUpJson way_json(const WayToStore& way, const std::string& letter) {
    return {{"file", stored_page_name(way.stored.page, letter)},
            {"fits", way.way.fits()},
            {"score", way.way.price},
            {"terms", terms_json(way.way.blames)},
            {"white", way.way.white},
            {"stories", stories_json(way.way.stories)},
            {"left_out", names_json(way.way.left_out)}};
}

MakeUpJson page_json(const PageToStore& page) {
    MakeUpJson ways = MakeUpJson::array();
    for (std::size_t i = 0; i < page.ways.size(); ++i) ways.push_back(way_json(page.ways[i], way_letter(i)));
    return {{"page", page.page.value},
            {"label", page.label},
            {"moved", page.moved},
            {"stayed", page.stayed},
            {"ways", std::move(ways)}};
}

std::string written_json(const MakeUpJson& json) {
    return json.dump(2, ' ', false, MakeUpJson::error_handler_t::replace) + "\n";
}

}  // namespace

std::string make_up_json(const MadeUpIssue& made) {
    MakeUpJson pages = MakeUpJson::array();
    for (const PageToStore& page : made.pages) pages.push_back(page_json(page));
    MakeUpJson spare = MakeUpJson::array();
    for (const SpareStory& story : made.spare)
        spare.push_back({{"story", story.story.value}, {"characters", story.characters}});
    return written_json({{"version", 1},
                         {"fits", made.fits()},
                         {"stopped", made.stopped},
                         {"pages", std::move(pages)},
                         {"spare", std::move(spare)}});
}

std::string judged_json(const std::string& label, const makeup::PageJudged& judged) {
    return written_json({{"version", 1},
                         {"page", label},
                         {"score", judged.price},
                         {"terms", terms_json(judged.blames)},
                         {"stories", stories_json(judged.stories)},
                         {"not_judged", names_json(judged.not_judged)}});
}

}  // namespace banxin
