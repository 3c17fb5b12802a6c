#include "art/art_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

extern "C" char** environ;

namespace banxin {
namespace {

using Clock = std::chrono::steady_clock;

// The program ends itself by the processor's time; this is for one that only sleeps, or a machine that stands still.
constexpr std::chrono::seconds kMostPatience{15};
constexpr std::size_t kLongestAnswer = 4096;

class OwnedFile {
  public:
    explicit OwnedFile(int file) : file_(file) {}
    OwnedFile(OwnedFile&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    OwnedFile& operator=(OwnedFile&& other) noexcept {
        std::swap(file_, other.file_);
        return *this;
    }
    ~OwnedFile() {
        if (file_ >= 0) close(file_);
    }
    int get() const { return file_; }

  private:
    int file_;
};

/// A file in memory with these bytes, to be read from its start. None: -1.
OwnedFile file_with(std::string_view bytes) {
    OwnedFile file(memfd_create("banxin-art", MFD_CLOEXEC));
    while (file.get() >= 0 && !bytes.empty()) {
        const ssize_t written = write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return OwnedFile(-1);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (file.get() >= 0) lseek(file.get(), 0, SEEK_SET);
    return file;
}

/// How a program is started: what its streams are, and no signal blocked or ignored.
class Start {
  public:
    Start(int input, int output) {
        posix_spawn_file_actions_init(&streams_);
        posix_spawn_file_actions_adddup2(&streams_, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&streams_, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&streams_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&signals_);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&signals_, &none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigdefault(&signals_, &all);
        posix_spawnattr_setflags(&signals_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Start() {
        posix_spawn_file_actions_destroy(&streams_);
        posix_spawnattr_destroy(&signals_);
    }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;

    /// The process; 0 when it cannot be started.
    pid_t run(std::string program, std::string word) const {
        char* words[] = {program.data(), word.data(), nullptr};
        pid_t child = 0;
        return posix_spawn(&child, program.c_str(), &streams_, &signals_, words, environ) == 0 ? child : 0;
    }

  private:
    posix_spawn_file_actions_t streams_;
    posix_spawnattr_t signals_;
};

/// All that comes, until the other end is closed. False: it took too long, or is too much.
bool read_answer(int file, std::string& answer) {
    const auto end = Clock::now() + kMostPatience;
    while (answer.size() < kLongestAnswer) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd waiting{file, POLLIN, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(left > 0 ? left : 0));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return false;
        char bytes[512];
        const ssize_t count = read(file, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0;
        answer.append(bytes, static_cast<std::size_t>(count));
    }
    return false;
}

/// Waits for the end of a process.
ArtEnd wait_for_end(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return ArtEnd::beyond;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return ArtEnd::well;
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE || signal == SIGILL ? ArtEnd::broken_down
                                                                                         : ArtEnd::beyond;
}

}  // namespace

ArtAnswer ask_art_process(const std::string& program, const char* word, std::string_view input) {
    const OwnedFile bytes = file_with(input);
    int ends[2] = {-1, -1};
    if (bytes.get() < 0 || pipe2(ends, O_CLOEXEC) != 0) return {};
    const OwnedFile answers(ends[0]);
    OwnedFile written(ends[1]);
    const pid_t child = Start(bytes.get(), written.get()).run(program, word);
    if (child == 0) return {};
    written = OwnedFile(-1);
    ArtAnswer answer{.has_started = true};
    const bool in_time = read_answer(answers.get(), answer.said);
    if (!in_time) kill(child, SIGKILL);
    answer.end = wait_for_end(child);
    if (!in_time) answer.end = ArtEnd::beyond;
    return answer;
}

}  // namespace banxin
