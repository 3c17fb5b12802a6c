#include <csignal>

#include "cli/run_command.h"

int main(int count, char** words) {
    std::signal(SIGXFSZ, SIG_IGN);  // a file too large is a failed write, with its message, not a death
    return static_cast<int>(banxin::run_command_line(std::vector<std::string>(words + 1, words + count)));
}
