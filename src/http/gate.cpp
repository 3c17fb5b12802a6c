// A page of any other origin can make a browser send requests here: by links, forms, images, scripts, fetch(). None of
// them can read an answer, for no answer lets another origin in; the gate sees to it that they change nothing either,
// and learn nothing from how a request fails. Four walls, each enough by itself against most:
//
// - The key, which a page of another origin cannot know. Without it everything is 404.
// - The host. A name that its owner points to 127.0.0.1 (DNS rebinding) makes a foreign page an origin of this port;
//   the browser then still sends the name.
// - The origin, which a browser sends with whatever is no GET, and no script can change.
// - Sec-Fetch-Site, which a browser of today sends with everything, also where it sends no origin: the event stream of
//   our own page has this one alone.
//
// What remains is a request of a program on this machine that can read this process's memory or its terminal.
#include "http/gate.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "http/same_secret.h"
#include "http/target.h"

namespace banxin {
namespace {

constexpr std::array kVerbs = {std::pair{"GET", Verb::get}, std::pair{"POST", Verb::post}, std::pair{"PUT", Verb::put},
                               std::pair{"DELETE", Verb::del}};

std::optional<Verb> verb_of(const RequestHead& head) {
    const auto* const found =
        std::find_if(kVerbs.begin(), kVerbs.end(), [&](const auto& verb) { return head.method == verb.first; });
    return found == kVerbs.end() ? std::nullopt : std::optional(found->second);
}

TargetParts parts_of(const RequestHead& head) {
    return cut_target(head.target).value_or(TargetParts{});
}

/// Ours, or not told: older browsers, and programs that are none.
bool comes_from_us(const RequestHead& head) {
    return head.field("sec-fetch-site").value_or("same-origin") == "same-origin";
}

bool has_our_origin(const RequestHead& head, const Gate& gate) {
    return head.field("origin") == "http://" + gate.host;
}

/// A link to the shell, or its address typed in: what is shown then cannot be read by who made the link.
bool is_visit(const RequestHead& head) {
    const auto site = head.field("sec-fetch-site");
    return site == "none" || (parts_of(head).path.empty() && head.field("sec-fetch-mode") == "navigate");
}

bool asks_for_stream(const RequestHead& head) {
    const std::string_view path = parts_of(head).path;
    return head.method == "GET" && path.substr(0, path.find('/')) == kStreamPath;
}

bool has_origin_of_others(const RequestHead& head, const Gate& gate) {
    return head.has("origin") && !has_our_origin(head, gate);
}

// A browser sends no Origin with a GET to its own, so a stream may do with Sec-Fetch-Site; one of the two it must have.
bool may_listen(const RequestHead& head, const Gate& gate) {
    return comes_from_us(head) && !has_origin_of_others(head, gate) &&
           (head.has("origin") || head.has("sec-fetch-site"));
}

bool may_look(const RequestHead& head, const Gate& gate) {
    return (comes_from_us(head) || is_visit(head)) && !has_origin_of_others(head, gate);
}

bool may_change(const RequestHead& head, const Gate& gate) {
    return comes_from_us(head) && has_our_origin(head, gate);
}

/// Digits alone, so few that they count in a size_t.
std::optional<std::size_t> length_of(std::string_view digits) {
    if (digits.empty() || digits.size() > 15) return std::nullopt;
    std::size_t length = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        length = length * 10 + static_cast<std::size_t>(digit - '0');
    }
    return length;
}

std::size_t body_length(const RequestHead& head) {
    return length_of(head.field("content-length").value_or("0")).value_or(0);
}

bool same_letters(std::string_view text, std::string_view small) {
    return std::equal(text.begin(), text.end(), small.begin(), small.end(), [](char one, char other) {
        return (one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one) == other;
    });
}

/// What stands before a parameter: `text/markdown` of `text/markdown; charset=utf-8`.
std::string_view media_type(const RequestHead& head) {
    std::string_view type = head.field("content-type").value_or("");
    type = type.substr(0, type.find(';'));
    while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
    return type;
}

BodyKind body_kind(const RequestHead& head) {
    if (same_letters(media_type(head), "application/json")) return BodyKind::json;
    if (same_letters(media_type(head), "text/markdown")) return BodyKind::markdown;
    return BodyKind::none;
}

/// `"tag"`, and nothing that means more than one.
std::optional<std::string> tag_in(std::string_view quoted) {
    if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"') return std::nullopt;
    const std::string_view tag = quoted.substr(1, quoted.size() - 2);
    if (tag.empty() || tag.find('"') != std::string_view::npos) return std::nullopt;
    return std::string(tag);
}

bool says_a_thing_twice(const RequestHead& head, const Gate&) {
    std::set<std::string_view> names;
    return !std::all_of(head.fields.begin(), head.fields.end(),
                        [&](const auto& field) { return names.insert(field.first).second; });
}

bool is_another_version(const RequestHead& head, const Gate&) {
    return !head.is_http_1_1;
}

bool asks_for_no_path(const RequestHead& head, const Gate&) {
    return !cut_target(head.target);
}

bool has_no_plain_length(const RequestHead& head, const Gate&) {
    return head.has("content-length") && !length_of(*head.field("content-length"));
}

bool is_sent_in_two_ways(const RequestHead& head, const Gate&) {
    return head.has("transfer-encoding") && head.has("content-length");
}

bool is_for_another_host(const RequestHead& head, const Gate& gate) {
    return head.field("host") != gate.host;
}

bool does_not_know_the_key(const RequestHead& head, const Gate& gate) {
    return !same_secret(parts_of(head).key, gate.key);
}

bool comes_from_elsewhere(const RequestHead& head, const Gate& gate) {
    if (asks_for_stream(head)) return !may_listen(head, gate);
    return head.method == "GET" ? !may_look(head, gate) : !may_change(head, gate);
}

bool wants_to_speak_otherwise(const RequestHead& head, const Gate&) {
    return head.has("upgrade");
}

bool waits_to_be_told(const RequestHead& head, const Gate&) {
    return head.has("expect");
}

bool is_no_verb_of_ours(const RequestHead& head, const Gate&) {
    return !verb_of(head);
}

bool has_a_doubtful_path(const RequestHead& head, const Gate&) {
    return !read_target(parts_of(head));
}

bool has_a_doubtful_tag(const RequestHead& head, const Gate&) {
    return head.has("if-match") && !tag_in(*head.field("if-match"));
}

bool has_no_length(const RequestHead& head, const Gate&) {
    const bool may_have_body = head.method == "POST" || head.method == "PUT";
    return head.has("transfer-encoding") || (may_have_body && !head.has("content-length"));
}

bool has_a_body_for_nothing(const RequestHead& head, const Gate&) {
    return (head.method == "GET" || head.method == "DELETE") && body_length(head) > 0;
}

bool has_too_much(const RequestHead& head, const Gate& gate) {
    return body_length(head) > gate.most_body_bytes;
}

bool is_of_another_kind(const RequestHead& head, const Gate&) {
    return body_length(head) > 0 && body_kind(head) == BodyKind::none;
}

struct Rule {
    bool (*is_broken)(const RequestHead&, const Gate&);
    int status;
    const char* words;
};

constexpr std::array kRules = {
    Rule{is_another_version, 505, "HTTP/1.1 alone is spoken here"},
    Rule{says_a_thing_twice, 400, "a field is given twice"},
    Rule{has_no_plain_length, 400, "the length is no number"},
    Rule{is_sent_in_two_ways, 400, "a length and an encoding"},
    Rule{asks_for_no_path, 400, "the target is no path"},
    Rule{is_for_another_host, 421, "another host"},
    Rule{does_not_know_the_key, 404, "nothing is here"},
    Rule{comes_from_elsewhere, 403, "not from the desk's own page"},
    Rule{is_no_verb_of_ours, 405, "GET, POST, PUT and DELETE alone"},
    Rule{wants_to_speak_otherwise, 400, "no other protocol is spoken here"},
    Rule{waits_to_be_told, 417, "nothing is told before the body"},
    Rule{has_a_doubtful_path, 400, "a path or a word is malformed"},
    Rule{has_a_doubtful_tag, 400, "If-Match is no single tag"},
    Rule{has_no_length, 411, "the length is missing"},
    Rule{has_a_body_for_nothing, 400, "a body where none belongs"},
    Rule{has_too_much, 413, "the body is too large"},
    Rule{is_of_another_kind, 415, "application/json or text/markdown"},
};

std::optional<std::string> field_text(const RequestHead& head, std::string_view name) {
    const auto found = head.field(name);
    return found ? std::optional(std::string(*found)) : std::nullopt;
}

Request request_in(const RequestHead& head) {
    Target target = read_target(parts_of(head)).value_or(Target{});
    Request request;
    request.verb = verb_of(head).value_or(Verb::get);
    request.path = std::move(target.path);
    request.query = std::move(target.query);
    request.if_match = tag_in(head.field("if-match").value_or(""));
    request.last_event_id = field_text(head, "last-event-id");
    request.body_kind = body_length(head) > 0 ? body_kind(head) : BodyKind::none;
    return request;
}

}  // namespace

tl::expected<Admitted, Refused> admit(const RequestHead& head, const Gate& gate) {
    for (const Rule& rule : kRules) {
        if (rule.is_broken(head, gate)) return tl::unexpected(Refused{rule.status, rule.words});
    }
    Admitted admitted;
    admitted.request = request_in(head);
    admitted.body_bytes = body_length(head);
    admitted.is_stream = asks_for_stream(head);
    admitted.is_last = same_letters(head.field("connection").value_or(""), "close");
    return admitted;
}

}  // namespace banxin
