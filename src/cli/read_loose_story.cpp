#include "cli/read_loose_story.h"

#include <filesystem>
#include <utility>

#include "files/disk_files.h"

namespace banxin {
namespace {

void add_trouble(Diagnostics& warnings, const Picture& picture) {
    if (!picture.trouble) return;
    warnings.push_back(*picture.trouble);
    warnings.back().severity = Severity::warning;
}

}  // namespace

Result<ReadStory> read_loose_story(const std::string& path, const CopyHouse& copy) {
    auto text = read_bytes(path);
    if (!text) return tl::unexpected(std::move(text.error()));
    const std::string pictures = (std::filesystem::path(path).parent_path() / ".." / "pictures").string();
    const DiskFiles disk;
    PictureStore store;
    auto read = read_manuscript({disk, store}, {path, *std::move(text), pictures, copy});
    if (!read) return read;
    for (const StoryPicture& picture : read->story.pictures) {
        add_trouble(read->warnings, picture.picture);
        for (const ShownPicture& other : picture.others) add_trouble(read->warnings, other.picture);
    }
    return read;
}

}  // namespace banxin
