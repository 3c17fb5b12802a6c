#include "store/waiting_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <optional>

#include "store/whole_file.h"

namespace banxin {
namespace {

constexpr std::string_view kWaitingEnd = ".tmp";

std::string waiting_name(const std::string& name) {
    static std::atomic<unsigned> count = 0;
    return fmt::format(".{}.{}-{}{}", name, getpid(), ++count, kWaitingEnd);
}

/// A group that the program is in can be given by everybody, an owner by root alone.
bool take_after(const OpenHandle& file, const FilePlace& place) {
    struct stat old {};
    if (fstatat(place.folder->get(), place.name.c_str(), &old, AT_SYMLINK_NOFOLLOW) != 0) return errno == ENOENT;
    if (fchown(file.get(), old.st_uid, old.st_gid) != 0)
        static_cast<void>(fchown(file.get(), static_cast<uid_t>(-1), old.st_gid) == 0);
    return fchmod(file.get(), old.st_mode & 07777) == 0;
}

/// `.NAME.PID-COUNT.tmp`
std::optional<pid_t> process_of(std::string_view name) {
    if (name.size() <= kWaitingEnd.size() || name.front() != '.') return std::nullopt;
    if (name.substr(name.size() - kWaitingEnd.size()) != kWaitingEnd) return std::nullopt;
    name.remove_suffix(kWaitingEnd.size());
    const std::string_view tail = name.substr(name.rfind('.') + 1);
    pid_t process = 0;
    unsigned count = 0;
    const auto [dash, no_process] = std::from_chars(tail.data(), tail.data() + tail.size(), process);
    if (no_process != std::errc() || dash == tail.data() + tail.size() || *dash != '-') return std::nullopt;
    const auto [end, no_count] = std::from_chars(dash + 1, tail.data() + tail.size(), count);
    if (no_count != std::errc() || end != tail.data() + tail.size() || process <= 0) return std::nullopt;
    return process;
}

}  // namespace

WaitingFile::WaitingFile(const FilePlace& place) : place_(place), name_(waiting_name(place.name)) {}

WaitingFile::~WaitingFile() {
    unlinkat(place_.folder->get(), name_.c_str(), 0);
}

bool WaitingFile::write(std::string_view bytes) const {
    const int how = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const OpenHandle file(openat(place_.folder->get(), name_.c_str(), how, 0666));
    return file.is_open() && take_after(file, place_) && write_whole(file, bytes) && sync_whole(file);
}

bool is_left_waiting(const std::string& name) {
    const auto process = process_of(name);
    return process && kill(*process, 0) != 0 && errno == ESRCH;
}

}  // namespace banxin
