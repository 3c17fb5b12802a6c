#include "cli/build_formats.h"

#include "cli/split_list.h"

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
    for (const std::string& word : split_at_commas(text)) {
        BuildFormats named = formats_named(word);
        if (named.empty()) return std::nullopt;
        formats.merge(named);
    }
    return formats;
}

}  // namespace banxin
