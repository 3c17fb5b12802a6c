#include "http/response.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace banxin {

Response bytes_response(MediaType type, SharedBytes bytes) {
    Response response;
    response.type = type;
    response.body = std::move(bytes);
    return response;
}

Response bytes_response(MediaType type, std::string bytes) {
    return bytes_response(type, std::make_shared<const std::string>(std::move(bytes)));
}

Response json_response(std::string json) {
    return bytes_response(MediaType::json, std::move(json));
}

Response json_response(int status, std::string json) {
    Response response = json_response(std::move(json));
    response.status = status;
    return response;
}

Response lasting_response(MediaType type, SharedBytes bytes) {
    Response response = bytes_response(type, std::move(bytes));
    response.keeping = Keeping::immutable;
    return response;
}

Response refusal(int status, const std::string& words) {
    using Json = nlohmann::json;
    return json_response(status, Json{{"error", words}}.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace banxin
