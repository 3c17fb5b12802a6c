#pragma once

#include <span>
#include <string_view>

namespace banxin {

/// A file that a browser asks for: its name has the hash of its bytes, so it may be kept for ever.
struct DeskAsset {
    std::string_view name;
    std::string_view type;  ///< As Content-Type says it.
    std::string_view bytes;
};

// The page that starts the desk, which names the assets. `{{nonce}}` in it stands for the nonce of the answer's policy.
std::string_view desk_shell();

// What web/ was bundled into when the program was built.
std::span<const DeskAsset> desk_assets();

}  // namespace banxin
