#pragma once

#include <string>

#include "files/files.h"
#include "model/plate_settings.h"

namespace banxin {

/// `plates` and `over_limit` under `press:` of a paper and of all that it builds on (paper_sheets.h). What is wrong
/// there was told when the paper was read.
PlateHouse plate_house(const Files& files, const std::string& paper_file);

}  // namespace banxin
