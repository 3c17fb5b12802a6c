#include "store/leftovers.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <set>
#include <system_error>

#include "store/folder_names.h"
#include "store/open_handle.h"
#include "store/waiting_file.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

constexpr int kLevelsOfManuscripts = 3;  ///< stories/page-3/tram.md of an edition's folder, and one to spare.

/// `.lead.md.812-3.tmp` waited for `lead.md`.
std::string waited_for(const std::string& name) {
    const std::string without_end = name.substr(0, name.rfind('.'));
    return without_end.substr(1, without_end.rfind('.') - 1);
}

/// What the journal does not take stays where it is.
bool put_away(const OpenHandle& folder, const std::string& name, Journal& journal) {
    const auto bytes = read_whole(folder.get(), name);
    if (!bytes) return false;
    const auto hash = journal.keep(*bytes);
    if (!hash) return false;
    const auto noted = journal.note({0, JournalKind::leftover, "", "", 0, {{waited_for(name), "", *hash}}});
    return noted && unlinkat(folder.get(), name.c_str(), 0) == 0;
}

std::size_t put_away_in(const std::string& path, Journal& journal) {
    const OpenHandle folder(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open()) return 0;
    std::size_t count = 0;
    for (const std::string& name : folder_names(folder.get())) {
        if (is_left_waiting(name) && put_away(folder, name, journal)) ++count;
    }
    return count;
}

/// Of a folder, and not what is linked from there or hidden.
std::set<std::string> folders_in(const std::string& path) {
    std::set<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unknown;
        const bool is_hidden = entry->path().filename().string().starts_with('.');
        if (!is_hidden && entry->symlink_status(unknown).type() == std::filesystem::file_type::directory)
            found.insert(entry->path().string());
    }
    return found;
}

std::size_t put_away_below(const std::string& path, int levels, Journal& journal) {
    std::size_t count = put_away_in(path, journal);
    if (levels == 0) return count;
    for (const std::string& folder : folders_in(path)) count += put_away_below(folder, levels - 1, journal);
    return count;
}

}  // namespace

std::size_t put_leftovers_away(const std::vector<std::string>& folders, Journal& journal) {
    std::size_t count = 0;
    for (const std::string& folder : folders) count += put_away_below(folder, kLevelsOfManuscripts, journal);
    return count;
}

}  // namespace banxin
