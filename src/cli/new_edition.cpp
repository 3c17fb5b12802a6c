#include "cli/new_edition.h"

#include <filesystem>

#include "cli/new_templates.h"
#include "cli/output_files.h"
#include "cli/say.h"
#include "files/staging.h"
#include "issue/language.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

/// What a run that was killed has left counts as nothing: it is tidied away by the next.
bool is_free(const std::string& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) return true;
    if (!fs::is_directory(folder, error)) return false;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().filename() != kStagingName) return false;
    }
    return !error;
}

Result<void> write_templates(const std::string& folder, const std::vector<NewTemplate>& files) {
    const auto output = open_output(folder);
    if (!output) return tl::unexpected(output.error());
    for (const NewTemplate& file : files) {
        if (auto written = (*output)->write(std::string(file.path), file.text); !written) return written;
    }
    return (*output)->keep();
}

}  // namespace

ExitCode new_edition(const NewOptions& options) {
    if (!is_free(options.folder)) {
        const Diagnostic taken{Severity::error,
                               "folder-not-empty",
                               {options.folder, 0, 0},
                               phrase("there is something in this folder"),
                               phrase("name a folder that does not exist yet")};
        return report_failure({FailureKind::input, {taken}}, options.colour);
    }
    const std::vector<NewTemplate> files = new_templates(spoken_language());
    if (const auto written = write_templates(options.folder, files); !written)
        return report_failure(written.error(), options.colour);
    const std::string edition = (fs::path(options.folder) / new_edition_folder()).string();
    say(Stream::out, phrase("A small paper is in {}/", options.folder) + verbatim("\n"));
    for (const NewTemplate& file : files) say(Stream::out, "  " + std::string(file.path) + "\n");
    say(Stream::out, verbatim("\n") + phrase("Set it with") + verbatim("\n  banxin build " + edition + "\n"));
    return ExitCode::fits;
}

}  // namespace banxin
