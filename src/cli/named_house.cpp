#include "cli/named_house.h"

#include <filesystem>

#include "cli/layout_dirs.h"
#include "cli/option_words.h"
#include "files/disk_files.h"
#include "issue/fence.h"
#include "read/house/house_guess.h"
#include "read/house/houses.h"
#include "read/house/read_paper.h"

namespace banxin {

Result<Paper> named_house(const std::string& language) {
    // A language without a script is written as most of its readers write it (RFC 4647, 3.4; CLDR, likely subtags).
    auto paper = built_in_house(language == "zh" ? "zh-Hans" : language);
    if (paper) return *std::move(paper);
    Diagnostic wrong = wrong_word("--lang", language, house_names());
    wrong.hint = house_guess(language);
    return fail_input({std::move(wrong)});
}

Result<Paper> paper_in(const std::string& file, const std::vector<std::string>& allowed) {
    if (auto missing = missing_folders(DiskFiles(), allowed, kAllow); !missing) return tl::unexpected(missing.error());
    const std::string folder = std::filesystem::path(file).parent_path().generic_string();
    const auto fence = fence_round(folder.empty() ? "." : folder, allowed);
    fence->admit(file);
    PictureStore pictures;
    return read_paper({*fence, pictures}, file);
}

}  // namespace banxin
