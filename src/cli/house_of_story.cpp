#include "cli/house_of_story.h"

#include <filesystem>

#include "cli/named_house.h"
#include "issue/fence.h"
#include "read/edition/edition_file.h"
#include "read/house/read_paper.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

/// The paper that an edition names; empty when it names none, or cannot be read.
fs::path paper_named_in(const Files& files, const fs::path& edition) {
    const auto source = read_text_file(files, (edition / "edition.yaml").generic_string());
    if (!source) return {};
    Findings nobody_asked;
    const auto file = read_edition_file(*source, nobody_asked);
    return file && file->paper ? edition / *file->paper : fs::path();
}

}  // namespace

Result<Paper> house_of_story(const std::string& story, const std::vector<std::string>& allowed) {
    const fs::path edition = (fs::path(story).parent_path() / "..").lexically_normal();
    const auto files = fence_round(edition.generic_string(), allowed);
    PictureStore pictures;
    const fs::path named = paper_named_in(*files, edition);
    if (!named.empty() && files->outside(named.generic_string())) return read_paper({*files, pictures}, named);
    for (const fs::path& path : {named, edition / "paper.yaml", edition / ".." / "paper.yaml"}) {
        const std::string file = path.lexically_normal().generic_string();
        if (!path.empty() && files->has_file(file)) return read_paper({*files, pictures}, file);
    }
    return named_house("zh-Hans");
}

}  // namespace banxin
