#pragma once

#include <optional>
#include <string_view>

namespace banxin {

/// x1a: PDF/X-1a:2003 (PDF 1.4). x1a_2001: PDF/X-1a:2001 (PDF 1.3). x4: PDF/X-4 (PDF 1.6). All with the same content.
enum class PressStandard { x1a, x1a_2001, x4 };

constexpr std::string_view name_of(PressStandard standard) {
    if (standard == PressStandard::x4) return "PDF/X-4";
    return standard == PressStandard::x1a ? "PDF/X-1a:2003" : "PDF/X-1a:2001";
}

constexpr std::string_view pdf_version(PressStandard standard) {
    if (standard == PressStandard::x4) return "1.6";
    return standard == PressStandard::x1a ? "1.4" : "1.3";
}

/// What Info says in its `GTS_PDFXVersion`; empty where the metadata say it. The elder standard parts its name.
constexpr std::string_view info_label(PressStandard standard) {
    if (standard == PressStandard::x4) return {};
    return standard == PressStandard::x1a ? "PDF/X-1a:2003" : "PDF/X-1:2001";
}

/// Metadata in XMP are younger than PDF 1.3.
constexpr bool has_xmp(PressStandard standard) {
    return standard != PressStandard::x1a_2001;
}

/// By its word on a command line: x1a, x1a-2003, x1a-2001, x4; nothing for another.
constexpr std::optional<PressStandard> standard_named(std::string_view word) {
    if (word == "x4") return PressStandard::x4;
    if (word == "x1a-2001") return PressStandard::x1a_2001;
    if (word == "x1a" || word == "x1a-2003") return PressStandard::x1a;
    return std::nullopt;
}

}  // namespace banxin
