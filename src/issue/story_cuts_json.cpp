#include <cstdlib>
#include <nlohmann/json.hpp>

#include "issue/story_cuts.h"

namespace banxin {
namespace {

using CutsJson = nlohmann::ordered_json;

CutsJson cut_json(const StoryCut& cut) {
    CutsJson landing = nullptr;
    if (cut.landing) {
        landing = {{"page", cut.landing->page_label},
                   {"frame", cut.landing->frame.value},
                   {"lines_white", cut.landing->lines_white},
                   {"lines_over", cut.landing->lines_over},
                   {"text_lines_over", cut.landing->text_lines_over}};
    }
    return {{"at", cut.at.value},
            {"present", cut.present},
            {"cut", name_of(cut.kind)},
            {"words", CutsJson::array({cut.words.before, cut.words.after})},
            {"characters_before", cut.characters_before},
            {"lines_kept", cut.lines_kept},
            {"lines_sent_on", cut.lines_sent_on},
            {"lines_changed", cut.lines_changed},
            {"lines_white", cut.white_lines},
            {"given_up", cut.white_lines + std::abs(cut.lines_changed)},
            {"give_up", cut.gives_up > 0 ? CutsJson(cut.gives_up) : CutsJson(nullptr)},
            {"jump_line", cut.line_of_its_own ? "below" : "beside"},
            {"landing", std::move(landing)}};
}

}  // namespace

std::string story_cuts_json(const StoryCuts& cuts) {
    CutsJson list = CutsJson::array();
    for (const StoryCut& cut : cuts.cuts) list.push_back(cut_json(cut));
    const CutsJson json = {
        {"version", 1},
        {"story", cuts.story.value},
        {"page", cuts.page_label},
        {"frame", cuts.frame.value},
        {"may_jump", cuts.may_jump},
        {"jumps_to", cuts.jumps_to ? CutsJson(*cuts.jumps_to) : CutsJson(nullptr)},
        {"cut_asked", name_of(cuts.asked.kind)},
        {"give_up", cuts.asked.give_up},
        {"characters_to_cut", cuts.characters_to_cut},
        {"characters_to_add", cuts.characters_to_add ? CutsJson(*cuts.characters_to_add) : CutsJson(nullptr)},
        {"cuts", std::move(list)}};
    return json.dump(2, ' ', false, CutsJson::error_handler_t::replace) + "\n";
}

}  // namespace banxin
