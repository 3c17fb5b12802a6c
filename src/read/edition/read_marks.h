#pragma once

#include <vector>

#include "model/proof_mark.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// marks.yaml: a list of `{story, words, should, who, done}`. Refuses: with every mistake at once (`empty-mark` where
/// no words are quoted, or they should stay as they are).
Result<std::vector<ProofMark>> read_marks(const SourceText& source);

/// The file of an edition that its marks stand in.
std::string marks_file(const std::string& edition);

/// The maps that this reads.
std::vector<MapShape> mark_maps();

}  // namespace banxin
