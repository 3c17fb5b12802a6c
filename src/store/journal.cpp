#include "store/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <sstream>

#include "base/content_hash.h"
#include "files/system_words.h"
#include "store/desk_folder.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

tl::unexpected<Failure> not_kept(const std::string& path) {
    return fail_world(path, phrase("cannot be written: {}", system_words(errno)));
}

bool is_hash(const std::string& name) {
    return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool is_there(const OpenHandle& folder, const std::string& name) {
    struct stat found {};
    return fstatat(folder.get(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0;
}

/// A name that is in the folder is whole: it comes there by a rename.
bool write_once(const OpenHandle& folder, const std::string& name, std::string_view bytes) {
    const std::string waiting = "." + name;
    const OpenHandle file(openat(folder.get(), waiting.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    return file.is_open() && write_whole(file, bytes) && sync_whole(file) &&
           renameat(folder.get(), waiting.c_str(), folder.get(), name.c_str()) == 0;
}

}  // namespace

Journal::Journal(std::string path, OpenHandle folder, OpenHandle log)
    : path_(std::move(path)), folder_(std::move(folder)), log_(std::move(log)) {}

Result<Journal> Journal::open(const std::string& edition) {
    auto path = desk_folder(edition, "history");
    if (!path) return tl::unexpected(std::move(path.error()));
    OpenHandle folder(::open(path->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    OpenHandle log(openat(folder.get(), "log", O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    const auto text = log.is_open() ? read_rest(log) : std::nullopt;
    if (!text) return not_kept(*path);
    Journal journal(*std::move(path), std::move(folder), std::move(log));
    journal.read_log(*text);
    return journal;
}

/// A line that a killed program has left half is ended, so that the next one begins a line.
void Journal::read_log(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (auto entry = read_journal_line(line)) entries_.push_back(*std::move(entry));
    }
    if (!text.empty() && text.back() != '\n') static_cast<void>(write_whole(log_, "\n"));
}

Result<std::string> Journal::keep(std::string_view bytes) {
    std::string hash = content_hash(bytes);
    if (!is_there(folder_, hash) && !write_once(folder_, hash, bytes)) return not_kept(path_);
    return hash;
}

std::optional<std::string> Journal::bytes(const std::string& hash) const {
    if (!is_hash(hash)) return std::nullopt;
    return read_whole(folder_.get(), hash);
}

Result<std::size_t> Journal::note(JournalEntry entry) {
    entry.number = entries_.empty() ? 1 : entries_.back().number + 1;
    if (!write_whole(log_, journal_line(entry) + "\n") || !sync_whole(log_)) return not_kept(path_ + "/log");
    entries_.push_back(std::move(entry));
    return entries_.back().number;
}

}  // namespace banxin
