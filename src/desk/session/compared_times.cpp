#include "desk/session/compared_times.h"

#include <algorithm>

#include "files/disk_files.h"
#include "files/git_files.h"
#include "issue/fence.h"
#include "issue/issue_version.h"
#include "issue/signed_pages.h"
#include "issue/stored_proofs.h"

namespace banxin {
namespace {

tl::unexpected<Failure> no_such_time(const std::string& name) {
    return refused_edit({}, "edit-unknown", phrase("there is no {} `{}`", phrase("proof"), name));
}

Result<EditionVersion> proof_called(const std::string& name, const DeskIssue& desk) {
    const auto names = stored_proofs(desk.saved(), desk.folder());
    if (std::ranges::find(names, name) == names.end()) return no_such_time(name);
    return stored_proof(desk.saved(), desk.folder() + "/proofs/" + name);
}

Result<EditionVersion> revision_called(const std::string& revision, const EditionPlace& place) {
    auto opened = GitFiles::open(std::make_shared<const DiskFiles>(), place.folder, revision);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    const std::shared_ptr<const Files> files = *std::move(opened);
    Issue issue(fence_round(files, place.folder, place.layout_dirs), place);
    if (auto read = issue.read(); !read) return tl::unexpected(std::move(read.error()));
    if (auto set = issue.set(); !set) return tl::unexpected(std::move(set.error()));
    return version_of(issue);
}

/// The proof that was stored with the last signature of a page in a stage.
Result<EditionVersion> signed_version(const std::string& page_and_stage, const DeskIssue& desk) {
    const auto signatures = signatures_of(desk.saved(), desk.folder());
    if (!signatures) return tl::unexpected(signatures.error());
    const std::size_t colon = std::min(page_and_stage.find(':'), page_and_stage.size());
    const std::string_view page = std::string_view(page_and_stage).substr(0, colon);
    const std::string_view stage = std::string_view(page_and_stage).substr(std::min(colon + 1, page_and_stage.size()));
    for (auto one = signatures->rbegin(); one != signatures->rend(); ++one) {
        if (page != std::to_string(one->page.value) || stage != one->stage || one->proof.empty()) continue;
        if (auto version = proof_of_pieces(desk.saved(), desk.folder(), one->proof)) return *std::move(version);
    }
    return no_such_time(page_and_stage);
}

}  // namespace

Result<EditionVersion> version_called(const std::string& name, const DeskIssue& desk, const EditionPlace& place) {
    if (name == "now") return version_of(desk.issue());
    if (name.starts_with("git:")) return revision_called(name.substr(4), place);
    if (name.starts_with("signature:")) return signed_version(name.substr(10), desk);
    return proof_called(name, desk);
}

}  // namespace banxin
