#pragma once

#include "base/writing.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// How pages and heads are told to be written.
inline const Choices<Writing> kWritings{{"horizontal", Writing::horizontal}, {"vertical", Writing::vertical}};

}  // namespace banxin
