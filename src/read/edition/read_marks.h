#pragma once

#include <optional>
#include <vector>

#include "model/proof_mark.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// marks.yaml: a list of `{story, words, should, who, done}`. Refuses: with every mistake at once (`empty-mark` where
/// no words are quoted, or they should stay as they are).
Result<std::vector<ProofMark>> read_marks(const SourceText& source);

/// The marks without a mistake, and what is wrong with the others.
struct GoodMarks {
    std::vector<ProofMark> marks;
    std::optional<Failure> mistakes{};
};

/// As read_marks(), but that one mark's mistake does not cost the others.
GoodMarks read_good_marks(const SourceText& source);

/// What a line of the file looks like, for a hint.
Phrase how_marks_are_listed();

/// The file of an edition that its marks stand in.
std::string marks_file(const std::string& edition);

/// The maps that this reads.
std::vector<MapShape> mark_maps();

}  // namespace banxin
