// yaml-cpp makes its sentences itself (yaml-cpp/exceptions.h). All of them are known again here.
#include "read/yaml/yaml_trouble.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr auto kYamlTroubles = std::to_array<Wording>({
    wording_of("end of map not found"),
    wording_of("end of map flow not found"),
    wording_of("end of sequence not found"),
    wording_of("end of sequence flow not found"),
    wording_of("illegal flow end"),
    wording_of("illegal block entry"),
    wording_of("illegal map key"),
    wording_of("illegal map value"),
    wording_of("illegal EOF in scalar"),
    wording_of("illegal character in scalar"),
    wording_of("illegal document indicator in scalar"),
    wording_of("illegal tab when looking for indentation"),
    wording_of("unexpected character in block scalar"),
    wording_of("cannot set zero indentation for a block scalar"),
    wording_of("bad character found while scanning hex number"),
    wording_of("invalid character in single-quoted string"),
    wording_of("unknown token"),
    wording_of("alias not found after *"),
    wording_of("anchor not found after &"),
    wording_of("illegal character found while scanning alias"),
    wording_of("illegal character found while scanning anchor"),
    wording_of("illegal character found while scanning tag handle"),
    wording_of("tag handle with no suffix"),
    wording_of("end of verbatim tag not found"),
    wording_of("cannot assign multiple tags to the same node"),
    wording_of("cannot assign multiple anchors to the same node"),
    wording_of("YAML directives must have exactly one argument"),
    wording_of("YAML major version too large"),
    wording_of("repeated YAML directive"),
    wording_of("TAG directives must have exactly two arguments"),
    wording_of("repeated TAG directive"),
    wording_of("cannot assign multiple aliases to the same node"),
    wording_of("cannot assign the same alias to multiple nodes"),
    wording_of("aliases can't have any content, *including* tags"),
    wording_of("the referenced anchor is not defined"),
    wording_of("invalid node; this may result from using a map iterator as a sequence iterator, or vice-versa"),
    wording_of("invalid scalar"),
    wording_of("key not found"),
    wording_of("bad conversion"),
    wording_of("bad dereference"),
    wording_of("operator[] call on a scalar"),
    wording_of("appending to a non-sequence"),
    wording_of("inserting in a non-convertible-to-map"),
    wording_of("unmatched group tag"),
    wording_of("unexpected end sequence token"),
    wording_of("unexpected end map token"),
    wording_of("invalid anchor"),
    wording_of("invalid alias"),
    wording_of("invalid tag"),
    wording_of("bad file"),
});

/// What stands behind a sentence's known beginning; nothing when it begins otherwise.
std::string behind(const std::string& message, std::string_view beginning) {
    return message.starts_with(beginning) ? message.substr(beginning.size()) : std::string();
}

}  // namespace

Phrase yaml_trouble(const std::string& message) {
    const auto known = std::find_if(kYamlTroubles.begin(), kYamlTroubles.end(),
                                    [&](const Wording& wording) { return wording.one == message; });
    if (known != kYamlTroubles.end()) return phrase(*known);
    if (auto escape = behind(message, "unknown escape character: "); !escape.empty())
        return phrase("unknown escape character: {}", escape);
    if (auto code = behind(message, "invalid unicode: "); !code.empty()) return phrase("invalid unicode: {}", code);
    if (auto version = behind(message, "bad YAML version: "); !version.empty())
        return phrase("bad YAML version: {}", version);
    return verbatim(message);
}

}  // namespace banxin
