#pragma once

#include <filesystem>

#include "files/files.h"
#include "read/edition/edition_file.h"

namespace banxin {

/// Whether a link stands at a path, which may lead anywhere.
bool is_link(const Files& files, const std::filesystem::path& path);

/// Where an edition's paper is: where edition.yaml says, else beside it, else in the folder above.
std::filesystem::path paper_path(const std::filesystem::path& folder, const EditionFile& file, const Files& files);

}  // namespace banxin
