#pragma once

#include <memory>
#include <string>

namespace banxin {

/// Bytes that several answers may share.
using SharedBytes = std::shared_ptr<const std::string>;

/// What a body is. No other words come into the head of an answer, so that none of them can end it early.
enum class MediaType { json, text, markdown, html, script, style, svg, png, jpeg, opentype, pdf };

/// Immutable: its name changes with its bytes, and a browser need not ask again.
enum class Keeping { no_store, immutable };

struct Response {
    int status = 200;
    MediaType type = MediaType::json;
    SharedBytes body;  ///< None: an empty one.
    std::string etag;  ///< Without quotes; letters, digits, `-` and `_`, else it is not sent.
    Keeping keeping = Keeping::no_store;
    std::string nonce;      ///< Of a page's own styles, letters and digits: the policy then admits them.
    std::string file_name;  ///< That a browser saves the body under, any words.
};

Response json_response(std::string json);
Response json_response(int status, std::string json);
Response bytes_response(MediaType type, SharedBytes bytes);
Response bytes_response(MediaType type, std::string bytes);

/// Of something whose name has its hash in it.
Response lasting_response(MediaType type, SharedBytes bytes);

/// `{"error": words}`; the words are for whoever writes the page, not for its reader.
Response refusal(int status, const std::string& words);

}  // namespace banxin
