#pragma once

#include <optional>
#include <set>
#include <string_view>

namespace banxin {

/// What `banxin build` writes.
enum class BuildFormat { edition_pdf, page_pdf, png, svg, json };
using BuildFormats = std::set<BuildFormat>;

/// `edition.pdf` and page-NN.pdf, .png and .svg, and report.json.
BuildFormats all_formats();

/// Formats as a person lists them: `png,json`; `pdf` means edition.pdf and the pages. Nothing for what is no such list.
std::optional<BuildFormats> parse_formats(std::string_view text);

}  // namespace banxin
