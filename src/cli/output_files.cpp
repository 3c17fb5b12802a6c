#include "cli/output_files.h"

#include <atomic>

#include "base/gather_failures.h"
#include "base/in_parallel.h"
#include "cli/terminal.h"

namespace banxin {

Result<void> write_output_files(const std::vector<OutputFile>& files, const std::string& folder, int jobs) {
    std::vector<Result<void>> written(files.size());
    std::atomic<bool> world_failed = false;
    ProgressLine progress(files.size());
    in_parallel(files.size(), jobs, [&](std::size_t i) {
        if (world_failed) return;
        progress.step(files[i].name);
        written[i] = write_made(folder + "/" + files[i].name, files[i].make);
        if (!written[i] && written[i].error().kind == FailureKind::world) world_failed = true;
    });
    std::optional<Failure> failure;
    for (const Result<void>& one : written) {
        if (!one) add_failure(failure, one.error());
    }
    if (failure) return tl::unexpected(*std::move(failure));
    return {};
}

}  // namespace banxin
