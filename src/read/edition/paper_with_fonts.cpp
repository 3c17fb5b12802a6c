#include "read/edition/paper_with_fonts.h"

#include <algorithm>

#include "read/edition/files_in.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// Of the paper's own folder first, then of those that it builds on.
Result<FileNames> font_files(const Files& files, const fs::path& paper, const std::vector<std::string>& sheets) {
    std::vector<fs::path> folders{paper.parent_path()};
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend(); ++sheet) {
        const fs::path folder = fs::path(*sheet).parent_path();
        if (std::find(folders.begin(), folders.end(), folder) == folders.end()) folders.push_back(folder);
    }
    FileNames found;
    for (const fs::path& folder : folders) {
        auto files_there = files_in(files, folder / "fonts", {".otc", ".otf", ".ttc", ".ttf"});
        if (!files_there) return files_there;
        for (std::string& file : *files_there) found.push_back(std::move(file));
    }
    return found;
}

}  // namespace

Result<PaperDraft> read_paper_with_fonts(const Sources& sources, const fs::path& path) {
    auto read = read_paper_draft(sources, path.generic_string());
    if (!read) return read;
    auto fonts = font_files(sources.files, path, read->paper.sheets);
    if (!fonts) return tl::unexpected(std::move(fonts.error()));
    read->paper.font_files = *std::move(fonts);
    return read;
}

}  // namespace banxin
