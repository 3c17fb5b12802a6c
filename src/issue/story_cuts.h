#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "check/cut_words.h"
#include "issue/issue.h"

namespace banxin {

/// How a frame for jumps stands with a cut: lines of its depth, but for the text that is over.
struct LandingAfter {
    std::string page_label;
    FrameId frame;
    int lines_white = 0;
    int lines_over = 0;
    int text_lines_over = 0;  ///< Over all columns.
};

/// One cut that a story's jump might have.
struct StoryCut {
    TextOffset at;  ///< Code points of the story's text before it.
    bool present = false;
    CutKind kind = CutKind::any;
    CutWords words;
    int characters_before = 0;
    int lines_kept = 0;
    int lines_sent_on = 0;
    int lines_changed = 0;         ///< Closed up (negative) or driven out for it.
    int white_lines = 0;           ///< Left at the columns' feet with it.
    int gives_up = 0;              ///< The `give_up` with which it is made, where that is more than what is asked for.
    bool line_of_its_own = false;  ///< Has the jump line.
    std::optional<LandingAfter> landing;
};

// What an editor can do about one story's jump.
struct StoryCuts {
    StoryId story;
    std::string page_label;
    FrameId frame;
    CutRule asked;
    bool may_jump = false;
    std::optional<std::string> jumps_to;  ///< The page's label; nothing where it does not jump as it stands.
    std::vector<StoryCut> cuts;           ///< In the order of the text.
    int characters_to_cut = 0;            ///< So that it ends in its frame, without a jump.
    std::optional<int>
        characters_to_add{};  ///< So that it jumps: 0 where it does; nothing where no length of it would.
};

enum class LengthSearch { none, characters_to_add };

/// How far cuts are looked for.
struct CutSearch {
    std::size_t on_each_side = 12;  ///< Of the present cut.
    LengthSearch lengths = LengthSearch::characters_to_add;
    std::function<bool()> go_on{};  ///< Asked before each setting; none: to the end.
};

// The cuts around the present one, each with what the whole edition would be with it: the edition is set anew for each.
// Cuts inside words are left out unless they were asked for or one of them is the present one. Where the present one is
// weaker than what is asked for, better ones that would take some lines more are among them.
//
// REQUIRES: the issue is set. Fails with `missing-story`, `story-not-placed`.
Result<StoryCuts> story_cuts(Issue& issue, const StoryId& story, const CutSearch& search = {});

/// As JSON, UTF-8, two spaces of indent, a line feed at the end; docs/report.md describes the keys.
std::string story_cuts_json(const StoryCuts& cuts);

}  // namespace banxin
