// Folders are watched, not files: the first save by a rename would take a watched file away. What arrives then is, by
// who saves:
//
//   echo >          MODIFY, CLOSE_WRITE
//   sed -i, rename  MOVED_TO
//   vim             as echo, beside names of its own
//   git checkout    DELETE, CREATE, MODIFY, CLOSE_WRITE
//
// MODIFY is not asked for: a file that is being written is no news until it is closed. Each folder is remembered as it
// was last looked at, so that one look finds what the system could not tell: its queue ran over, the folder went and
// came again, or lies on another machine.
#include "store/watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>

#include "files/system_words.h"
#include "store/folder_facts.h"
#include "store/open_handle.h"
#include "store/settling.h"

namespace banxin {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kStirs = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_MOVE_SELF |
                                 IN_DELETE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::uint32_t kGoing = IN_MOVED_FROM | IN_DELETE;
constexpr std::uint32_t kFolderGone = IN_MOVE_SELF | IN_DELETE_SELF | IN_IGNORED;
constexpr std::chrono::seconds kLookAgain{1};
constexpr std::chrono::milliseconds kBetween{50};  ///< Two tellings: who changes many files is not told of one by one.

}  // namespace

class Watch::Lookout {
  public:
    Lookout(OpenHandle events, OpenHandle bell) : events_(std::move(events)), bell_(std::move(bell)) {}

    void follow(std::vector<std::string> folders) {
        const std::lock_guard lock(guard_);
        wanted_ = std::move(folders);
        ring();
    }

    void ring() noexcept {
        constexpr std::uint64_t kOnce = 1;
        [[maybe_unused]] const ssize_t written = ::write(bell_.get(), &kOnce, sizeof kOnce);
    }

    void wake() noexcept { ring_for_waker(); }

    std::vector<std::string> wait(std::chrono::milliseconds patience) {
        const auto until = Clock::now() + patience;
        for (;;) {
            take_wanted();
            std::vector<std::string> over = take_settled();
            if (!over.empty() || is_woken_.exchange(false) || Clock::now() >= until) return over;
            sleep_until(until);
            take_events();
            look_where_nobody_tells();
        }
    }

  private:
    struct Followed {
        int watch = -1;          ///< None: it has to be looked at.
        bool is_shared = false;  ///< It has to be looked at all the same.
        FolderFacts facts;       ///< What was told of it.
    };

    void ring_for_waker() noexcept {
        is_woken_ = true;
        ring();
    }

    void take_wanted() {
        std::optional<std::vector<std::string>> wanted;
        {
            const std::lock_guard lock(guard_);
            wanted.swap(wanted_);
        }
        if (!wanted) return;
        std::map<std::string, Followed> kept;
        for (const std::string& path : *wanted) {
            const auto before = folders_.find(path);
            kept[path] = before == folders_.end() ? begin_with(path) : before->second;
        }
        folders_.swap(kept);
        for (const auto& [path, folder] : kept) {
            if (!is_watched(folder.watch)) inotify_rm_watch(events_.get(), folder.watch);
        }
    }

    /// Watched first and looked at then: what changes in between is told.
    Followed begin_with(const std::string& path) {
        Followed folder;
        watch(path, folder);
        folder.facts = look_at_folder(path);
        return folder;
    }

    void watch(const std::string& path, Followed& folder) {
        folder.watch = inotify_add_watch(events_.get(), path.c_str(), kStirs);
        folder.is_shared = is_shared_folder(path);
    }

    /// Two names of one folder have one watch.
    bool is_watched(int watch) const {
        return std::any_of(folders_.begin(), folders_.end(),
                           [&](const auto& folder) { return folder.second.watch == watch; });
    }

    std::vector<std::string> take_settled() {
        const auto now = Clock::now();
        if (now < told_ + kBetween) return {};
        std::vector<std::string> over = settling_.take(now);
        std::erase_if(over, [&](const std::string& path) { return !is_news(path); });
        if (!over.empty()) told_ = now;
        return over;
    }

    /// A name that has come and gone in between, as of a file that was made to be renamed, is none.
    bool is_news(const std::string& path) {
        const std::size_t slash = path.rfind('/');
        const auto folder = folders_.find(path.substr(0, slash));
        if (folder == folders_.end()) return true;
        const std::string name = path.substr(slash + 1);
        const auto now = look_at_name(path);
        const bool was_there = folder->second.facts.erase(name) > 0;
        if (now) folder->second.facts.emplace(name, *now);
        return was_there || now.has_value();
    }

    void sleep_until(Clock::time_point until) {
        if (const auto next = settling_.next()) until = std::min(until, std::max(*next, told_ + kBetween));
        if (has_silent_folders()) until = std::min(until, looked_ + kLookAgain);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        std::array<pollfd, 2> heard = {pollfd{events_.get(), POLLIN, 0}, pollfd{bell_.get(), POLLIN, 0}};
        poll(heard.data(), heard.size(), static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000)));
        std::uint64_t rung = 0;
        [[maybe_unused]] const ssize_t read = ::read(bell_.get(), &rung, sizeof rung);
    }

    void take_events() {
        alignas(inotify_event) std::array<char, 65536> room{};
        for (;;) {
            const ssize_t got = ::read(events_.get(), room.data(), room.size());
            if (got <= 0) return;
            take_events({room.data(), static_cast<std::size_t>(got)});
        }
    }

    void take_events(std::string_view bytes) {
        while (bytes.size() >= sizeof(inotify_event)) {
            inotify_event event{};
            std::memcpy(&event, bytes.data(), sizeof event);
            bytes.remove_prefix(sizeof event);
            const std::string_view padded = bytes.substr(0, event.len);
            take_event(event, std::string(padded.substr(0, padded.find('\0'))));
            bytes.remove_prefix(std::min<std::size_t>(bytes.size(), event.len));
        }
    }

    void take_event(const inotify_event& event, const std::string& name) {
        if ((event.mask & IN_Q_OVERFLOW) != 0) return look_at_all();
        for (auto& [path, folder] : folders_) {
            if (folder.watch == event.wd) take_event_in(path, folder, {event.mask, name});
        }
    }

    struct NameEvent {
        std::uint32_t mask;
        const std::string& name;
    };
    void take_event_in(const std::string& path, Followed& folder, const NameEvent& event) {
        if ((event.mask & kFolderGone) != 0) return lose(path, folder);
        if (is_name_of_work(event.name))
            note(path, event.name, (event.mask & kGoing) != 0 ? Stir::gone : Stir::written);
    }

    void note(const std::string& folder, const std::string& name, Stir stir) {
        settling_.note(folder + "/" + name, stir, Clock::now());
    }

    /// One that has been moved is watched under another name, which nobody has asked for.
    void lose(const std::string& path, Followed& folder) {
        inotify_rm_watch(events_.get(), folder.watch);
        folder.watch = -1;
        look_at(path, folder);
    }

    void look_at(const std::string& path, Followed& folder) {
        if (folder.watch < 0) watch(path, folder);
        const FolderFacts now = look_at_folder(path);
        for (const std::string& name : differences(folder.facts, now))
            note(path, name, now.contains(name) ? Stir::written : Stir::gone);
    }

    void look_at_all() {
        for (auto& [path, folder] : folders_) look_at(path, folder);
        looked_ = Clock::now();
    }

    static bool is_silent(const Followed& folder) { return folder.watch < 0 || folder.is_shared; }
    bool has_silent_folders() const {
        return std::any_of(folders_.begin(), folders_.end(), [](const auto& one) { return is_silent(one.second); });
    }

    void look_where_nobody_tells() {
        if (looked_ + kLookAgain > Clock::now()) return;
        looked_ = Clock::now();
        for (auto& [path, folder] : folders_) {
            if (is_silent(folder)) look_at(path, folder);
        }
    }

    OpenHandle events_;
    OpenHandle bell_;
    std::mutex guard_;
    std::optional<std::vector<std::string>> wanted_;
    std::atomic<bool> is_woken_ = false;
    std::map<std::string, Followed> folders_;
    Settling settling_;
    Clock::time_point looked_{};
    Clock::time_point told_{};
};

Watch::Watch(std::unique_ptr<Lookout> lookout) : lookout_(std::move(lookout)) {}
Watch::Watch(Watch&&) noexcept = default;
Watch::~Watch() = default;

Result<Watch> Watch::open() {
    OpenHandle events(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    OpenHandle bell(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
    if (!events.is_open() || !bell.is_open())
        return fail_world("inotify", phrase("cannot be opened: {}", system_words(errno)));
    return Watch(std::make_unique<Lookout>(std::move(events), std::move(bell)));
}

void Watch::follow(std::vector<std::string> folders) {
    lookout_->follow(std::move(folders));
}

std::vector<std::string> Watch::wait(std::chrono::milliseconds patience) {
    return lookout_->wait(patience);
}

void Watch::wake() noexcept {
    lookout_->wake();
}

}  // namespace banxin
