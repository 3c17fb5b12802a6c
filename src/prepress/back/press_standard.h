#pragma once

#include <string_view>

namespace banxin {

/// x1a: PDF/X-1a:2003 (PDF 1.4). x4: PDF/X-4 (PDF 1.6), with the same content.
enum class PressStandard { x1a, x4 };

constexpr std::string_view name_of(PressStandard standard) {
    return standard == PressStandard::x1a ? "PDF/X-1a:2003" : "PDF/X-4";
}

constexpr std::string_view pdf_version(PressStandard standard) {
    return standard == PressStandard::x1a ? "1.4" : "1.6";
}

}  // namespace banxin
