#pragma once

#include <optional>
#include <set>
#include <vector>

#include "base/phrase.h"
#include "makeup/score/term.h"
#include "makeup/table/article.h"
#include "model/edition.h"

namespace banxin::makeup {

/// A story on a page that was made up, as it came out of setting it.
struct PlacedStory {
    StoryId story;
    FrameId frame;
    Rank rank = Rank::body;
    int lines = 0;                        ///< Body lines that its text has in the frame.
    int changed = 0;                      ///< Of these closed up (negative) or opened by its paragraphs.
    int white = 0;                        ///< Lines of the frame that stay white.
    int over = 0;                         ///< Lines that find no room …
    int characters = 0;                   ///< … and the 字 to cut, for them to fit.
    int gone = 0;                         ///< Lines that go on elsewhere, in this frame's measure …
    std::optional<PageNumber> goes_to{};  ///< … and where.
    std::vector<Phrase> done{};           ///< What was done to make it fit, in the order of the ladder.

    bool fits() const { return over == 0; }
};

/// What a page is blamed for under one word.
struct Blame {
    Term term = Term::white;
    Price price = 0;  ///< Thousandths of a white line.
};

/// A page made up in one way.
struct PageMadeUp {
    std::vector<FrameTemplate> frames;   ///< All of its frames: those of its layout that stay first, then those made.
    std::vector<FrameBinding> bindings;  ///< Of all of them.
    std::set<FrameId> made;              ///< Which of the frames were made.
    Price price = 0;                     ///< The sum of the blames.
    std::vector<Blame> blames;           ///< The dearest first; none that costs nothing.
    std::vector<PlacedStory> stories;    ///< In the order of their importance.
    int white = 0;                       ///< Lines on which nothing stands, in stories and beside them.
    std::vector<StoryId> left_out{};     ///< Of its stories: there is no room for them.

    bool fits() const;
};

}  // namespace banxin::makeup
