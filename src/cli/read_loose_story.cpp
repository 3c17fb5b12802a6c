#include "cli/read_loose_story.h"

#include <filesystem>
#include <utility>

#include "files/disk_files.h"
#include "issue/fence.h"

namespace banxin {
namespace {

void add_trouble(Diagnostics& warnings, const Picture& picture) {
    if (!picture.trouble) return;
    warnings.push_back(*picture.trouble);
    warnings.back().severity = Severity::warning;
}

}  // namespace

std::string pictures_beside(const std::string& story) {
    return (std::filesystem::path(story).parent_path() / ".." / "pictures").lexically_normal().string();
}

Result<ReadStory> read_loose_story(const std::string& path, const CopyHouse& copy,
                                   const std::vector<std::string>& allowed) {
    auto text = read_bytes(path);
    if (!text) return tl::unexpected(std::move(text.error()));
    const std::string pictures = pictures_beside(path);
    const auto files = fence_round(pictures, allowed);
    PictureStore store;
    auto read = read_manuscript({*files, store}, {path, *std::move(text), pictures, copy});
    if (!read) return read;
    for (const StoryPicture& picture : read->story.pictures) {
        add_trouble(read->warnings, picture.picture);
        for (const ShownPicture& other : picture.others) add_trouble(read->warnings, other.picture);
    }
    return read;
}

}  // namespace banxin
