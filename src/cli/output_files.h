#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "files/output_folder.h"

namespace banxin {

/// A file to write, and how its bytes are made when its turn comes. Several are made at once.
struct OutputFile {
    std::string name;
    FileMaker make;
};

// Writes files, `jobs` at a time, and says on a terminal how far it is.
//
// A file that cannot be made keeps no other from being written; the world's failures (a full disk) do, and then
// `folder` is not to be kept. Out: all that went wrong, in the order of the files.
std::optional<Failure> write_output_files(const std::vector<OutputFile>& files, OutputFolder& folder, int jobs);

/// Keeps what was written in spite of what went wrong, unless that was the world. Fails with all of it.
Result<void> keep_output(OutputFolder& folder, std::optional<Failure> failure);

/// Opens the folder that a command writes into. An interrupt leaves it as it was.
Result<std::unique_ptr<OutputFolder>> open_output(const std::string& path);

}  // namespace banxin
