#pragma once

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// The words of a switch; `true` and `on` are none, for YAML's versions disagree about them.
inline const Choices<bool> kYesNo{{"yes", true}, {"no", false}};

}  // namespace banxin
