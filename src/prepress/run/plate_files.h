#pragma once

#include <functional>
#include <string>

#include "model/plate_settings.h"
#include "prepress/run/press_run.h"

namespace banxin {

/// Takes a file by its name's ending, -cyan.tif.
using TakePlateFile = std::function<Result<void>(const std::string& ending, const std::string& bytes)>;

/// How a page's plates are exposed.
struct PlateFileOrder {
    const PlateSettings& plates;
    int screen = 100;  ///< Lines an inch.
    TakePlateFile take;
};

// The plates of a page with the marks round it as finished dots, one TIFF file each, drawn some rows at a time. Fails
// as PressRun::plates() and as `take` fails.
Result<void> expose_plates(const PressRun& run, std::size_t page_index, const PlateFileOrder& order);

// The file for the ink keys of a page (ink_zones.h), without the marks round it.
Result<std::string> ink_key_file(const PressRun& run, std::size_t page_index, Length zone);

}  // namespace banxin
