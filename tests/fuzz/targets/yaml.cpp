// Any bytes as one of the files of a paper, beside others that are sound: both readings of the edition come to an end,
// agree on whether it can be set, and every finding can be gone to.
#include <array>

#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "read/edition/read_edition.h"
#include "read/edition/read_marks.h"
#include "read/edition/read_signatures.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

constexpr std::array<const char*, 8> kFuzzedFiles = {
    "paper.yaml",         "layouts/front.yaml",  "day/edition.yaml", "day/stories/bridge.md",
    "day/make-up/1.yaml", "day/signatures.yaml", "day/marks.yaml",   "day/layouts/front.yaml"};

void check_list_files(const Files& files, const std::string& path) {
    const auto source = read_text_file(files, path);
    if (!source) return check_failure(source.error(), files);
    const auto signatures = read_signatures(*source);
    if (!signatures) check_failure(signatures.error(), files);
    const auto marks = read_marks(*source);
    if (!marks) check_failure(marks.error(), files);
    if (!signatures) return;
    std::string again;
    for (const Signature& signature : *signatures) again += signature_line(signature);
    const auto read_again = read_signatures({path, again});
    require(read_again.has_value() && read_again->size() == signatures->size(), "a signature can be written again");
}

void check_edition(const Files& files) {
    EditionMemory memory;
    const auto whole = read_edition(files, {"day"}, memory);
    const auto draft = read_what_can_be_set(files, {"day"}, memory);
    if (!whole) check_failure(whole.error(), files);
    if (!draft) check_failure(draft.error(), files);
    if (draft) check_findings(draft->findings, files);
    if (whole) check_findings(whole->warnings, files);
    if (whole) require(draft.has_value() && !has_errors(draft->findings), "what can be read whole has no error");
    if (!whole && draft) require(has_errors(draft->findings), "what cannot be read whole has an error");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    MemoryFiles files;
    for (const auto& [path, text] : small_paper()) files.put("day/" + path, text);
    const std::string fuzzed = kFuzzedFiles[input.below(kFuzzedFiles.size())];
    files.put(fuzzed, std::string(input.rest()));
    check_edition(files);
    check_list_files(files, fuzzed);
    return 0;
}
