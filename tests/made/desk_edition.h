#pragma once

#include "compose/type/type_case.h"
#include "makeup/pages/make_up_edition.h"
#include "typeset.h"

namespace banxin::test {

// The manuscripts of a desk's evening (examples/yanxi/2026-11-28) for pages of a tabloid: a front page with masthead
// and ear, two inside, one of them with an advertisement at its foot.
struct DeskEdition {
    DeskEdition();

    EditionPage& page(int number) { return edition.pages.at(static_cast<std::size_t>(number) - 1); }
    /// What a page wishes; made if it has none.
    banxin::MakeUpWish& wish(int number);
    /// A page that takes the stories named.
    void take(int number, std::vector<std::string> stories);

    makeup::EditionMadeUp make_up(const makeup::EditionWish& wish = {});
    /// Each page the best way.
    Typeset set(const makeup::EditionMadeUp& made);

    Edition edition;
    FontLibrary library;
    TypeCase type_case;
};

/// What a page of a set edition has of a story in a frame; null where it has nothing.
const StoryPart* part_of(const Typeset& set, PageNumber page, const FrameId& frame);

}  // namespace banxin::test
