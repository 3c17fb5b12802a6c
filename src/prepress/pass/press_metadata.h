#pragma once

#include <string>

#include "prepress/back/press_standard.h"

namespace banxin {

/// What a press file says of itself, in Info and in XMP alike.
struct PressMetadata {
    std::string title;
    std::string author;
    std::string date;         ///< ISO 8601 with time and zone.
    std::string fingerprint;  ///< 32 hexadecimal digits: the same for the same page.
    PressStandard standard = PressStandard::x1a;
};

/// 2026-11-23T00:00:00+08:00 as PDF writes it: D:20261123000000+08'00'.
std::string pdf_date(const std::string& iso);

/// The XMP packet.
std::string xmp_packet(const PressMetadata& metadata);

/// 32 hexadecimal digits that change with the bytes (FNV-1a, twice). Not against forgery.
std::string fingerprint(std::string_view bytes);

}  // namespace banxin
