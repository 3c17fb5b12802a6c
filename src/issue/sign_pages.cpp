#include "issue/sign_pages.h"

#include <algorithm>

#include "files/disk_files.h"
#include "files/write_file.h"
#include "issue/signed_pages.h"
#include "issue/stored_proofs.h"
#include "model/signer_name.h"
#include "read/edition/read_signatures.h"
#include "read/text/nearest.h"
#include "read/yaml/key_language.h"

namespace banxin {
namespace {

tl::unexpected<Failure> cannot_sign(const std::string& word, const char* code, Phrase message, Phrase hint) {
    return fail_input({{Severity::error, code, {word, 0, 0}, std::move(message), std::move(hint)}});
}

/// In which language the edition has its keys.
WordLanguage language_of_edition(const std::string& edition) {
    const auto bytes = DiskFiles().read(edition + "/edition.yaml");
    return language_of_keys(bytes.value_or("")).value_or(WordLanguage::english);
}

/// The file with more lines at its end.
Result<void> append_lines(const std::string& path, const std::string& lines) {
    const DiskFiles disk;
    std::string bytes;
    if (disk.look(path).kind != FileKind::none) {
        auto old = disk.read(path);
        if (!old) return tl::unexpected(std::move(old.error()));
        bytes = *std::move(old);
    }
    if (!bytes.empty() && bytes.back() != '\n') bytes += '\n';
    return write_file(path, bytes + lines);
}

}  // namespace

Result<void> may_sign(const SignedBy& by, const std::vector<PageState>& pages, const ReviewHouse& house) {
    if (by.stage.empty())
        return cannot_sign("--stage", "unknown-stage", phrase("it is not said at which stage it is signed"),
                           phrase("choose {}", one_of(house.stages)));
    if (std::ranges::find(house.stages, by.stage) == house.stages.end())
        return cannot_sign("--stage", "unknown-stage", phrase("this paper has no stage `{}`", by.stage),
                           phrase("choose {}", one_of(house.stages)));
    if (by.says == SignatureWord::returned) return {};
    for (const PageState& page : pages) {
        const auto other = stage_in_the_way(page, by.stage, by.name, house);
        if (other)
            return cannot_sign(
                "--name", "same-name",
                phrase("{} has signed page {} in the stage {} already", plain_name(by.name), page.label, *other),
                phrase("another one has to sign {}; `review: {{distinct: no}}` in paper.yaml would allow it",
                       by.stage));
    }
    return {};
}

Result<void> write_signatures(const std::string& edition, const EditionVersion& version,
                              const std::vector<PageState>& pages, const SignedBy& by) {
    const auto stored = store_proof(edition, version, by.time);
    if (!stored) return tl::unexpected(stored.error());
    const WordLanguage language = language_of_edition(edition);
    std::string lines;
    for (const PageState& state : pages) {
        const auto page = std::ranges::find(version.pages, state.page, &PageVersion::number);
        lines += signature_line({.page = state.page,
                                 .stage = by.stage,
                                 .name = plain_name(by.name),
                                 .time = by.time,
                                 .sets = page->sets,
                                 .proof = stored->pieces,
                                 .stories = page->stories,
                                 .spot = {},
                                 .says = by.says,
                                 .note = by.note},
                                language);
    }
    return append_lines(signatures_file(edition), lines);
}

}  // namespace banxin
