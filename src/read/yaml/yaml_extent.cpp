#include "read/yaml/yaml_extent.h"

#include <algorithm>

namespace banxin {
namespace {

std::optional<Splice> extent_of_scalar(const SourceText& source, const YamlNode& scalar) {
    const auto from = byte_at(source, scalar.spot);
    if (!from) return std::nullopt;
    for (const std::string& written : {scalar.text, "\"" + scalar.text + "\"", "'" + scalar.text + "'"}) {
        if (source.text.compare(*from, written.size(), written) == 0) return Splice{*from, *from + written.size(), {}};
    }
    return std::nullopt;
}

/// The end of quoted words that start at `at`; the text's end where nothing ends them.
std::size_t end_of_quoted(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            return i + 1;
        }
    }
    return text.size();
}

/// What comes before may begin quoted words: inside a word a quotation mark is a character like others.
bool may_quote(std::string_view text, std::size_t at) {
    return at == 0 || std::string_view(" \n[{,:").find(text[at - 1]) != std::string_view::npos;
}

std::optional<Splice> extent_in_brackets(const SourceText& source, std::size_t from) {
    const std::string_view text = source.text;
    int depth = 0;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == '"' || c == '\'') && may_quote(text, at)) {
            at = end_of_quoted(text, at) - 1;
        } else if (c == '#' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) {
            at = std::min(text.find('\n', at), text.size()) - 1;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return Splice{from, at + 1, {}};
        }
    }
    return std::nullopt;
}

}  // namespace

bool is_in_brackets(const SourceText& source, const YamlNode& value) {
    const auto at = byte_at(source, value.spot);
    return at && *at < source.text.size() && (source.text[*at] == '{' || source.text[*at] == '[');
}

std::optional<Splice> extent_of(const SourceText& source, const YamlNode& value) {
    if (value.kind == YamlKind::text) return extent_of_scalar(source, value);
    const auto from = byte_at(source, value.spot);
    if (!from) return std::nullopt;
    if (value.kind == YamlKind::empty) return Splice{*from, *from, {}};
    if (is_in_brackets(source, value)) return extent_in_brackets(source, *from);
    std::optional<Splice> last;
    if (value.kind == YamlKind::map && !value.entries.empty()) last = extent_of(source, value.entries.back());
    if (value.kind == YamlKind::list && !value.items.empty()) last = extent_of(source, value.items.back());
    if (!last) return std::nullopt;
    return Splice{*from, last->until, {}};
}

std::optional<Splice> extent_of(const SourceText& source, const YamlEntry& entry) {
    const auto key = byte_at(source, entry.key_spot);
    if (!key) return std::nullopt;
    if (entry.value.kind == YamlKind::empty) return Splice{*key, *key + entry.key.size() + 1, {}};
    const auto value = extent_of(source, entry.value);
    if (!value) return std::nullopt;
    return Splice{*key, value->until, {}};
}

}  // namespace banxin
