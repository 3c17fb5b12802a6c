#include "desk/routes/desk_page.h"

#include <algorithm>

#include "http/random_key.h"

#ifdef BANXIN_HAS_DESK_PAGE
#include "desk_assets.h"
#endif

namespace banxin {
namespace {

#ifdef BANXIN_HAS_DESK_PAGE

MediaType media_type(std::string_view content_type) {
    if (content_type.starts_with("text/javascript")) return MediaType::script;
    if (content_type.starts_with("text/css")) return MediaType::style;
    if (content_type.starts_with("image/svg")) return MediaType::svg;
    if (content_type.starts_with("image/png")) return MediaType::png;
    return content_type.starts_with("application/json") ? MediaType::json : MediaType::text;
}

std::string with_nonce(std::string page, const std::string& nonce) {
    constexpr std::string_view kPlace = "{{nonce}}";
    for (std::size_t at = page.find(kPlace); at != std::string::npos; at = page.find(kPlace, at + nonce.size()))
        page.replace(at, kPlace.size(), nonce);
    return page;
}

Response shell() {
    const std::string nonce = random_key().value_or("");
    Response response = bytes_response(MediaType::html, with_nonce(std::string(desk_shell()), nonce));
    response.nonce = nonce;
    return response;
}

Response asset(const std::string& name) {
    const auto assets = desk_assets();
    const auto found = std::ranges::find(assets, name, &DeskAsset::name);
    if (found == assets.end()) return refusal(404, "there is no such asset");
    return lasting_response(media_type(found->type), std::make_shared<const std::string>(found->bytes));
}

#else

Response shell() {
    return bytes_response(MediaType::text, "This program was built without the desk's page (BANXIN_DESK=OFF).\n");
}

Response asset(const std::string&) {
    return refusal(404, "there is no such asset");
}

#endif

}  // namespace

std::optional<Response> desk_page(const Request& request) {
    if (request.verb != Verb::get) return std::nullopt;
    if (request.path.empty()) return shell();
    if (request.path.size() == 2 && request.path[0] == "a") return asset(request.path[1]);
    return std::nullopt;
}

}  // namespace banxin
