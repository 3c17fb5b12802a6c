#include "files/write_file.h"

#include <filesystem>

#include "files/output_folder.h"

namespace banxin {
namespace fs = std::filesystem;

Result<void> write_file(const std::string& path, std::string_view bytes) {
    const fs::path file(path);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (std::error_code none; !fs::is_directory(folder, none))
        return fail_world(path, phrase("cannot be written: there is no folder {}", folder.string()));
    const auto output = OutputFolder::open(folder.string());
    if (!output) return fail_world(path, output.error().diagnostics.front().message);
    const auto written = (*output)->write(file.filename().string(), bytes);
    return written ? (*output)->keep() : written;
}

}  // namespace banxin
