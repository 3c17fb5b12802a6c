// Neither poppler nor glib can be asked to be quiet in every case: some of it is a plain fprintf. So the stream's
// number leads into memory, and the program keeps the true one under another number.
#include "cli/last_words.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <string_view>

namespace banxin {
namespace {

struct ErrorStreams {
    int own = STDERR_FILENO;
    std::FILE* own_file = nullptr;  ///< Null: the standard one.
    int held = -1;                  ///< What libraries said.
};

ErrorStreams& streams() {
    static ErrorStreams all;
    return all;
}

void write_all(std::string_view words) {
    while (!words.empty()) {
        const ssize_t count = write(streams().own, words.data(), words.size());
        if (count <= 0) return;
        words.remove_prefix(static_cast<std::size_t>(count));
    }
}

/// The end of what was said, on one line and without what would move a terminal.
void repeat_held() {
    std::array<char, 400> end{};
    const off_t size = lseek(streams().held, 0, SEEK_END);
    const off_t from = std::max<off_t>(0, size - static_cast<off_t>(end.size()));
    const ssize_t count = pread(streams().held, end.data(), end.size(), from);
    if (count <= 0) return;
    std::replace_if(
        end.begin(), end.begin() + count, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    write_all("  it said: ");
    write_all({end.data(), static_cast<std::size_t>(count)});
    write_all("\n");
}

/// Calls only what a signal's handler may.
[[noreturn]] void say_last_words(int) {
    write_all(
        "banxin: a library gave up, for lack of memory most likely; what was being written is as it was before\n");
    if (streams().held >= 0) repeat_held();
    _exit(3);
}

/// Sanitizers report on the stream's number.
constexpr bool are_words_held_back() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

}  // namespace

void hold_back_library_words() {
    if (!are_words_held_back()) return;
    ErrorStreams& all = streams();
    const int own = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    all.held = memfd_create("words", MFD_CLOEXEC);
    if (own < 0 || all.held < 0 || (all.own_file = fdopen(own, "w")) == nullptr) return;
    std::setvbuf(all.own_file, nullptr, _IONBF, 0);
    fcntl(all.held, F_SETFL, O_APPEND);
    all.own = own;
    dup2(all.held, STDERR_FILENO);
    for (const int signal : {SIGABRT, SIGTRAP}) std::signal(signal, say_last_words);
}

std::FILE* own_error_stream() {
    return streams().own_file != nullptr ? streams().own_file : stderr;
}

int own_error_file() {
    return streams().own;
}

void give_back_error_stream() {
    if (streams().own != STDERR_FILENO) dup2(streams().own, STDERR_FILENO);
}

}  // namespace banxin
