#include "cli/cuts.h"

#include <fmt/format.h>

#include "cli/open_issue.h"
#include "cli/say.h"
#include "issue/file_tongue.h"
#include "issue/language.h"
#include "issue/story_cuts.h"
#include "model/cut_kind_words.h"

namespace banxin {
namespace {

Phrase landing_words(const StoryCut& cut) {
    if (!cut.landing) return phrase("nowhere");
    const LandingAfter& landing = *cut.landing;
    const Phrase room = landing.lines_over > 0 ? phrase("{} over, {} deep", landing.text_lines_over, landing.lines_over)
                        : landing.lines_white > 0 ? phrase("white, {} deep", landing.lines_white)
                                                  : phrase("full");
    return phrase_in("landing", "{} {}: {}", landing.page_label, landing.frame.value, room);
}

/// What is given up for it above the cut, and the key that would allow it.
Phrase price_words(const StoryCut& cut) {
    std::vector<Phrase> given;
    if (cut.lines_changed < 0) given.push_back(phrase("{} closed up", -cut.lines_changed));
    if (cut.lines_changed > 0) given.push_back(phrase("{} driven out", cut.lines_changed));
    if (cut.white_lines > 0) given.push_back(phrase("{} white", cut.white_lines));
    if (cut.gives_up > 0) given.push_back(phrase("`give_up: {}`", cut.gives_up));
    return given.empty() ? Phrase() : listed(given);
}

Phrase place_words(const StoryCuts& cuts) {
    if (cuts.jumps_to) {
        const std::string& target_label = *cuts.jumps_to;
        return phrase("{}: page {}, frame {}; jumps to page {}", cuts.story.value, cuts.page_label, cuts.frame.value,
                      target_label);
    }
    return cuts.may_jump
               ? phrase("{}: page {}, frame {}; does not jump", cuts.story.value, cuts.page_label, cuts.frame.value)
               : phrase("{}: page {}, frame {}; may not jump", cuts.story.value, cuts.page_label, cuts.frame.value);
}

std::string cut_rows(const StoryCuts& cuts) {
    if (cuts.cuts.empty()) return {};
    std::string out =
        fmt::format("   {:>4}  {:>7}  {:<9}  {:<16}  {:<24}  {}\n", said(phrase("kept")), said(phrase("sent on")),
                    said(phrase("cut")), said(phrase("given up")), said(phrase("lands on")), said(phrase("words")));
    const FileTongue tongue = tongue_of_no_file();
    for (const StoryCut& cut : cuts.cuts) {
        out += fmt::format("{} {:>4}  {:>7}  {:<9}  {:<16}  {:<24}  {}|{}\n", cut.present ? "->" : "  ", cut.lines_kept,
                           cut.lines_sent_on, said(words_for(cut.kind)), price_words(cut).in(tongue),
                           said(landing_words(cut)), cut.words.before, cut.words.after);
    }
    return out + "\n";
}

std::string cuts_text(const StoryCuts& cuts) {
    std::string out = said(place_words(cuts)) + "\n";
    out += said(counted(cuts.asked.give_up, "asked: {1}, for {0} line at most", "asked: {1}, for {0} lines at most",
                        words_for(cuts.asked.kind))) +
           "\n\n" + cut_rows(cuts);
    out += said(cuts.characters_to_cut > 0
                    ? phrase("to end here without a jump: cut {}字 off its end", cuts.characters_to_cut)
                    : phrase("it ends here without a jump")) +
           "\n";
    if (cuts.may_jump && cuts.characters_to_add && *cuts.characters_to_add > 0)
        out += said(phrase("to be worth a jump: add {}字", *cuts.characters_to_add)) + "\n";
    return out;
}

}  // namespace

ExitCode cuts(const CutsOptions& options) {
    const auto opened = open_issue(options.edition, options.colour, Crew(usual_jobs()));
    if (!opened) return report_failure(opened.error(), options.colour);
    const auto found = story_cuts(**opened, StoryId{options.story});
    if (!found) return report_failure(found.error(), options.colour);
    options.json ? say_data(Stream::out, story_cuts_json(*found)) : say(Stream::out, cuts_text(*found));
    return ExitCode::fits;
}

}  // namespace banxin
