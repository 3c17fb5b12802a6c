#pragma once

#include <vector>

#include "cli/press_folder.h"
#include "prepress/changed/plate_prints.h"

namespace banxin {

// Which plates of sheets that have been written print something else than those of an older run, as lines for a
// terminal. `before`: that run, read before anything was written, for it may be the same folder. Fails as
// read_press_file().
Result<Phrase> plates_changed(const std::vector<PressFile>& before, const PressFolder& folder, const Edition& edition,
                              const std::vector<const DisplayList*>& written);

}  // namespace banxin
