#pragma once

#include <string>
#include <vector>

#include "model/stored_page.h"
#include "read/edition/edition_material.h"
#include "read/edition/edition_memory.h"
#include "read/edition/stored_page_use.h"

namespace banxin {

/// An edition that can be set, and what the editor should look at all the same.
struct ReadEdition {
    Edition edition;
    Diagnostics warnings;
    std::map<PageNumber, StoredPage> stored{};  ///< As in a draft.
};

/// What can be set of an edition, and everything that is wrong with the rest.
struct EditionDraft {
    Edition edition;  ///< What is not in it, its `unread` names.
    Diagnostics findings;
    std::map<PageNumber, StoredPage> stored{};  ///< What was made up before, as far as it could be read.
    PaperState paper = PaperState::read;        ///< Not broken.
};

/// Where an edition lies, and the folders of layouts that serve it besides its own and its paper's.
struct EditionPlace {
    std::string folder;
    std::vector<std::string> layout_dirs{};
    StoredPageUse stored = StoredPageUse::set;
};

// Reads an edition's folder and everything it names, and checks that it hangs together.
//
// In:      the folder with edition.yaml. The paper is `paper:`, else paper.yaml beside edition.yaml, else the one in
//          the folder above. Layouts are looked for in EDITION/layouts, then layouts/ beside the paper, then in
//          `layout_dirs` in order. Manuscripts are EDITION/stories/*.md, their pictures lie in EDITION/pictures; the
//          paper's own fonts in fonts/ beside paper.yaml.
// Out:     pages by number, every manuscript of the folder, the layouts that pages use. Pages that make themselves up
// have
//          what is stored in EDITION/make-up, unless that is asked for apart.
// Refuses: with every mistake of every file at once. A folder or file that cannot be read is a world failure.
// Memory:  what has not changed since the reading that left it is not read again, mistakes included.
Result<ReadEdition> read_edition(const Files& files, const EditionPlace& place, EditionMemory& memory);

// The same, but a mistake in one story, page or layout costs that one alone (read/edition/leave_out_unread.h), and one
// in the paper what it is about: that is as the paper's house has it. What then does not fit to the paper is left out,
// and not told of.
//
// Refuses: an edition.yaml or a paper that cannot be read, an edition of which no page can be set; a paper with
//          mistakes for pages that are to be made up, for these are kept.
Result<EditionDraft> read_what_can_be_set(const Files& files, const EditionPlace& place, EditionMemory& memory);

/// As the first, with nothing to remember.
Result<ReadEdition> read_edition(const Files& files, const EditionPlace& place);

}  // namespace banxin
