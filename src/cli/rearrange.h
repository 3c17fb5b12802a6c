#pragma once

#include <string>

#include "cli/edition_words.h"
#include "cli/terminal.h"

namespace banxin {

enum class Rearranging { move, swap };

struct RearrangeOptions {
    Rearranging how = Rearranging::swap;
    EditionWords edition{};
    std::string what{};   ///< A story; of a swap also a frame (`1/lead`) or a page.
    std::string where{};  ///< A frame; of a swap what `what` changes places with.
    bool dry_run = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin move, banxin swap: changes edition.yaml in place (read/edition/late_swap.h), and tells what that does to the
// pages. An edit after which the edition could not be set is refused, and the file stays as it was.
ExitCode rearrange(const RearrangeOptions& options);

}  // namespace banxin
