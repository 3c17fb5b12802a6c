#include "cli/press_files.h"

#include <algorithm>
#include <filesystem>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "files/disk_files.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

bool is_pdf(const std::string& name) {
    return name.ends_with(".pdf") || name.ends_with(".PDF");
}

/// The paths of the press files that are meant.
Result<std::vector<std::string>> paths_in(const std::string& path) {
    const DiskFiles disk;
    if (disk.look(path).kind != FileKind::folder) return std::vector{path};
    auto names = disk.list(path);
    if (!names) return tl::unexpected(std::move(names.error()));
    std::erase_if(*names, [](const std::string& name) { return !is_pdf(name); });
    for (std::string& name : *names) name = (fs::path(path) / name).string();
    if (!names->empty()) return names;
    return fail_input({{Severity::error,
                        "no-press-files",
                        {path},
                        phrase("there are no press files here"),
                        phrase("name the folder that `banxin press` wrote into")}});
}

/// Makes several files at a time.
template <typename Make>
Result<std::vector<PressFile>> all_made(std::size_t count, Make make) {
    std::vector<PressFile> files(count);
    auto failure = try_in_parallel(count, usual_jobs(), [&](std::size_t i) -> Result<void> {
        return make(i).map([&](PressFile file) { files[i] = std::move(file); });
    });
    if (failure) return tl::unexpected(*std::move(failure));
    return files;
}

}  // namespace

bool holds_press_files(const std::string& path) {
    const DiskFiles disk;
    const FileKind kind = disk.look(path).kind;
    if (kind == FileKind::file) return is_pdf(path);
    if (kind != FileKind::folder || disk.has_file((fs::path(path) / "edition.yaml").string())) return false;
    const auto names = disk.list(path);
    return names && std::any_of(names->begin(), names->end(), is_pdf);
}

Result<std::vector<PressFile>> press_files_in(const std::string& path) {
    const auto paths = paths_in(path);
    if (!paths) return tl::unexpected(paths.error());
    return all_made(paths->size(), [&](std::size_t i) {
        const std::string& file = (*paths)[i];
        return DiskFiles().read(file).and_then([&](const std::string& bytes) {
            return read_press_file(file, bytes).map([&](PressFile read) {
                read.name = fs::path(file).filename().string();
                return read;
            });
        });
    });
}

Result<std::vector<PressFile>> press_files_of(const Issue& issue, const std::string& profile, const PageChoice& pages) {
    const auto press = PressIssue::open(issue, {.profile = profile}, Cache());
    if (!press) return tl::unexpected(press.error());
    const auto indices = choose_pages((*press)->sheets(), issue.edition(), pages);
    if (!indices) return tl::unexpected(indices.error());
    return all_made(indices->size(), [&](std::size_t i) {
        const std::size_t index = (*indices)[i];
        return (*press)->unjudged_page(index).and_then(
            [&](const std::string& bytes) { return read_press_file((*press)->run().file_name(index), bytes); });
    });
}

}  // namespace banxin
