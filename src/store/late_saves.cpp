#include "store/late_saves.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <memory>

#include "base/content_hash.h"
#include "base/released.h"
#include "files/system_words.h"
#include "store/desk_folder.h"
#include "store/folder_names.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

/// `HASH-COUNT-PID`
std::string hash_in(const std::string& name) {
    return name.substr(0, name.find('-'));
}

}  // namespace

LateSaves::LateSaves(Journal& journal, OpenHandle folder) : journal_(&journal), folder_(std::move(folder)) {}

Result<LateSaves> LateSaves::open(const std::string& edition, Journal& journal) {
    const auto path = desk_folder(edition, "late");
    if (!path) return tl::unexpected(path.error());
    OpenHandle folder(::open(path->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open()) return fail_world(*path, phrase("cannot be opened: {}", system_words(errno)));
    LateSaves saves(journal, std::move(folder));
    saves.take_over();
    return saves;
}

LateSaves::~LateSaves() {
    if (!folder_.is_open()) return;
    look(Clock::now());
    for (const Kept& kept : kept_) remove(kept);
}

/// Where they stood is not known any more; what was written into them is kept all the same.
void LateSaves::take_over() {
    for (const std::string& name : folder_names(folder_.get())) {
        Kept kept{name, "", hash_in(name), {}};
        if (const auto save = look_at(kept))
            static_cast<void>(journal_->note({0, JournalKind::leftover, "", "", 0, {{"", "", save->hash}}}));
        remove(kept);
    }
}

void LateSaves::take(const FilePlace& place, const std::string& name, const std::string& hash) {
    const std::string kept = fmt::format("{}-{}-{}", hash, ++count_, getpid());
    if (renameat(place.folder->get(), name.c_str(), folder_.get(), kept.c_str()) != 0) {
        unlinkat(place.folder->get(), name.c_str(), 0);  // on another disk
        return;
    }
    kept_.push_back({kept, place.path, hash, Clock::now()});
}

std::optional<LateSave> LateSaves::look_at(Kept& kept) {
    const auto bytes = read_whole(folder_.get(), kept.name);
    if (!bytes || content_hash(*bytes) == kept.hash) return std::nullopt;
    const auto hash = journal_->keep(*bytes);
    if (!hash) return std::nullopt;
    kept.hash = *hash;
    kept.since = Clock::now();
    return LateSave{kept.path, *hash};
}

std::vector<LateSave> LateSaves::look(Clock::time_point now) {
    std::vector<LateSave> saves;
    for (Kept& kept : kept_) {
        if (auto save = look_at(kept)) saves.push_back(*std::move(save));
    }
    std::erase_if(kept_, [&](const Kept& kept) {
        const bool is_over = kept.since + kPatience <= now;
        if (is_over) remove(kept);
        return is_over;
    });
    return saves;
}

void LateSaves::remove(const Kept& kept) {
    unlinkat(folder_.get(), kept.name.c_str(), 0);
}

}  // namespace banxin
