#pragma once

#include <optional>
#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "compare/changes/change.h"

namespace banxin {

struct DiffOptions {
    EditionWords edition;  ///< The older one, or the only one. A stored proof by its file, too.
    std::string newer{};   ///< The same; empty: `edition` is compared with an earlier time of itself.
    std::string at{};      ///< A revision of git.
    int since = 0;         ///< The so many last of the stored proofs.
    std::optional<ChangeClass> only{};
    bool only_press = false;  ///< The plates that must be made again, and nothing else.
    PageChoice pages{};       ///< Empty: all.
    std::string out{};        ///< Folder for pages with their changes marked; empty: none are drawn.
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

}  // namespace banxin
