#include "cli/write_page_proofs.h"

namespace banxin {

Result<Phrase> write_page_proofs(const PageProofsRequest& request, OutputFolder& folder) {
    const auto proved = prove_page(request.proofs, request.run, request.sheet);
    if (!proved) return tl::unexpected(proved.error());
    for (const ProofFile& file : proved->files) {
        if (auto written = folder.write(file.name, file.bytes); !written) return tl::unexpected(written.error());
    }
    return proved->coverage + verbatim("\n");
}

}  // namespace banxin
