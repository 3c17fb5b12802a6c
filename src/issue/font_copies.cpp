#include "issue/font_copies.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "files/system_words.h"
#include "files/write_file.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

Result<std::string> new_folder() {
    std::error_code error;
    std::string pattern = (fs::temp_directory_path(error) / "banxin-fonts-XXXXXX").string();
    if (error)
        return fail_world("TMPDIR", phrase("names no folder for temporary files: {}", system_words(error.value())));
    if (mkdtemp(pattern.data()) == nullptr)
        return fail_world(pattern, phrase("cannot be made: {}", system_words(errno)));
    return pattern;
}

}  // namespace

FontCopies::~FontCopies() {
    std::error_code none;
    if (!folder_.empty()) fs::remove_all(folder_, none);
}

Result<std::vector<std::string>> FontCopies::on_disk(const Files& files, const std::vector<std::string>& fonts) {
    std::vector<std::string> paths;
    for (const std::string& font : fonts) {
        auto path = files.on_disk(font);
        auto copy = path ? Result<std::string>(*std::move(path)) : copied(files, font);
        if (!copy) return tl::unexpected(std::move(copy.error()));
        paths.push_back(*std::move(copy));
    }
    return paths;
}

Result<std::string> FontCopies::copied(const Files& files, const std::string& font) {
    const auto bytes = files.read(font);
    if (!bytes) return bytes;
    if (folder_.empty()) {
        auto folder = new_folder();
        if (!folder) return folder;
        folder_ = *std::move(folder);
    }
    // A number of its own: a library may still have the one before open.
    std::string path = folder_ + "/" + std::to_string(++copies_) + fs::path(font).extension().string();
    if (auto written = write_file(path, *bytes); !written) return tl::unexpected(std::move(written.error()));
    return path;
}

}  // namespace banxin
