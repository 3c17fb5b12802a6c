#include "cli/house_of_story.h"

#include <filesystem>

#include "cli/named_house.h"
#include "files/disk_files.h"
#include "read/edition/edition_file.h"
#include "read/house/read_paper.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

/// The paper that an edition names; empty when it names none, or cannot be read.
fs::path paper_named_in(const DiskFiles& disk, const fs::path& edition) {
    const auto source = read_text_file(disk, (edition / "edition.yaml").generic_string());
    if (!source) return {};
    Findings nobody_asked;
    const auto file = read_edition_file(*source, nobody_asked);
    return file && file->paper ? edition / *file->paper : fs::path();
}

}  // namespace

Result<Paper> house_of_story(const std::string& story) {
    const DiskFiles disk;
    PictureStore pictures;
    const fs::path edition = fs::path(story).parent_path() / "..";
    for (const fs::path& path :
         {paper_named_in(disk, edition), edition / "paper.yaml", edition / ".." / "paper.yaml"}) {
        const std::string file = path.lexically_normal().generic_string();
        if (!path.empty() && disk.has_file(file)) return read_paper({disk, pictures}, file);
    }
    return named_house("zh-Hans");
}

}  // namespace banxin
