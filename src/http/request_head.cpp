#include "http/request_head.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

namespace banxin {
namespace {

namespace beast = boost::beast;
using HeadParser = beast::http::request_parser<beast::http::empty_body>;

std::string text_of(beast::string_view text) {
    return {text.data(), text.size()};
}

std::string small_letters(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

RequestHead head_in(const HeadParser& parser) {
    const auto& parsed = parser.get();
    RequestHead head{text_of(parsed.method_string()), text_of(parsed.target()), parsed.version() == 11, {}};
    for (const auto& field : parsed)
        head.fields.emplace_back(small_letters(text_of(field.name_string())), text_of(field.value()));
    return head;
}

}  // namespace

std::optional<std::string_view> RequestHead::field(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.first == name; });
    if (found == fields.end()) return std::nullopt;
    return found->second;
}

std::optional<RequestHead> read_head(std::string_view bytes) {
    HeadParser parser;
    parser.header_limit(std::numeric_limits<std::uint32_t>::max());  // how long it may be is decided before
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    beast::error_code error;
    const std::size_t used = parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    if (error || used != bytes.size() || !parser.is_header_done()) return std::nullopt;
    return head_in(parser);
}

}  // namespace banxin
