#include "read/yaml/structure_slip.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/yaml/comma_slip.h"
#include "read/yaml/key_words.h"
#include "read/yaml/slip_line.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

bool is_slip_key_sign(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_' ||
           is_han_like(c);
}

/// One past the word that starts here.
std::size_t end_of_slip_word(SlipLine line, std::size_t at) {
    while (at < line.size() && is_slip_key_sign(line[at])) ++at;
    return at;
}

bool is_slip_key(SlipLine word) {
    const std::string written = to_utf8(word);
    return std::ranges::any_of(
        key_words(), [&](const WordPair& pair) { return pair.english == written || pair.chinese == written; });
}

/// `-id: lead`, `-{id: lead}`; not `-3mm` and `---`.
std::optional<LineSlip> tight_dash(SlipLine line) {
    const std::size_t dash = behind_indent(line);
    if (dash + 1 >= line.size() || line[dash] != U'-') return std::nullopt;
    const std::size_t end = end_of_slip_word(line, dash + 1);
    const bool is_entry =
        end > dash + 1 && starts_entry(line, dash + 1) && !(line[dash + 1] >= U'0' && line[dash + 1] <= U'9');
    if (!is_entry && line[dash + 1] != U'{') return std::nullopt;
    return LineSlip{dash + 1, "blank-missing", phrase("a blank is missing after `{}`", "-"),
                    write_line_as(U"- " + std::u32string(line.substr(dash + 1)))};
}

/// The first key of a line, behind its indent and its dash; empty where none starts it.
SlipLine first_slip_key(SlipLine line) {
    std::size_t at = behind_indent(line);
    if (line.substr(at).starts_with(U"- ")) at = behind_indent(line, at + 1);
    const std::size_t end = end_of_slip_word(line, at);
    return starts_entry(line, at) ? line.substr(at, end - at) : SlipLine();
}

/// An entry with the key that the items above begin with, at their dashes' place.
std::optional<LineSlip> missing_dash(const std::vector<std::u32string>& lines, std::size_t index) {
    const SlipLine line = lines[index];
    const std::size_t indent = behind_indent(line);
    const SlipLine key = first_slip_key(line);
    if (key.empty() || line[indent] == U'-') return std::nullopt;
    for (std::size_t above = index; above-- > 0;) {
        const SlipLine before = lines[above];
        const std::size_t its = behind_indent(before);
        if (its == before.size() || its > indent) continue;
        if (its < indent || !before.substr(its).starts_with(U"- ")) return std::nullopt;
        if (first_slip_key(before) != key) return std::nullopt;
        return LineSlip{indent, "yaml-syntax", phrase("a `- ` is missing before `{}`", to_utf8(key)),
                        write_line_as(std::u32string(indent, U' ') + U"- " + std::u32string(line.substr(indent)))};
    }
    return std::nullopt;
}

/// `id lead`: a known key, a blank, and words in which no colon follows.
std::optional<LineSlip> missing_colon(SlipLine line) {
    std::size_t start = behind_indent(line);
    if (line.substr(start).starts_with(U"- ")) start = behind_indent(line, start + 1);
    const std::size_t end = end_of_slip_word(line, start);
    const std::size_t value = behind_indent(line, end);
    if (end == start || value == end || value == line.size() || !is_slip_key(line.substr(start, end - start)))
        return std::nullopt;
    if (line.find(U": ", end) != SlipLine::npos || line.find(U'：', end) != SlipLine::npos || line.ends_with(U':'))
        return std::nullopt;
    const std::size_t first = behind_indent(line);
    std::u32string meant(line.substr(first, end - first));
    meant += U": ";
    meant += line.substr(value);
    return LineSlip{end, "yaml-syntax",
                    phrase("a colon is missing after `{}`", to_utf8(line.substr(start, end - start))),
                    write_line_as(meant)};
}

/// `headline: "Walnuts" sell`
std::optional<LineSlip> early_quotation_end(SlipLine line) {
    const std::size_t open = slip_value(line);
    if (open >= line.size() || (line[open] != U'"' && line[open] != U'\'')) return std::nullopt;
    const char32_t quote = line[open];
    const std::size_t close = line.find(quote, open + 1);
    if (line.find(U'\\', open) != SlipLine::npos) return std::nullopt;
    if (close == SlipLine::npos || line.substr(close + 1).starts_with(quote)) return std::nullopt;
    const std::size_t rest = behind_indent(line, close + 1);
    if (rest == line.size() || line[rest] == U'#') return std::nullopt;
    std::u32string meant(line);
    bool opens = true;
    for (std::size_t i = open; i < meant.size(); ++i) {
        if (meant[i] != quote) continue;
        meant[i] = quote == U'"' ? (opens ? U'“' : U'”') : (opens ? U'‘' : U'’');
        opens = !opens;
    }
    meant.erase(0, behind_indent(meant));
    return LineSlip{close + 1, "yaml-syntax", phrase("these quotation marks end before the text does"),
                    phrase("write the line as `{}`, or put the other quotation marks round the whole", to_utf8(meant))};
}

/// Commas with an entry behind them, outside of brackets and quotation marks.
std::vector<std::size_t> entry_commas(SlipLine line, std::size_t from) {
    std::vector<std::size_t> commas;
    int open = 0;
    char32_t quote = 0;
    for (std::size_t i = from; i < line.size(); ++i) {
        const char32_t c = line[i];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == U'"' || c == U'\'') {
            quote = c;
        } else if (c == U'{' || c == U'[') {
            ++open;
        } else if (c == U'}' || c == U']') {
            --open;
        } else if (open == 0 && (c == U',' || c == U'，' || c == U'、') && starts_entry(line, i + 1)) {
            commas.push_back(i);
        }
    }
    return commas;
}

/// The entries of a map that lacks its braces, with YAML's commas.
std::u32string entries_as_meant(SlipLine line, std::size_t first, const std::vector<std::size_t>& commas) {
    std::u32string meant;
    for (const std::size_t comma : commas) {
        meant += line.substr(first, line.find_last_not_of(kSlipBlanks, comma - 1) + 1 - first);
        meant += U", ";
        first = behind_indent(line, comma + 1);
    }
    return meant += line.substr(first);
}

/// The entry behind the comma is one that a story in a frame has.
bool goes_with_story(SlipLine line, std::size_t comma) {
    const std::size_t key = behind_indent(line, comma + 1);
    const std::string word = to_utf8(line.substr(key, end_of_slip_word(line, key) - key));
    const auto is_it = [&](std::string_view english) { return means(key_words(), word, english); };
    return is_it("jump") || is_it("title") || is_it("fit");
}

/// `lead: walnut, jump: 3` and `- id: lead, columns: 1-2`.
std::optional<LineSlip> missing_braces(SlipLine line) {
    const std::size_t start = behind_indent(line);
    const std::size_t value = slip_value(line);
    if (value >= line.size()) return std::nullopt;
    const std::vector<std::size_t> commas = entry_commas(line, value);
    if (commas.empty()) return std::nullopt;
    const bool is_item = line.substr(start).starts_with(U"- ");
    const std::size_t key = is_item ? behind_indent(line, start + 1) : start;
    const std::string word = to_utf8(line.substr(key, end_of_slip_word(line, key) - key));
    const LineSlip slip{is_item ? key : value,
                        "yaml-syntax",
                        phrase("several entries stand on one line, without braces round them"),
                        {}};
    const auto shown = [&](Phrase hint) { return LineSlip{slip.at, slip.code, slip.message, std::move(hint)}; };
    if (is_item) return shown(write_line_as(U"- {" + entries_as_meant(line, key, commas) + U"}"));
    const std::string entries = to_utf8(entries_as_meant(line, value, commas));
    if (starts_entry(line, value)) return shown(phrase("write the line as `{}: {{{}}}`", word, entries));
    if (!goes_with_story(line, commas.front())) return std::nullopt;
    return shown(
        phrase("write the line as `{}: {{{}: {}}}`", word, in_its_language(key_word("a page", "story")), entries));
}

}  // namespace

std::optional<LineSlip> structure_slip(const std::vector<std::u32string>& lines, std::size_t index) {
    const SlipLine line = lines[index];
    if (auto slip = tight_dash(line)) return slip;
    if (auto slip = missing_braces(line)) return slip;
    if (auto slip = early_quotation_end(line)) return slip;
    if (auto slip = missing_dash(lines, index)) return slip;
    return missing_colon(line);
}

}  // namespace banxin
