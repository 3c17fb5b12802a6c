// How many files come into a folder together, though a file system renames one at a time.
//
// What is written waits in `.banxin/RUN/new`. When all of it is there and synced, RUN is renamed to RUN.ready: this one
// rename is the decision. Then each file is moved to its name; before, a second link to the old file of that name is
// put into `old`, so that a rename that fails (a folder stands there, the disk breaks) can be taken back for all of
// them.
//
// A run that is killed before the decision has changed nothing; one that is killed after it has left in `new` exactly
// what is still to be moved, and the next run in the folder moves it. Exchanging whole folders instead would have no
// such moment, but takes the folder away under whoever stands in it: a shell, a viewer that waits for the next proof.
//
// `.banxin` is locked while a run makes its place, delivers, or tidies after others: so two runs' files never mix.
#include "files/staging.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "base/in_parallel.h"
#include "files/system_words.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

constexpr const char* kReady = ".ready";

std::string staging_root(const std::string& folder) {
    return folder + "/" + kStagingName;
}

tl::unexpected<Failure> not_writable(const std::string& path, int why) {
    return fail_world(path, phrase("cannot be written: {}", system_words(why)));
}

bool make_if_missing(const std::string& folder) {
    return mkdir(folder.c_str(), 0777) == 0 || errno == EEXIST;
}

/// Locks the root of a folder's runs, which is made for that; a run that ends may take it away in between.
Result<FolderLock> lock_root(const std::string& folder) {
    const std::string root = staging_root(folder);
    for (;;) {
        if (!make_if_missing(root)) return not_writable(folder, errno);
        auto lock = FolderLock::wait(root);
        if (lock && lock->is_on(root)) return lock;
        if (!lock && fs::exists(root)) return lock;
    }
}

/// With the root locked, which goes with its last run.
void remove_run(const std::string& folder, const std::string& run) {
    std::error_code none;
    fs::remove_all(run, none);
    rmdir(staging_root(folder).c_str());  // fails as long as there are others
}

std::vector<std::string> files_below(const std::string& root) {
    std::vector<std::string> names;
    std::error_code none;
    for (fs::recursive_directory_iterator entry(root, none), end; !none && entry != end; entry.increment(none)) {
        if (!entry->is_directory(none)) names.push_back(fs::path(entry->path()).lexically_relative(root).string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Renames over what is there. 0, or the reason.
int move_file(const std::string& from, const std::string& to) {
    std::error_code none;
    fs::create_directories(fs::path(to).parent_path(), none);
    return rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// The way of a file from a run's place to its name, and back.
class Delivery {
  public:
    Delivery(std::string folder, std::string run) : folder_(std::move(folder)), run_(std::move(run)) {}

    Result<void> move_all(const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            if (const int why = move_one(name); why != 0) {
                take_back();
                return not_writable(folder_ + "/" + name, why);
            }
        }
        return {};
    }

  private:
    int move_one(const std::string& name) {
        const std::string to = folder_ + "/" + name;
        const std::string old = run_ + "/old/" + name;
        std::error_code none;
        fs::create_directories(fs::path(old).parent_path(), none);
        const int unkept = link(to.c_str(), old.c_str()) == 0 ? 0 : errno;
        if (unkept == ENOSPC || unkept == EDQUOT || unkept == EIO) return unkept;
        const int why = move_file(run_ + "/new/" + name, to);
        if (why == 0) moved_.push_back({to, old, unkept});
        return why;
    }

    void take_back() {
        for (const Moved& file : moved_) {
            if (file.unkept == ENOENT) unlink(file.to.c_str());
            if (file.unkept == 0) static_cast<void>(move_file(file.old, file.to));
        }
    }

    struct Moved {
        std::string to;
        std::string old;
        int unkept;  ///< Why nothing is at `old`; ENOENT: nothing was at `to`. Else the file system has no links, and
                     ///< no way back.
    };

    std::string folder_;
    std::string run_;
    std::vector<Moved> moved_;
};

/// What cannot be moved now stays for the run after this one.
bool is_delivered(const std::string& folder, const std::string& run) {
    const std::vector<std::string> names = files_below(run + "/new");
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        return move_file(run + "/new/" + name, folder + "/" + name) == 0;
    });
}

void finish_run(const std::string& folder, const std::string& run) {
    if (fs::path(run).extension() == kReady && !is_delivered(folder, run)) return;
    std::error_code none;
    fs::remove_all(run, none);
}

bool is_all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `PID-COUNT`, or that and `.ready`: what else lies beside them is not ours to remove.
bool is_run(const fs::path& path) {
    const std::string name = path.extension() == kReady ? path.stem().string() : path.filename().string();
    const std::size_t dash = name.find('-');
    return dash != std::string::npos && is_all_digits(std::string_view(name).substr(0, dash)) &&
           is_all_digits(std::string_view(name).substr(dash + 1));
}

/// With the root locked.
void tidy_after_dead_runs(const std::string& folder) {
    std::error_code none;
    std::vector<std::string> runs;
    for (fs::directory_iterator entry(staging_root(folder), none), end; !none && entry != end; entry.increment(none)) {
        if (is_run(entry->path())) runs.push_back(entry->path().string());
    }
    std::sort(runs.begin(), runs.end());
    for (const std::string& run : runs) {
        const auto lock = FolderLock::try_once(run);
        if (lock && lock->is_sure()) finish_run(folder, run);
    }
}

std::string next_run(const std::string& folder) {
    static std::atomic<unsigned> count = 0;
    return staging_root(folder) + "/" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

/// So that a file, or a folder's names, outlive a power cut. 0, or the reason.
int sync_path(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno;
    const int why = fdatasync(file) == 0 ? 0 : errno;
    close(file);
    return why == EINVAL ? 0 : why;  // a file system without it
}

}  // namespace

// Only where there is a root: making one would write into folders that are only read.
void finish_dead_runs(const std::string& folder) {
    const std::string root = staging_root(folder);
    std::error_code none;
    if (!fs::is_directory(root, none)) return;
    const auto lock = FolderLock::try_once(root);
    if (!lock || !lock->is_sure()) return;
    tidy_after_dead_runs(folder);
    rmdir(root.c_str());  // fails as long as there is something in it
}

Result<Staging> Staging::open(const std::string& folder) {
    const auto root = lock_root(folder);
    if (!root) return tl::unexpected(root.error());
    tidy_after_dead_runs(folder);
    std::string run = next_run(folder);
    if (!make_if_missing(run) || !make_if_missing(run + "/new")) {
        const int why = errno;
        remove_run(folder, run);
        return not_writable(folder, why);
    }
    auto lock = FolderLock::wait(run);
    if (!lock) return tl::unexpected(std::move(lock.error()));
    return Staging(folder, std::move(run), *std::move(lock));
}

Staging::~Staging() {
    remove();
}

std::string Staging::new_path(const std::string& name) const {
    return run_ + "/new/" + name;
}

Result<void> Staging::deliver(const std::vector<std::string>& names) {
    if (auto synced = sync_new(names); !synced) return synced;
    const auto root = lock_root(folder_);
    if (!root) return tl::unexpected(root.error());
    const std::string ready = run_ + kReady;
    if (const int why = move_file(run_, ready); why != 0) return not_writable(folder_, why);
    run_ = ready;
    auto moved = Delivery(folder_, run_).move_all(names);
    static_cast<void>(sync_path(folder_));
    return moved;
}

// A sync waits for the disk, which takes many of them at once in hardly more time than one.
Result<void> Staging::sync_new(const std::vector<std::string>& names) const {
    std::vector<int> why(names.size());
    in_parallel(names.size(), 16, [&](std::size_t i) { why[i] = sync_path(new_path(names[i])); });
    const auto broken = std::find_if(why.begin(), why.end(), [](int each) { return each != 0; });
    if (broken == why.end()) return {};
    return not_writable(folder_ + "/" + names[static_cast<std::size_t>(broken - why.begin())], *broken);
}

void Staging::remove() {
    if (run_.empty()) return;
    const auto root = lock_root(folder_);
    remove_run(folder_, run_);
    run_.clear();
}

}  // namespace banxin
