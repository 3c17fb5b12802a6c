#include <csignal>

#include "cli/run_command.h"

// Two programs are made of this: `banxin-press` does the commands for the press itself, `banxin` leaves them to it.

int main(int count, char** words) {
    std::signal(SIGXFSZ, SIG_IGN);  // a file too large is a failed write, with its message, not a death
    return static_cast<int>(
        banxin::run_command_line(std::vector<std::string>(words + 1, words + count), banxin::BANXIN_PRESS_DOOR));
}
