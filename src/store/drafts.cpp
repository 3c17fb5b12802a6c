#include "store/drafts.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/content_hash.h"
#include "files/system_words.h"
#include "store/desk_folder.h"
#include "store/folder_names.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

// A draft's file has three parts: the id on a line, for its name is only made of it; the hash on a line; the text.

/// A name that every file system takes, whatever the id is.
std::string draft_name(const std::string& id) {
    return content_hash(id).substr(0, 32);
}

/// An id of two lines is none that a file could be called.
std::string as_one_line(std::string id) {
    std::replace(id.begin(), id.end(), '\n', ' ');
    return id;
}

std::string draft_bytes(const std::string& id, const Draft& draft) {
    return fmt::format("{}\n{}\n{}", as_one_line(id), draft.of, draft.text);
}

struct NamedDraft {
    std::string id;
    Draft draft;
};

std::optional<NamedDraft> read_draft(const std::string& bytes) {
    const std::size_t first = bytes.find('\n');
    if (first == std::string::npos) return std::nullopt;
    const std::size_t second = bytes.find('\n', first + 1);
    if (second == std::string::npos) return std::nullopt;
    return NamedDraft{bytes.substr(0, first), {bytes.substr(first + 1, second - first - 1), bytes.substr(second + 1)}};
}

std::optional<NamedDraft> draft_in(const OpenHandle& folder, const std::string& name) {
    const auto bytes = read_whole(folder.get(), name);
    return bytes ? read_draft(*bytes) : std::nullopt;
}

}  // namespace

Result<Drafts> Drafts::open(const std::string& edition) {
    auto path = desk_folder(edition, "drafts");
    if (!path) return tl::unexpected(std::move(path.error()));
    OpenHandle folder(::open(path->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open()) return fail_world(*path, phrase("cannot be opened: {}", system_words(errno)));
    return Drafts(*std::move(path), std::move(folder));
}

Result<void> Drafts::write(const std::string& id, const Draft& draft) {
    const std::string name = draft_name(id);
    const std::string waiting = "." + name;
    const OpenHandle file(
        openat(folder_.get(), waiting.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666));
    const bool written = file.is_open() && write_whole(file, draft_bytes(id, draft)) &&
                         renameat(folder_.get(), waiting.c_str(), folder_.get(), name.c_str()) == 0;
    if (!written) return fail_world(path_, phrase("cannot be written: {}", system_words(errno)));
    return {};
}

std::optional<Draft> Drafts::read(const std::string& id) const {
    auto found = draft_in(folder_, draft_name(id));
    if (!found || found->id != as_one_line(id)) return std::nullopt;
    return std::move(found->draft);
}

void Drafts::remove(const std::string& id) {
    unlinkat(folder_.get(), draft_name(id).c_str(), 0);
}

std::vector<std::string> Drafts::ids() const {
    std::vector<std::string> ids;
    for (const std::string& name : folder_names(folder_.get())) {
        const auto found = name.front() == '.' ? std::nullopt : draft_in(folder_, name);
        if (found) ids.push_back(found->id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace banxin
