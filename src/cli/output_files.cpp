#include "cli/output_files.h"

#include "base/try_in_parallel.h"
#include "cli/interrupts.h"
#include "cli/terminal.h"

namespace banxin {

std::optional<Failure> write_output_files(const std::vector<OutputFile>& files, OutputFolder& folder, int jobs) {
    ProgressLine progress(files.size());
    return try_in_parallel(files.size(), jobs, [&](std::size_t i) {
        progress.step(files[i].name);
        return folder.write(files[i].name, files[i].make);
    });
}

Result<void> keep_output(OutputFolder& folder, std::optional<Failure> failure) {
    if (failure && failure->kind == FailureKind::world) return tl::unexpected(*std::move(failure));
    if (auto kept = folder.keep(); !kept) return kept;
    if (failure) return tl::unexpected(*std::move(failure));
    return {};
}

Result<std::unique_ptr<OutputFolder>> open_output(const std::string& path) {
    clean_up_when_interrupted();
    return OutputFolder::open(path);
}

}  // namespace banxin
