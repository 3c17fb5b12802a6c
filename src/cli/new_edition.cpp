#include "cli/new_edition.h"

#include <fmt/format.h>

#include <filesystem>

#include "cli/new_templates.h"
#include "files/write_file.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

bool is_free(const std::string& folder) {
    std::error_code error;
    return !fs::exists(folder, error) || (fs::is_directory(folder, error) && fs::is_empty(folder, error));
}

Result<void> write_templates(const std::string& folder) {
    for (const NewTemplate& file : new_templates()) {
        const fs::path path = fs::path(folder) / file.path;
        if (auto made = make_folder(path.parent_path().string()); !made) return made;
        if (auto written = write_file(path.string(), file.text); !written) return written;
    }
    return {};
}

}  // namespace

ExitCode new_edition(const NewOptions& options) {
    if (!is_free(options.folder)) {
        const Diagnostic taken{Severity::error,
                               "folder-not-empty",
                               {options.folder, 0, 0},
                               "there is something in this folder",
                               "name a folder that does not exist yet"};
        return report_failure({FailureKind::input, {taken}}, options.colour);
    }
    if (const auto written = write_templates(options.folder); !written)
        return report_failure(written.error(), options.colour);
    const std::string edition = (fs::path(options.folder) / new_edition_folder()).string();
    fmt::print("A small paper is in {}/\n", options.folder);
    for (const NewTemplate& file : new_templates()) fmt::print("  {}\n", file.path);
    fmt::print("\nSet it with\n  banxin build {}\n", edition);
    return ExitCode::fits;
}

}  // namespace banxin
