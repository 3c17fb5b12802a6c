#pragma once

#include <string>

namespace banxin {

/// Where a server stands; what is not said is chosen at random.
struct ServerPlace {
    int port = 0;
    std::string key{};
};

}  // namespace banxin
