#include <csignal>

#include "cli/last_words.h"
#include "cli/run_command.h"
#include "cli/say.h"

// Two programs are made of this: `banxin-press` does the commands for the press itself, `banxin` leaves them to it.

int main(int count, char** words) {
    std::signal(SIGXFSZ, SIG_IGN);  // a file too large is a failed write, with its message, not a death
    std::signal(SIGPIPE, SIG_IGN);  // and so is a reader that has gone
    banxin::hold_standard_streams();
    banxin::hold_back_library_words();
    return static_cast<int>(
        banxin::run_command_line(std::vector<std::string>(words + 1, words + count), banxin::BANXIN_PRESS_DOOR));
}
