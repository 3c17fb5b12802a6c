#pragma once

#include <functional>
#include <string>
#include <vector>

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// How names are judged.
struct Names {
    std::function<bool(const std::string&)> known;  ///< It means something that the file itself does not define.
    std::function<bool(const std::string&, const std::string&)> same = std::equal_to<>();
};

// The entries of a map of looks in the order to read them: what an entry's `from` names stands before it.
//
// Findings: `from-circle` where entries come from one another, `unknown-style` where `from` names nothing. Entries with
//           such a mistake are in the list all the same.
std::vector<const YamlEntry*> bases_first(const std::vector<YamlEntry>& entries, const Names& names,
                                          Findings& findings);

/// The text of an entry's `from`; empty without one.
std::string from_of(const YamlNode& look);

}  // namespace banxin
