#include "desk/edit/layout_file_edit.h"

#include <filesystem>

namespace banxin {
namespace {

namespace fs = std::filesystem;

bool is_of_this_day(const std::string& file, const std::string& folder) {
    const fs::path way = fs::path(plain_path(file)).lexically_relative(plain_path(folder));
    return !way.empty() && *way.begin() != "..";
}

std::string copy_of_this_day(const std::string& file, const std::string& folder) {
    return (fs::path(folder) / "layouts" / fs::path(file).filename()).generic_string();
}

}  // namespace

Result<LayoutFileEdit> LayoutFileEdit::open(const EditSource& source, const std::string& file) {
    auto bytes = source.files.read(file);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    auto yaml = YamlEdit::open(file, *bytes);
    if (!yaml) return tl::unexpected(std::move(yaml.error()));
    if (is_of_this_day(file, source.folder)) return LayoutFileEdit(*std::move(yaml), {file, *std::move(bytes), {}});
    return LayoutFileEdit(*std::move(yaml), {copy_of_this_day(file, source.folder), {}, {}});
}

Result<FileChange> LayoutFileEdit::change() const {
    return yaml_.result().map([&](std::string bytes) {
        FileChange change = change_;
        change.after = std::move(bytes);
        return change;
    });
}

}  // namespace banxin
