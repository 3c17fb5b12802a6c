#pragma once

#include <string>
#include <vector>

#include "model/signature.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// signatures.yaml: a list of signatures, one a line as signature_line() writes them; a union of two versions of the
// file is one, too.
//
// Refuses: with every mistake at once.
Result<std::vector<Signature>> read_signatures(const SourceText& source);

/// One line of the file, with its line feed, its keys in this language.
std::string signature_line(const Signature& signature, WordLanguage language);

/// The maps that this reads.
std::vector<MapShape> signature_maps();

}  // namespace banxin
