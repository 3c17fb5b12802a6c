#include "render/pdf_pages.h"

#include <charconv>

namespace banxin {

std::optional<std::size_t> pages_in(std::string_view end) {
    constexpr std::string_view kTree = "<< /Type /Pages";
    constexpr std::string_view kCount = "/Count ";
    const std::size_t tree = end.rfind(kTree);
    const std::size_t count = tree == end.npos ? tree : end.find(kCount, tree);
    if (count == end.npos || !end.ends_with("%%EOF\n")) return std::nullopt;
    const std::string_view figures = end.substr(count + kCount.size());
    std::size_t pages = 0;
    const auto [stop, error] = std::from_chars(figures.data(), figures.data() + figures.size(), pages);
    return error == std::errc() ? std::optional(pages) : std::nullopt;
}

}  // namespace banxin
