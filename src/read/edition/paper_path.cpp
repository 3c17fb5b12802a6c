#include "read/edition/paper_path.h"

namespace banxin {
namespace fs = std::filesystem;

// Two ways to the place differ where the last step of one is a link.
bool is_link(const Files& files, const fs::path& path) {
    const std::string folder = path.has_parent_path() ? path.parent_path().generic_string() : ".";
    return files.real_path(path.generic_string()) !=
           plain_path(files.real_path(folder) + "/" + path.filename().string());
}

// A link beside the edition is meant as its paper, wherever it leads: passed over, another one would be taken unseen.
fs::path paper_path(const fs::path& folder, const EditionFile& file, const Files& files) {
    if (file.paper) return (folder / *file.paper).lexically_normal();
    const fs::path beside = folder / "paper.yaml";
    const bool is_beside = files.has_file(beside.generic_string()) || is_link(files, beside);
    return is_beside ? beside : (folder / ".." / "paper.yaml").lexically_normal();
}

}  // namespace banxin
