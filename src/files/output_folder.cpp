#include "files/output_folder.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <vector>

#include "files/make_folder.h"
#include "files/new_file.h"
#include "files/system_words.h"

namespace banxin {
namespace {

/// Every one that is open. Whoever makes, keeps or removes one holds the guard; abandon_all() never lets go of it.
struct OpenFolders {
    std::mutex guard;
    std::set<OutputFolder*> folders;
};

/// Never destroyed: an interrupted program may exit while others still write.
OpenFolders& open_folders() {
    static auto* folders = new OpenFolders;
    return *folders;
}

struct NewPath {
    std::string waiting;
    std::string name;  ///< Where it will come, as its user knows it.
};

/// Under the guard: nothing comes any more into a place that has been abandoned.
std::unique_ptr<NewFile> open_new_file(const NewPath& path) {
    const std::lock_guard lock(open_folders().guard);
    std::error_code none;
    std::filesystem::create_directories(std::filesystem::path(path.waiting).parent_path(), none);
    return std::make_unique<NewFile>(path.waiting, path.name);
}

Result<void> write_new_file(const NewPath& path, const FileMaker& make) {
    const auto not_written = [&path] {
        return fail_world(path.name, phrase("cannot be written: {}", system_words(errno)));
    };
    const auto file = open_new_file(path);
    if (!file->is_open()) return not_written();
    const auto put = [&](std::string_view bytes) -> Result<void> {
        if (!file->write_all(bytes)) return not_written();
        return {};
    };
    if (auto made = make(put); !made) return made;
    if (!file->finish()) return not_written();
    return {};
}

}  // namespace

Result<std::unique_ptr<OutputFolder>> OutputFolder::open(const std::string& path) {
    const std::lock_guard lock(open_folders().guard);
    std::error_code none;
    const bool is_there = std::filesystem::exists(path, none);
    if (auto made = make_folder(path); !made) return tl::unexpected(std::move(made.error()));
    auto staging = Staging::open(path);
    if (!staging) return tl::unexpected(std::move(staging.error()));
    std::unique_ptr<OutputFolder> folder(new OutputFolder(path, *std::move(staging)));
    folder->made_ = !is_there;
    open_folders().folders.insert(folder.get());
    return folder;
}

OutputFolder::~OutputFolder() {
    const std::lock_guard lock(open_folders().guard);
    open_folders().folders.erase(this);
    remove_staging();
}

void OutputFolder::remove_staging() {
    staging_.remove();
    if (made_) rmdir(path_.c_str());  // fails where there is something in it
}

Result<void> OutputFolder::write(const std::string& name, const FileMaker& make) {
    const std::string waiting = staging_.new_path(name);
    auto written = write_new_file({waiting, path_ + "/" + name}, make);
    const std::lock_guard lock(guard_);
    if (written) {
        written_.insert(name);
    } else {
        // A run that is killed while it delivers has all delivered that waits.
        unlink(waiting.c_str());
        written_.erase(name);
    }
    return written;
}

Result<void> OutputFolder::write(const std::string& name, std::string_view bytes) {
    return write(name, [bytes](const ByteSink& sink) { return sink(bytes); });
}

Result<void> OutputFolder::keep() {
    const std::lock_guard lock(open_folders().guard);
    auto delivered = staging_.deliver({written_.begin(), written_.end()});
    remove_staging();
    return delivered;
}

void OutputFolder::abandon_all() {
    OpenFolders& open = open_folders();
    open.guard.lock();
    for (OutputFolder* folder : open.folders) folder->remove_staging();
}

}  // namespace banxin
