#include "cli/set_edition.h"

#include "cli/layout_dirs.h"
#include "read/edition/read_edition.h"

namespace banxin {

Result<SetEdition> set_edition(const std::string& folder, const std::vector<std::string>& layouts, ColourWish wish) {
    const auto dirs = layout_dirs(layouts);
    if (!dirs) return tl::unexpected(dirs.error());
    auto read = read_edition(folder, *dirs);
    if (!read) return tl::unexpected(std::move(read.error()));
    print_diagnostics(read->warnings, wish);
    SetEdition out;
    out.edition = std::make_shared<const Edition>(std::move(read->edition));
    out.library = std::make_unique<FontLibrary>(out.edition->paper.font_files);
    auto set = typeset(out.edition, *out.library);
    if (!set) return tl::unexpected(std::move(set.error()));
    out.set = std::move(*set);
    print_diagnostics(out.set.diagnostics, wish);
    out.set.diagnostics.insert(out.set.diagnostics.begin(), read->warnings.begin(), read->warnings.end());
    return out;
}

}  // namespace banxin
