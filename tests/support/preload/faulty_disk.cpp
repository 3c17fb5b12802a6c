// A disk that fails, or a program that is killed, at one call that changes the disk: loaded before the C library.
//
// Counted are the calls that make, write, sync, link, move or remove something below FAULTY_DISK_BELOW. The one with
// the number FAULTY_DISK_AT fails with ENOSPC where FAULTY_DISK_DOES is `fail` (and so do all after it where it is
// `fill`), or kills the program where it is `kill`.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace {

std::atomic<int> calls = 0;

std::string_view from_environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool is_below(std::string_view path) {
    const std::string_view root = from_environment("FAULTY_DISK_BELOW");
    return !root.empty() && path.starts_with(root);
}

bool is_file_below(int file) {
    std::error_code none;
    return is_below(std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file), none).string());
}

/// Whether this call fails.
bool strikes() {
    const int at = std::atoi(std::string(from_environment("FAULTY_DISK_AT")).c_str());
    const std::string_view does = from_environment("FAULTY_DISK_DOES");
    const int number = ++calls;
    if (at == 0 || number < at || (number > at && does != "fill")) return false;
    if (does == "kill") kill(getpid(), SIGKILL);
    if (does == "interrupt") {
        kill(getpid(), SIGINT);
        usleep(300'000);  // this thread goes on, as it would
        return false;
    }
    errno = ENOSPC;
    return true;
}

template <typename Call>
Call* real(Call*, const char* name) {
    return reinterpret_cast<Call*>(dlsym(RTLD_NEXT, name));
}

int open_counted(const char* path, int flags, mode_t mode) {
    if ((flags & O_CREAT) != 0 && is_below(path) && strikes()) return -1;
    return openat(AT_FDCWD, path, flags, mode);
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_counted(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_counted(path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t count) {
    if (is_file_below(file) && strikes()) return -1;
    return real(&write, "write")(file, bytes, count);
}

int fdatasync(int file) {
    if (is_file_below(file) && strikes()) return -1;
    return real(&fdatasync, "fdatasync")(file);
}

int mkdir(const char* path, mode_t mode) {
    struct stat about {};
    // Asking for a folder that is there changes nothing, and what fails for another reason would be told wrongly.
    if (is_below(path) && stat(path, &about) != 0 && strikes()) return -1;
    return real(&mkdir, "mkdir")(path, mode);
}

int rename(const char* from, const char* to) {
    // A full disk can still rename.
    if (is_below(to) && from_environment("FAULTY_DISK_DOES") != "fill" && strikes()) return -1;
    return real(&rename, "rename")(from, to);
}

int link(const char* from, const char* to) {
    if (is_below(to) && strikes()) return -1;
    return real(&link, "link")(from, to);
}

}  // extern "C"
#pragma GCC visibility pop
