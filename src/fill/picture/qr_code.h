#pragma once

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// The square of a QR code, without the white around it.
struct QrCode {
    int modules = 0;         ///< On a side: 21, 25, 29 …
    std::vector<bool> dark;  ///< Row by row.
};

// The smallest code that holds the bytes and still reads with 15 per cent of it lost to dirt or set-off (level M).
// Nothing when the text is too long for any.
std::optional<QrCode> encode_qr(const std::string& text);

}  // namespace banxin
