#pragma once

#include <string>

namespace banxin {

/// A file as a desk calls it: seen from the edition's folder (`stories/tram.md`, `../paper.yaml`); empty for none.
std::string told_path(const std::string& file, const std::string& folder);

}  // namespace banxin
