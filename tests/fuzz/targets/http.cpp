// Any bytes, as a connection might bring them: read whole and in pieces, they have to come to the same requests and the
// same refusal; who is let in has to be what Request promises; and nothing of a request can break an answer's head or
// an event. Built by the preset `fuzz`; replayed on tests/fuzz/corpus/http by every test run.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "fuzz/promise.h"
#include "http/request_reader.h"
#include "http/response_bytes.h"

namespace banxin {
namespace {

const Gate kFuzzGate{"127.0.0.1:8600", "key", 4096};
const std::string kFuzzHost = "Host: 127.0.0.1:8600\r\nOrigin: http://127.0.0.1:8600\r\n";

/// Raw bytes get past the first line by luck alone; so most inputs are put where a request is already well begun.
std::string as_connection(std::uint8_t form, std::string_view rest) {
    const std::string text(rest);
    switch (form % 4) {
        case 0:
            return text;
        case 1:
            return "GET /key/" + text + " HTTP/1.1\r\n" + kFuzzHost + "\r\n";
        case 2:
            return "PUT /key/story/tram HTTP/1.1\r\n" + kFuzzHost + text + "\r\n\r\n{}";
        default:
            return "POST /key/do HTTP/1.1\r\n" + kFuzzHost +
                   "Content-Type: application/json\r\nContent-Length: " + std::to_string(text.size()) + "\r\n\r\n" +
                   text + "GET /key/ HTTP/1.1\r\n" + kFuzzHost + "\r\n";
    }
}

/// What came of a connection.
struct Outcome {
    std::vector<Request> requests;
    std::string refusal;
    bool operator==(const Outcome&) const = default;
};

bool is_harmless(const std::string& word) {
    return is_valid_utf8(word) && std::none_of(word.begin(), word.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

void check_promises(const Request& request) {
    for (const std::string& segment : request.path) {
        require(is_harmless(segment), "a segment is UTF-8 without control characters");
        require(!segment.empty() && segment != "." && segment != "..", "a segment is a name");
        require(segment.find_first_of("/\\") == std::string::npos, "a segment has no slash");
    }
    for (const auto& [name, word] : request.query)
        require(is_harmless(name) && is_harmless(word) && !name.empty(), "a word of the query is UTF-8");
    require(is_valid_utf8(request.body), "a body is UTF-8");
    require(request.body.empty() == (request.body_kind == BodyKind::none), "a body says what it is");
}

std::size_t lines_in(const std::string& head) {
    return static_cast<std::size_t>(std::count(head.begin(), head.end(), '\n'));
}

void check_answers(const Request& request) {
    Response response = refusal(409, request.body);
    const std::size_t lines = lines_in(head_bytes(response, After::goes_on));
    response.etag = response.nonce = request.if_match.value_or(request.body);
    response.file_name = request.body + request.last_event_id.value_or("");
    const std::string head = head_bytes(response, After::goes_on);
    require(lines_in(head) <= lines + 2, "a head has a line for the tag, and one for the name");
    require(head.find("\r\n\r\n") == head.size() - 4, "a head ends once");
    const std::string event = event_bytes(
        {request.body, request.last_event_id.value_or(""), std::make_shared<const std::string>(request.body)});
    require(event.find("\n\n") == event.size() - 2, "an event ends once");
}

Outcome outcome_in_pieces(const std::string& bytes, std::size_t piece) {
    RequestReader reader(kFuzzGate, 2048);
    Outcome outcome;
    for (std::size_t at = 0; at < bytes.size() && reader.state() != RequestReader::State::refused; at += piece) {
        reader.take(std::string_view(bytes).substr(at, piece));
        while (reader.state() == RequestReader::State::whole) {
            outcome.requests.push_back(reader.take_request().request);
        }
    }
    if (reader.state() == RequestReader::State::refused) outcome.refusal = reader.refusal().words;
    return outcome;
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    if (size < 2) return 0;
    const std::string connection =
        as_connection(bytes[0], {reinterpret_cast<const char*>(bytes) + 2, static_cast<std::size_t>(size - 2)});
    const Outcome whole = outcome_in_pieces(connection, connection.size() + 1);
    for (const Request& request : whole.requests) {
        check_promises(request);
        check_answers(request);
    }
    require(whole == outcome_in_pieces(connection, 1 + bytes[1] % 64U), "pieces come to the same as the whole");
    return 0;
}
