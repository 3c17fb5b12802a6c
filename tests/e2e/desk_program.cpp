#include "e2e/desk_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace banxin::test {
namespace {

constexpr int kPatience = 60'000;  // milliseconds: machines that build beside it are slow

std::string read_line(int file) {
    std::string line;
    char c = 0;
    for (;;) {
        pollfd waiting{file, POLLIN, 0};
        if (poll(&waiting, 1, kPatience) <= 0 || read(file, &c, 1) != 1 || c == '\n') return line;
        line += c;
    }
}

}  // namespace

DeskProgram::DeskProgram(const std::string& edition) {
    int ends[2];
    if (pipe(ends) != 0) return;
    child_ = fork();
    if (child_ == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        setenv("BANXIN_LANG", "en", 1);
        execl(BANXIN_BINARY, "banxin", "desk", edition.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    out_ = ends[0];
    line_ = read_line(out_);
    const std::size_t colon = line_.rfind(':');
    const std::size_t slash = line_.find('/', colon == std::string::npos ? 0 : colon);
    if (colon == std::string::npos || slash == std::string::npos) return;
    port_ = std::stoi(line_.substr(colon + 1, slash - colon - 1));
    key_ = line_.substr(slash + 1, line_.size() - slash - 2);
}

DeskProgram::~DeskProgram() {
    if (child_ > 0) {
        kill(child_, SIGKILL);
        waitpid(child_, nullptr, 0);
    }
    if (out_ >= 0) close(out_);
}

RawAnswer DeskProgram::send(const std::string& bytes) const {
    RawClient client(port_);
    client.send(bytes);
    return client.answer();
}

RawAnswer DeskProgram::ask(const std::string& verb, const std::string& rest, const std::string& body,
                           const std::string& head) const {
    const std::string host = "127.0.0.1:" + std::to_string(port_);
    const std::string length = verb == "GET" ? "" : "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return send(verb + " " + path(rest) + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\n" + head +
                length + "\r\n" + body);
}

int DeskProgram::interrupt() {
    kill(child_, SIGINT);
    for (int waited = 0; waited < 50; ++waited) {
        int status = 0;
        if (waitpid(child_, &status, WNOHANG) == child_) {
            child_ = -1;
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return -1;
}

std::string DeskProgram::rest() const {
    std::string all;
    char bytes[256];
    for (ssize_t n = read(out_, bytes, sizeof bytes); n > 0; n = read(out_, bytes, sizeof bytes))
        all.append(bytes, static_cast<std::size_t>(n));
    return all;
}

}  // namespace banxin::test
