#include "issue/font_copies.h"

#include <cstdlib>
#include <filesystem>

#include "files/write_file.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

/// A new folder; empty where none can be made.
std::string temporary_folder() {
    std::error_code error;
    std::string pattern = (fs::temp_directory_path(error) / "banxin-fonts-XXXXXX").string();
    return !error && mkdtemp(pattern.data()) != nullptr ? pattern : std::string();
}

}  // namespace

FontCopies::~FontCopies() {
    std::error_code none;
    if (!folder_.empty()) fs::remove_all(folder_, none);
}

std::vector<std::string> FontCopies::on_disk(const Files& files, const std::vector<std::string>& fonts) {
    std::vector<std::string> paths;
    for (const std::string& font : fonts) {
        const auto path = files.on_disk(font);
        paths.push_back(path ? *path : copied(files, font));
    }
    return paths;
}

std::string FontCopies::copied(const Files& files, const std::string& font) {
    const auto bytes = files.read(font);
    if (bytes && folder_.empty()) folder_ = temporary_folder();
    if (!bytes || folder_.empty()) return font;
    // A number of its own: a library may still have the one before open.
    std::string path = folder_ + "/" + std::to_string(++copies_) + fs::path(font).extension().string();
    return write_file(path, *bytes) ? path : font;
}

}  // namespace banxin
