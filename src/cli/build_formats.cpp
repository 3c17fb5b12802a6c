#include "cli/build_formats.h"

#include <algorithm>

namespace banxin {
namespace {

BuildFormats formats_named(std::string_view word) {
    if (word == "pdf") return {BuildFormat::edition_pdf, BuildFormat::page_pdf};
    if (word == "png") return {BuildFormat::png};
    if (word == "svg") return {BuildFormat::svg};
    if (word == "json") return {BuildFormat::json};
    return {};
}

}  // namespace

BuildFormats all_formats() {
    return {BuildFormat::edition_pdf, BuildFormat::page_pdf, BuildFormat::png, BuildFormat::svg, BuildFormat::json};
}

std::optional<BuildFormats> parse_formats(std::string_view text) {
    BuildFormats formats;
    for (;;) {
        const std::size_t comma = std::min(text.find(','), text.size());
        BuildFormats named = formats_named(text.substr(0, comma));
        if (named.empty()) return std::nullopt;
        formats.merge(named);
        if (comma == text.size()) return formats;
        text.remove_prefix(comma + 1);
    }
}

}  // namespace banxin
