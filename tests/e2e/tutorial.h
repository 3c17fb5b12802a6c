#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace banxin::test {

/// Something in docs/tutorial.md that can be held against the program, in the page's order.
struct TutorialStep {
    enum class Kind { command, answer, file, change, picture };

    Kind kind = Kind::command;
    std::string words;  ///< behind the block's language: `exit=1`, or the file that is meant; of a picture, its file
                        ///< beside the page
    std::string text;   ///< what stands in the block; of a picture, the file that the commands have made
    std::string prose;  ///< what the reader has read since the block before
    std::size_t first = 0;  ///< line of the page, from 0, that the text starts on
    std::size_t lines = 0;  ///< how many it has
};

/// The steps of a page: its blocks of `sh` (typed), `text` (what the terminal shows then), `diff FILE` (a place that is
/// changed) and of anything else with a FILE (what is saved there), and its pictures with a title, `![…](place
/// "made")`.
std::vector<TutorialStep> tutorial_steps(const std::string& page);

/// `text` with the one place changed that a block of `-`, `+` and blank-led lines shows; empty if it does not have that
/// place just once.
std::string changed_as_shown(const std::string& text, const std::string& change);

}  // namespace banxin::test
