#include "cli/cuts.h"

#include <fmt/format.h>

#include "base/counted.h"
#include "cli/open_issue.h"
#include "cli/say.h"
#include "issue/story_cuts.h"

namespace banxin {
namespace {

std::string landing_words(const StoryCut& cut) {
    if (!cut.landing) return "nowhere";
    const LandingAfter& landing = *cut.landing;
    const std::string room = landing.lines_over > 0    ? fmt::format("{} over", landing.lines_over)
                             : landing.lines_white > 0 ? fmt::format("{} white", landing.lines_white)
                                                       : "full";
    return fmt::format("{} {}: {}", landing.page_label, landing.frame.value, room);
}

/// What is given up for it above the cut.
std::string price_words(const StoryCut& cut) {
    if (cut.lines_changed < 0) return fmt::format("{} closed up", -cut.lines_changed);
    if (cut.lines_changed > 0) return fmt::format("{} driven out", cut.lines_changed);
    return cut.white_lines > 0 ? fmt::format("{} white", cut.white_lines) : "";
}

std::string cuts_text(const StoryCuts& cuts) {
    std::string out = fmt::format("{}: page {}, frame {}; ", cuts.story.value, cuts.page_label, cuts.frame.value);
    out += cuts.jumps_to ? "jumps to page " + *cuts.jumps_to : cuts.may_jump ? "does not jump" : "may not jump";
    out +=
        fmt::format("\nasked: {}, for {} at most\n\n", name_of(cuts.asked.kind), counted(cuts.asked.give_up, "line"));
    if (!cuts.cuts.empty())
        out += fmt::format("   {:>4}  {:>7}  {:<9}  {:<12}  {:<18}  words\n", "kept", "sent on", "cut", "given up",
                           "lands on");
    for (const StoryCut& cut : cuts.cuts) {
        out += fmt::format("{} {:>4}  {:>7}  {:<9}  {:<12}  {:<18}  {}|{}\n", cut.present ? "->" : "  ", cut.lines_kept,
                           cut.lines_sent_on, name_of(cut.kind), price_words(cut), landing_words(cut), cut.words.before,
                           cut.words.after);
    }
    if (!cuts.cuts.empty()) out += "\n";
    out += cuts.characters_to_cut > 0 ? fmt::format("to end here without a jump: cut {}字\n", cuts.characters_to_cut)
                                      : "it ends here without a jump\n";
    if (cuts.may_jump && cuts.characters_to_add && *cuts.characters_to_add > 0)
        out += fmt::format("to be worth a jump: add {}字\n", *cuts.characters_to_add);
    return out;
}

}  // namespace

ExitCode cuts(const CutsOptions& options) {
    const auto opened = open_issue(options.edition, options.colour, Crew(usual_jobs()));
    if (!opened) return report_failure(opened.error(), options.colour);
    const auto found = story_cuts(**opened, StoryId{options.story});
    if (!found) return report_failure(found.error(), options.colour);
    say(Stream::out, options.json ? story_cuts_json(*found) : cuts_text(*found));
    return ExitCode::fits;
}

}  // namespace banxin
