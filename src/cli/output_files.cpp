#include "cli/output_files.h"

#include "base/try_in_parallel.h"
#include "cli/terminal.h"

namespace banxin {

Result<void> write_output_files(const std::vector<OutputFile>& files, const std::string& folder, int jobs) {
    ProgressLine progress(files.size());
    auto failure = try_in_parallel(files.size(), jobs, [&](std::size_t i) {
        progress.step(files[i].name);
        return write_made(folder + "/" + files[i].name, files[i].make);
    });
    if (failure) return tl::unexpected(*std::move(failure));
    return {};
}

}  // namespace banxin
