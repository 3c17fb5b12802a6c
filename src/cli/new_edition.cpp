#include "cli/new_edition.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "base/printable.h"
#include "cli/new_auto_templates.h"
#include "cli/new_templates.h"
#include "cli/output_files.h"
#include "cli/say.h"
#include "files/disk_files.h"
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
        if (auto written = (*output)->write(file.path, file.text); !written) return written;
    }
    return (*output)->keep();
}

/// The manuscripts of a folder, as they are to come into the edition. Fails: it cannot be read, or has none.
Result<std::vector<NewTemplate>> stories_in(const std::string& folder) {
    const DiskFiles disk;
    if (!disk.has_folder(folder)) return fail_world(folder, phrase("there is no such folder"));
    const auto names = disk.list(folder);
    if (!names) return tl::unexpected(names.error());
    std::vector<NewTemplate> stories;
    for (const std::string& name : *names) {
        if (fs::path(name).extension() != ".md" || name.starts_with(".")) continue;
        auto text = disk.read((fs::path(folder) / name).string());
        if (!text) return tl::unexpected(std::move(text.error()));
        const fs::path place = fs::path(new_edition_folder()) / "stories" / name;
        stories.push_back({place.generic_string(), *std::move(text)});
    }
    if (!stories.empty()) return stories;
    return fail_input({{Severity::error,
                        "no-stories",
                        {folder, 0, 0},
                        phrase("there is no manuscript in this folder"),
                        phrase("manuscripts are Markdown files, called NAME.md")}});
}

Result<std::vector<NewTemplate>> files_for(const NewOptions& options) {
    if (!options.automatic) return new_templates(spoken_language());
    std::vector<NewTemplate> files = new_auto_templates(spoken_language());
    auto stories = options.stories.empty() ? Result<std::vector<NewTemplate>>(new_auto_stories(spoken_language()))
                                           : stories_in(options.stories);
    if (!stories) return stories;
    std::ranges::move(*stories, std::back_inserter(files));
    return files;
}

/// What to do next.
std::string next_commands(const NewOptions& options) {
    const std::string edition = printable_name((fs::path(options.folder) / new_edition_folder()).string());
    const std::string build = "\n  banxin build " + edition + "\n";
    return options.automatic ? "\n  banxin makeup " + edition + build : build;
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
    const auto files = files_for(options);
    if (!files) return report_failure(files.error(), options.colour);
    if (const auto written = write_templates(options.folder, *files); !written)
        return report_failure(written.error(), options.colour);
    say(Stream::out, phrase("A small paper is in {}/", options.folder) + verbatim("\n"));
    for (const NewTemplate& file : *files) say(Stream::out, "  " + printable_name(file.path) + "\n");
    say(Stream::out, verbatim("\n") + phrase("Set it with") + verbatim(next_commands(options)));
    return ExitCode::fits;
}

}  // namespace banxin
