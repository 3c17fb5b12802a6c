#include "e2e/program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

/// In the child: sends a stream to a file.
void send(int stream, const std::string& path) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0) dup2(file, stream);
}

[[noreturn]] void become(const std::string& program, const std::vector<std::string>& arguments) {
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    setenv("BANXIN_LANG", "en", 0);  // whatever the machine speaks
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    execvp(program.c_str(), words.data());
    _exit(127);
}

}  // namespace

std::string bytes_of(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

Answer run(const std::string& program, const std::vector<std::string>& arguments) {
    const TemporaryFolder folder;
    const pid_t child = fork();
    if (child == 0) {
        send(STDOUT_FILENO, folder.path("out"));
        send(STDERR_FILENO, folder.path("err"));
        become(program, arguments);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(folder.path("out")), bytes_of(folder.path("err"))};
}

Answer banxin(const std::vector<std::string>& arguments) {
    return run(BANXIN_BINARY, arguments);
}

}  // namespace banxin::test
