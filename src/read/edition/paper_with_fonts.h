#pragma once

#include <filesystem>

#include "read/house/read_paper.h"

namespace banxin {

/// A paper, with the font files that lie beside it and beside those that it builds on.
Result<PaperDraft> read_paper_with_fonts(const Sources& sources, const std::filesystem::path& path);

}  // namespace banxin
