#pragma once

#include <string>
#include <vector>

#include "model/edition.h"

namespace banxin {

/// An edition that can be set, and what the editor should look at all the same.
struct ReadEdition {
    Edition edition;
    Diagnostics warnings;
};

// Reads an edition's folder and everything it names, and checks that it hangs together.
//
// In:      the folder with edition.yaml. The paper is `paper:`, else paper.yaml beside edition.yaml, else the one in
// the folder above.
//          Layouts are looked for in EDITION/layouts, then layouts/ beside the paper, then in `layout_dirs` in order.
//          Manuscripts are EDITION/stories/*.md, their pictures lie in EDITION/pictures; the paper's own fonts in
//          fonts/ beside paper.yaml.
// Out:     pages by number, every manuscript of the folder, the layouts that pages use.
// Refuses: with every mistake of every file at once. A folder or file that cannot be read is a world failure.
Result<ReadEdition> read_edition(const std::string& edition_dir, const std::vector<std::string>& layout_dirs);

}  // namespace banxin
