#pragma once

#include <string>
#include <vector>

#include "files/write_file.h"

namespace banxin {

/// A file to write, and how its bytes are made when its turn comes. Several are made at once.
struct OutputFile {
    std::string name;
    FileMaker make;
};

// Writes files into a folder that is there, `jobs` at a time, and says on a terminal how far it is.
//
// A file that cannot be made keeps no other from being written; the world's failures (a full disk) do. Fails with all
// that went wrong, in the order of the files.
Result<void> write_output_files(const std::vector<OutputFile>& files, const std::string& folder, int jobs);

}  // namespace banxin
