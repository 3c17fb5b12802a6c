#include "cli/serve_desk.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <initializer_list>
#include <thread>

#include "cli/open_issue.h"
#include "cli/say.h"
#include "desk/routes/desk_service.h"
#include "desk/session/store_keeper.h"
#include "desk/session/watched_folders.h"
#include "http/server.h"
#include "store/desk_lock.h"
#include "store/watch.h"

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

// Tells a service when somebody has changed a file, as long as it lives.
class FileWatcher {
  public:
    FileWatcher(Watch watch, std::vector<std::string> layouts)
        : watch_(std::move(watch)), layouts_(std::move(layouts)) {}
    ~FileWatcher() { end(); }
    FileWatcher(const FileWatcher&) = delete;
    FileWatcher& operator=(const FileWatcher&) = delete;

    void tell(DeskService& service) {
        thread_ = std::thread([this, &service] {
            while (!ended_) {
                if (!watch_.wait(std::chrono::seconds(60)).empty() && !ended_) service.files_changed();
            }
        });
    }
    void end() {
        ended_ = true;
        watch_.wake();
        if (thread_.joinable()) thread_.join();
    }
    /// The folders that the edition is read from now.
    void follow(const Desk& desk) { watch_.follow(watched_folders(desk.shown_issue(), layouts_)); }

  private:
    Watch watch_;
    std::vector<std::string> layouts_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
};

/// The folder has an edition, be it as full of mistakes as it may: else it is said at once what it is.
Result<void> has_edition(const IssuePlace& place) {
    if (place.files->has_file(place.edition.folder + "/edition.yaml")) return {};
    Issue issue(place.files, place.edition);
    return issue.read_what_can_be_set();
}

tl::unexpected<Failure> open_elsewhere(const std::string& folder, const std::string& address) {
    return fail_input({{Severity::error,
                        "desk-is-open",
                        {folder, 0, 0},
                        address.empty() ? phrase("somebody is just opening a desk for this edition")
                                        : phrase("this edition is on a desk already: {}", address),
                        phrase("go there, or end it first")}});
}

void show_in_browser(const std::string& address) {
    const pid_t child = fork();
    if (child != 0) return;
    execlp("xdg-open", "xdg-open", address.c_str(), nullptr);
    _exit(127);
}

/// What a desk needs of the edition's folder.
struct DeskGround {
    DeskLock lock;
    std::unique_ptr<DeskKeeper> keeper;
    Watch watch;
};

Result<DeskGround> ground_of(const std::string& folder) {
    auto taken = DeskLock::take(folder);
    if (!taken) return tl::unexpected(std::move(taken.error()));
    if (const auto* other = std::get_if<TakenDesk>(&*taken)) return open_elsewhere(folder, other->address);
    auto keeper = store_keeper({folder});
    if (!keeper) return tl::unexpected(std::move(keeper.error()));
    auto watch = Watch::open();
    if (!watch) return tl::unexpected(std::move(watch.error()));
    return DeskGround{std::get<DeskLock>(*std::move(taken)), *std::move(keeper), *std::move(watch)};
}

Result<void> run_desk(const DeskOptions& options, IssuePlace place) {
    auto ground = ground_of(place.edition.folder);
    if (!ground) return tl::unexpected(std::move(ground.error()));
    DeskService service;
    auto server = Server::open(service, {.port = options.port});
    if (!server) return tl::unexpected(std::move(server.error()));
    const StopWhenInterrupted stop(*server);
    if (auto told = ground->lock.tell(server->address()); !told) return told;
    say(Stream::out, verbatim(server->address() + "\n"));
    if (!all_was_said()) return {};
    if (options.browser == BrowserWish::open) show_in_browser(server->address());
    FileWatcher watcher(std::move(ground->watch), place.edition.layout_dirs);
    service.start(std::make_unique<Desk>(std::move(place.files), std::move(place.edition), std::move(ground->keeper)),
                  {[&](const Desk& set) { watcher.follow(set); }, [&] { server->wake_streams(); }});
    watcher.tell(service);
    server->run();
    watcher.end();
    service.end();
    return {};
}

}  // namespace

ExitCode desk(const DeskOptions& options) {
    auto place = issue_place(options.edition);
    if (!place) return report_failure(place.error(), options.colour);
    if (const auto there = has_edition(*place); !there) return report_failure(there.error(), options.colour);
    const auto done = run_desk(options, *std::move(place));
    return done ? ExitCode::fits : report_failure(done.error(), options.colour);
}

}  // namespace banxin
