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

}  // namespace banxin
