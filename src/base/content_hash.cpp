#include "base/content_hash.h"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>

namespace banxin {

std::string content_hash(std::string_view bytes) {
    sha256_ctx sum;
    sha256_init(&sum);
    sha256_update(&sum, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&sum, digest.size(), digest.data());
    std::string digits;
    for (const std::uint8_t byte : digest) digits += fmt::format("{:02x}", byte);
    return digits;
}

}  // namespace banxin
