// A thread of its own waits for the signals, which all others leave to it: it may lock, remove folders and print, which
// a signal's handler must not, and it answers at once, whatever the others draw at that moment.
#include "cli/interrupts.h"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <initializer_list>
#include <thread>

#include "cli/say.h"
#include "files/output_folder.h"

namespace banxin {
namespace {

bool is_ignored(int signal) {
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t interrupts() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!is_ignored(signal)) sigaddset(&signals, signal);
    }
    return signals;
}

enum class Patience { none, waiting, asked };
std::atomic<Patience> patience{Patience::none};

/// Whether a signal was only a wish to stop.
bool is_taken_gently(int signal) {
    Patience waiting = Patience::waiting;
    if (signal != SIGINT || !patience.compare_exchange_strong(waiting, Patience::asked)) return false;
    say(Stream::err,
        verbatim("\n") + phrase("banxin: stopping with what there is; once more to stop at once") + verbatim("\n"));
    return true;
}

[[noreturn]] void wait_for(const sigset_t& signals) {
    int signal = 0;
    while (sigwait(&signals, &signal) != 0 || is_taken_gently(signal)) {
    }
    OutputFolder::abandon_all();
    say(Stream::err,
        verbatim("\n") + phrase("banxin: interrupted; what it was writing is as it was before") + verbatim("\n"));
    _exit(128 + signal);
}

}  // namespace

void clean_up_when_interrupted() {
    static const bool watching = [] {
        const sigset_t signals = interrupts();
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        std::thread([signals] { wait_for(signals); }).detach();
        return true;
    }();
    static_cast<void>(watching);
}

GentleInterrupt::GentleInterrupt() {
    patience = Patience::waiting;
    clean_up_when_interrupted();
}

GentleInterrupt::~GentleInterrupt() {
    patience = Patience::none;
}

bool GentleInterrupt::asked() const {
    return patience == Patience::asked;
}

}  // namespace banxin
