#include "files/git_files.h"

#include <git2.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <mutex>

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// As many links as systems follow.
constexpr int kMostLinks = 40;

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T* held) const {
        Free(held);
    }
};
using RepositoryPtr = std::unique_ptr<git_repository, FreedBy<git_repository_free>>;
using ObjectPtr = std::unique_ptr<git_object, FreedBy<git_object_free>>;
using TreePtr = std::unique_ptr<git_tree, FreedBy<git_tree_free>>;
using EntryPtr = std::unique_ptr<git_tree_entry, FreedBy<git_tree_entry_free>>;
using BlobPtr = std::unique_ptr<git_blob, FreedBy<git_blob_free>>;

/// What the library needs before anything else.
void start_library() {
    static const int started = git_libgit2_init();
    (void)started;
}

/// What went wrong, with the library's own words where it has more to say than that there is no such thing.
Phrase with_library_words(Phrase what, int answer) {
    const git_error* error = git_error_last();
    if (answer == GIT_ENOTFOUND || error == nullptr || error->message == nullptr) return what;
    return phrase_in("heading", "{}: {}", what, error->message);
}

std::string without_last_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

}  // namespace

/// The tree of a revision. One thread at a time: the library does not promise more of one repository.
struct GitFiles::Revision {
    RepositoryPtr repository;
    TreePtr tree;
    std::string root;  ///< Of the work tree, without a slash at its end.
    std::mutex guard;

    /// The path below the root, or nothing for what lies elsewhere; "" is the root.
    std::optional<std::string> inside(const std::string& whole) const {
        if (whole == root) return std::string();
        if (!whole.starts_with(root + "/")) return std::nullopt;
        return whole.substr(root.size() + 1);
    }

    EntryPtr entry(const std::string& path) const {
        git_tree_entry* found = nullptr;
        if (path.empty() || git_tree_entry_bypath(&found, tree.get(), path.c_str()) != 0) return nullptr;
        return EntryPtr(found);
    }

    std::optional<std::string> bytes(const git_tree_entry& of) const {
        git_blob* blob = nullptr;
        if (git_blob_lookup(&blob, repository.get(), git_tree_entry_id(&of)) != 0) return std::nullopt;
        const BlobPtr held(blob);
        return std::string(static_cast<const char*>(git_blob_rawcontent(blob)),
                           static_cast<std::size_t>(git_blob_rawsize(blob)));
    }

    /// A whole path with the links in it followed.
    std::string followed(const std::string& whole) const {
        std::string path = whole;
        for (int links = 0; links < kMostLinks; ++links) {
            const auto next = with_one_link_followed(path);
            if (!next) return path;
            path = *next;
        }
        return path;
    }

  private:
    std::optional<std::string> with_one_link_followed(const std::string& whole) const {
        const auto below = inside(whole);
        if (!below) return std::nullopt;
        fs::path done;
        const fs::path way(*below);
        for (auto step = way.begin(); step != way.end(); ++step) {
            done /= *step;
            const EntryPtr found = entry(done.generic_string());
            if (!found) return std::nullopt;
            if (git_tree_entry_filemode(found.get()) != GIT_FILEMODE_LINK) continue;
            const auto target = bytes(*found);
            if (!target) return std::nullopt;
            fs::path rest = fs::path(root) / done.parent_path() / *target;
            for (++step; step != way.end(); ++step) rest /= *step;
            return without_last_slash(rest.lexically_normal().generic_string());
        }
        return std::nullopt;
    }
};

GitFiles::GitFiles(std::shared_ptr<const Files> beyond, std::unique_ptr<Revision> revision)
    : beyond_(std::move(beyond)), revision_(std::move(revision)) {}

GitFiles::~GitFiles() = default;

Result<std::unique_ptr<GitFiles>> GitFiles::open(std::shared_ptr<const Files> beyond, const std::string& path,
                                                 const std::string& revision) {
    start_library();
    auto opened = std::make_unique<Revision>();
    git_repository* repository = nullptr;
    const int opening = git_repository_open_ext(&repository, beyond->real_path(path).c_str(), 0, nullptr);
    if (opening != 0 || git_repository_workdir(repository) == nullptr) {
        return fail_input({{Severity::error,
                            "no-repository",
                            {path, 0, 0},
                            with_library_words(phrase("this lies in no git repository"), opening),
                            phrase("name a folder with the other edition, or a proof that was stored")}});
    }
    opened->repository.reset(repository);
    opened->root = without_last_slash(beyond->real_path(git_repository_workdir(repository)));
    git_object* object = nullptr;
    const std::string tree_of = revision + "^{tree}";
    if (const int asked = git_revparse_single(&object, repository, tree_of.c_str()); asked != 0) {
        return fail_input({{Severity::error,
                            "unknown-revision",
                            {path, 0, 0},
                            with_library_words(phrase("git knows no revision `{}` here", revision), asked),
                            phrase("name a commit, a branch or a tag; HEAD is what was committed last")}});
    }
    opened->tree.reset(reinterpret_cast<git_tree*>(object));
    return std::unique_ptr<GitFiles>(new GitFiles(std::move(beyond), std::move(opened)));
}

FileFacts GitFiles::look(const std::string& path) const {
    const std::string whole = real_path(path);
    const std::lock_guard lock(revision_->guard);
    const auto below = revision_->inside(whole);
    if (!below) return beyond_->look(path);
    if (below->empty()) return {FileKind::folder};
    const EntryPtr found = revision_->entry(*below);
    if (!found) return {};
    if (git_tree_entry_type(found.get()) == GIT_OBJECT_TREE) return {FileKind::folder};
    if (git_tree_entry_type(found.get()) != GIT_OBJECT_BLOB) return {};
    FileVersion version;
    std::memcpy(&version.node, git_tree_entry_id(found.get())->id, sizeof version.node);
    return {FileKind::file, version};
}

Result<FileNames> GitFiles::list(const std::string& folder) const {
    const std::string whole = real_path(folder);
    const std::lock_guard lock(revision_->guard);
    const auto below = revision_->inside(whole);
    if (!below) return beyond_->list(folder);
    TreePtr held;
    const git_tree* tree = revision_->tree.get();
    if (!below->empty()) {
        const EntryPtr found = revision_->entry(*below);
        git_tree* other = nullptr;
        if (!found || git_tree_lookup(&other, revision_->repository.get(), git_tree_entry_id(found.get())) != 0)
            return FileNames{};
        held.reset(other);
        tree = other;
    }
    FileNames names;
    for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i)
        names.emplace_back(git_tree_entry_name(git_tree_entry_byindex(tree, i)));
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> GitFiles::read(const std::string& path) const {
    const std::string whole = real_path(path);
    const std::lock_guard lock(revision_->guard);
    const auto below = revision_->inside(whole);
    if (!below) return beyond_->read(path);
    const EntryPtr found = revision_->entry(*below);
    auto bytes = found ? revision_->bytes(*found) : std::nullopt;
    if (!bytes) return fail_world(path, phrase("cannot be read: it is not in that revision"));
    return *std::move(bytes);
}

std::optional<std::string> GitFiles::on_disk(const std::string& path) const {
    return revision_->inside(real_path(path)) ? std::nullopt : beyond_->on_disk(path);
}

std::string GitFiles::real_path(const std::string& path) const {
    // Links outside of the work tree are followed on the disk; those in it as the revision has them.
    const std::string named = fs::absolute(plain_path(path)).lexically_normal().generic_string();
    std::string whole = without_last_slash(named);
    const std::lock_guard lock(revision_->guard);
    if (!revision_->inside(whole)) whole = without_last_slash(beyond_->real_path(path));
    return revision_->inside(whole) ? revision_->followed(whole) : whole;
}

}  // namespace banxin
