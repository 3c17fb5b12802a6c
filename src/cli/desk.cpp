#include "cli/desk.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <initializer_list>

#include "cli/open_issue.h"
#include "cli/say.h"
#include "desk/routes/desk_service.h"
#include "http/server.h"

namespace banxin {
namespace {

std::atomic<Server*> open_server{nullptr};

extern "C" void stop_the_desk(int) {
    if (Server* server = open_server) server->stop();
}

// While it lives, an interrupt ends the server that it was made for.
class StopWhenInterrupted {
  public:
    explicit StopWhenInterrupted(Server& server) {
        open_server = &server;
        struct sigaction action {};
        action.sa_handler = stop_the_desk;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
    }
    ~StopWhenInterrupted() { open_server = nullptr; }
    StopWhenInterrupted(const StopWhenInterrupted&) = delete;
    StopWhenInterrupted& operator=(const StopWhenInterrupted&) = delete;
};

/// The folder has an edition, be it as full of mistakes as it may: else it is said at once what it is.
Result<void> has_edition(const IssuePlace& place) {
    if (place.files->has_file(place.edition.folder + "/edition.yaml")) return {};
    Issue issue(place.files, place.edition);
    return issue.read_what_can_be_set();
}

void show_in_browser(const std::string& address) {
    const pid_t child = fork();
    if (child != 0) return;
    execlp("xdg-open", "xdg-open", address.c_str(), nullptr);
    _exit(127);
}

ExitCode run_desk(const DeskOptions& options, IssuePlace place) {
    DeskService service;
    auto server = Server::open(service, {.port = options.port});
    if (!server) return report_failure(server.error(), options.colour);
    const StopWhenInterrupted stop(*server);
    say(Stream::out, verbatim(server->address() + "\n"));
    if (!all_was_said()) return ExitCode::world_failed;
    if (options.browser == BrowserWish::open) show_in_browser(server->address());
    service.start(std::make_unique<Desk>(std::move(place.files), std::move(place.edition), *std::move(keeper)),
                  {[&](const Desk& set) { watcher->follow(set); }, [&] { server->wake_streams(); }});
    server->run();
    service.end();
    return ExitCode::fits;
}

}  // namespace

ExitCode desk(const DeskOptions& options) {
    auto place = issue_place(options.edition);
    if (!place) return report_failure(place.error(), options.colour);
    if (const auto there = has_edition(*place); !there) return report_failure(there.error(), options.colour);
    return run_desk(options, *std::move(place));
}

}  // namespace banxin
