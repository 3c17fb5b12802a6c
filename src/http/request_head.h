#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {

/// The head of a request as it was sent: who sent it is not known yet.
struct RequestHead {
    std::string method;
    std::string target;
    bool is_http_1_1 = false;
    std::vector<std::pair<std::string, std::string>> fields;  ///< Names in small letters, values without outer blanks.

    /// The first field of this name.
    std::optional<std::string_view> field(std::string_view name) const;
    bool has(std::string_view name) const { return field(name).has_value(); }
};

/// Of a head that HeadScan has found whole. Nothing: it is no HTTP.
std::optional<RequestHead> read_head(std::string_view bytes);

}  // namespace banxin
