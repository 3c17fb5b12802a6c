#include "cli/write_page_proofs.h"

#include "files/write_file.h"

namespace banxin {

Result<std::string> write_page_proofs(const PageProofs& proofs, const PressRun& run, std::size_t page_index,
                                      const std::string& folder) {
    const auto proved = prove_page(proofs, run, page_index);
    if (!proved) return tl::unexpected(proved.error());
    for (const ProofFile& file : proved->files) {
        if (auto written = write_file(folder + "/" + file.name, file.bytes); !written)
            return tl::unexpected(written.error());
    }
    return proved->coverage;
}

}  // namespace banxin
