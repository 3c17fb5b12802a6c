#include "http/response_bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace banxin {
namespace {

struct StatusWords {
    int status;
    const char* words;
};

constexpr std::array kStatusWords = {
    StatusWords{200, "OK"},
    StatusWords{201, "Created"},
    StatusWords{202, "Accepted"},
    StatusWords{204, "No Content"},
    StatusWords{304, "Not Modified"},
    StatusWords{400, "Bad Request"},
    StatusWords{403, "Forbidden"},
    StatusWords{404, "Not Found"},
    StatusWords{405, "Method Not Allowed"},
    StatusWords{408, "Request Timeout"},
    StatusWords{409, "Conflict"},
    StatusWords{410, "Gone"},
    StatusWords{411, "Length Required"},
    StatusWords{412, "Precondition Failed"},
    StatusWords{413, "Content Too Large"},
    StatusWords{415, "Unsupported Media Type"},
    StatusWords{417, "Expectation Failed"},
    StatusWords{421, "Misdirected Request"},
    StatusWords{422, "Unprocessable Content"},
    StatusWords{423, "Locked"},
    StatusWords{428, "Precondition Required"},
    StatusWords{429, "Too Many Requests"},
    StatusWords{431, "Request Header Fields Too Large"},
    StatusWords{500, "Internal Server Error"},
    StatusWords{503, "Service Unavailable"},
    StatusWords{505, "HTTP Version Not Supported"},
    StatusWords{507, "Insufficient Storage"},
};

/// What is no status of ours is a mistake in the program.
StatusWords words_of(int status) {
    const auto* const found = std::find_if(kStatusWords.begin(), kStatusWords.end(),
                                           [&](const StatusWords& words) { return words.status == status; });
    return found == kStatusWords.end() ? StatusWords{500, "Internal Server Error"} : *found;
}

std::string_view type_words(MediaType type) {
    switch (type) {
        case MediaType::json:
            return "application/json; charset=utf-8";
        case MediaType::text:
            return "text/plain; charset=utf-8";
        case MediaType::markdown:
            return "text/markdown; charset=utf-8";
        case MediaType::html:
            return "text/html; charset=utf-8";
        case MediaType::script:
            return "text/javascript; charset=utf-8";
        case MediaType::style:
            return "text/css; charset=utf-8";
        case MediaType::svg:
            return "image/svg+xml";
        case MediaType::png:
            return "image/png";
        case MediaType::jpeg:
            return "image/jpeg";
        case MediaType::opentype:
            return "font/otf";
        case MediaType::pdf:
            return "application/pdf";
    }
    return "application/octet-stream";
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_plain_word(const std::string& word) {
    return !word.empty() &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_letter_or_digit(c) || c == '-' || c == '_'; });
}

// A drawing opened by itself styles itself and runs nothing; the browser's own viewer shows a PDF with styles of its
// own. Whatever else there is belongs to the shell.
std::string policy(const Response& response) {
    constexpr std::string_view kAlways = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    if (response.type == MediaType::svg)
        return fmt::format("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; {}", kAlways);
    if (response.type == MediaType::pdf)
        return fmt::format("default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; {}", kAlways);
    const std::string nonce = is_plain_word(response.nonce) ? fmt::format(" 'nonce-{}'", response.nonce) : "";
    return fmt::format(
        "default-src 'none'; script-src 'self'; style-src 'self'{}; img-src 'self' blob:; font-src 'self'; "
        "connect-src 'self'; {}",
        nonce, kAlways);
}

/// With every answer: no other page may show it, read it, or learn where it comes from.
std::string keep_out(const Response& response) {
    return fmt::format(
        "Content-Security-Policy: {}\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
        "Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\n",
        policy(response));
}

std::string_view keeping_words(Keeping keeping) {
    return keeping == Keeping::immutable ? "private, max-age=31536000, immutable" : "no-store";
}

std::string percent_encoded(const std::string& text) {
    std::string encoded;
    for (const char c : text)
        encoded += is_letter_or_digit(c) ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return encoded;
}

std::string own_words(const Response& response) {
    std::string words;
    if (is_plain_word(response.etag)) words += fmt::format("ETag: \"{}\"\r\n", response.etag);
    if (!response.file_name.empty())
        words +=
            fmt::format("Content-Disposition: inline; filename*=UTF-8''{}\r\n", percent_encoded(response.file_name));
    if (response.status == 405) words += "Allow: GET, POST, PUT, DELETE\r\n";
    return words;
}

bool has_no_body(int status) {
    return status == 204 || status == 304;
}

std::string body_words(const Response& response) {
    if (has_no_body(response.status)) return "";
    return fmt::format("Content-Type: {}\r\nContent-Length: {}\r\n", type_words(response.type),
                       response.body ? response.body->size() : 0);
}

/// A line of text as an event has it; other line ends than `\n` are none of its.
std::string one_line(std::string text) {
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return text;
}

void append_data(std::string& out, std::string_view data) {
    for (;;) {
        const std::size_t end = data.find_first_of("\r\n");
        out.append("data: ").append(data.substr(0, end)).append("\n");
        if (end == std::string_view::npos) return;
        data.remove_prefix(data.substr(end, 2) == "\r\n" ? end + 2 : end + 1);
    }
}

}  // namespace

std::string head_bytes(const Response& response, After after) {
    const StatusWords words = words_of(response.status);
    return fmt::format("HTTP/1.1 {} {}\r\n{}{}Cache-Control: {}\r\n{}Connection: {}\r\n\r\n", words.status, words.words,
                       body_words(response), keep_out(response), keeping_words(response.keeping), own_words(response),
                       after == After::closes ? "close" : "keep-alive");
}

std::string_view body_bytes(const Response& response) {
    if (!response.body || has_no_body(response.status)) return {};
    return *response.body;
}

std::string stream_head_bytes() {
    return fmt::format(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n{}Cache-Control: no-store\r\n"
        "Connection: close\r\n\r\n",
        keep_out(Response{}));
}

std::string event_bytes(const StreamEvent& event) {
    std::string bytes;
    if (!event.name.empty()) bytes += "event: " + one_line(event.name) + "\n";
    if (!event.id.empty()) bytes += "id: " + one_line(event.id) + "\n";
    append_data(bytes, event.data ? std::string_view(*event.data) : std::string_view());
    return bytes + "\n";
}

}  // namespace banxin
