#pragma once

#include <memory>
#include <string>
#include <vector>

#include "files/fenced_files.h"

namespace banxin {

// The disk as those see it who name files in an edition, a paper or a story: of what lies elsewhere nothing is read,
// for an edition may come from strangers.
//
// Seen are: `folder` itself; the paper's folder, which is the nearest one above it that has a paper.yaml, else, for an
// edition without one of its own, the folder right above; `allowed`, folders or single files that the user has named.
std::shared_ptr<FencedFiles> fence_round(const std::string& folder, const std::vector<std::string>& allowed);

/// The same round other files than the disk's: a folder of a revision.
std::shared_ptr<FencedFiles> fence_round(std::shared_ptr<const Files> files, const std::string& folder,
                                         const std::vector<std::string>& allowed);

/// The folder of an edition as its paper is found from it: where `folder` is a link and a paper.yaml lies above what
/// it leads to, that place; else as it is named.
std::string home_of_edition(const std::string& folder);

}  // namespace banxin
