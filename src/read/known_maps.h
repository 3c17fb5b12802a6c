#pragma once

#include <vector>

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// Every map that a file may have, with its keys: what `banxin help --keys` prints.
std::vector<MapShape> known_maps();

}  // namespace banxin
