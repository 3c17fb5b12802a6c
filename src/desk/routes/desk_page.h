#pragma once

#include <optional>

#include "http/request.h"
#include "http/response.h"

namespace banxin {

/// The page that starts a desk in a browser, or one of its assets (`a/NAME`); nothing for other requests.
std::optional<Response> desk_page(const Request& request);

}  // namespace banxin
