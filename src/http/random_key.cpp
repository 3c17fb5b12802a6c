#include "http/random_key.h"

#include <fmt/format.h>
#include <sys/random.h>

#include <array>

namespace banxin {

std::optional<std::string> random_key() {
    std::array<unsigned char, 16> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return std::nullopt;
    std::string key;
    for (const unsigned char byte : bytes) key += fmt::format("{:02x}", byte);
    return key;
}

}  // namespace banxin
