#pragma once

#include <set>
#include <string>

#include "issue/marked_proof.h"

namespace banxin {

/// Writes pages with their changes marked (issue/marked_proof.h) into a folder: changes.pdf, and changes-NN.png of
/// each. Fails as the renderers do, and (world) where the folder cannot be written.
Result<void> draw_changes(const Issue& issue, const MarkedChanges& marked, const std::set<PageNumber>& pages,
                          const std::string& out);

}  // namespace banxin
