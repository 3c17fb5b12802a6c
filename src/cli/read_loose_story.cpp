#include "cli/read_loose_story.h"

#include <filesystem>

namespace banxin {
namespace {

void add_trouble(Diagnostics& warnings, const Picture& picture) {
    if (!picture.trouble) return;
    warnings.push_back(*picture.trouble);
    warnings.back().severity = Severity::warning;
}

}  // namespace

Result<ReadStory> read_loose_story(const std::string& path) {
    const auto source = read_text_file(path);
    if (!source) return tl::unexpected(source.error());
    const std::string pictures = (std::filesystem::path(path).parent_path() / ".." / "pictures").string();
    auto read = read_manuscript(path, source->text, pictures);
    if (!read) return read;
    for (const StoryPicture& picture : read->story.pictures) {
        add_trouble(read->warnings, picture.picture);
        for (const ShownPicture& other : picture.others) add_trouble(read->warnings, other.picture);
    }
    return read;
}

}  // namespace banxin
