#include "cli/edition_marks.h"

#include "files/disk_files.h"
#include "read/edition/read_marks.h"

namespace banxin {

Result<std::optional<GoodMarks>> edition_marks(const std::string& edition) {
    const DiskFiles disk;
    const std::string path = marks_file(edition);
    if (!disk.has_file(path)) return std::nullopt;
    const auto source = read_text_file(disk, path);
    if (!source) return tl::unexpected(source.error());
    return read_good_marks(*source);
}

Diagnostics marks_without_story(const std::vector<ProofMark>& marks, const Edition& edition) {
    Diagnostics told;
    for (const ProofMark& mark : marks) {
        if (edition.stories.contains(mark.story)) continue;
        told.push_back({Severity::warning, "missing-story", mark.spot,
                        phrase("there is no story `{}`", mark.story.value), Phrase()});
    }
    return told;
}

}  // namespace banxin
