#include "read/yaml/yaml_reader.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"
#include "read/text/written_number.h"
#include "read/yaml/length_examples.h"
#include "read/yaml/one_slip.h"

namespace banxin {

namespace {

Phrase noun(YamlKind kind) {
    switch (kind) {
        case YamlKind::empty:
            return phrase("nothing");
        case YamlKind::text:
            return phrase("a text");
        case YamlKind::list:
            return phrase("a list");
        case YamlKind::map:
            return phrase("a map of keys");
    }
    return phrase("something else");
}

/// The units of a kind, and a length in one of them that is taken here.
struct KindWanted {
    Phrase units;
    std::string_view example;
};

void report_length(const YamlNode& node, LengthFault fault, const KindWanted& wanted, Findings& findings) {
    const std::string quoted = "`" + node.text + "`";
    switch (fault) {
        case LengthFault::no_number:
            return findings.error(node.spot, "not-a-length", phrase("{} is not a length", quoted),
                                  phrase("write a number and a unit, as in {}", wanted.example));
        case LengthFault::no_unit:
            return findings.error(node.spot, "length-without-unit", phrase("{} lacks a unit", quoted),
                                  phrase("give it in {}", wanted.units));
        case LengthFault::unknown_unit:
            return findings.error(node.spot, "unknown-unit", phrase("{} has an unknown unit", quoted),
                                  phrase("give it in {}", wanted.units));
        case LengthFault::too_large:
            return findings.error(node.spot, "length-too-large", phrase("{} is larger than any newspaper", quoted));
    }
}

bool is_negative(const WrittenLength& length) {
    struct Sign {
        bool operator()(Length l) const { return l < Length(); }
        bool operator()(Em e) const { return e.milli < 0; }
        bool operator()(LineMeasure l) const { return l.milli < 0; }
    };
    return std::visit(Sign{}, length);
}

std::optional<WrittenLength> read_length_as(const YamlNode& node, const KindWanted& wanted, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto length = parse_length(*text);
    if (!length) {
        report_length(node, length.error(), wanted, findings);
        return std::nullopt;
    }
    if (is_negative(*length)) {
        findings.error(node.spot, "negative-length", phrase("`{}` is less than nothing", *text));
        return std::nullopt;
    }
    return *length;
}

template <typename Kind>
std::optional<Kind> read_kind(const YamlNode& node, const KindWanted& wanted, Findings& findings) {
    const auto length = read_length_as(node, wanted, findings);
    if (!length) return std::nullopt;
    if (const Kind* kind = std::get_if<Kind>(&*length)) return *kind;
    findings.error(node.spot, "wrong-unit", phrase("`{}` has a unit that does not fit here", node.text),
                   phrase("give it in {}", wanted.units));
    return std::nullopt;
}

/// What is set in heads and furniture is tried in many ways; no page has room for more.
constexpr std::size_t kLongestText = 2'000;

/// The key of the shape that an entry's word stands for; null for a word that is none.
const std::string* key_meant(const YamlEntry& entry, const MapShape& shape) {
    const auto known = std::find_if(shape.keys.begin(), shape.keys.end(),
                                    [&](const std::string& key) { return means(key_words(), entry.key, key); });
    return known == shape.keys.end() ? nullptr : &*known;
}

std::vector<FileWord> words_of_keys(const MapShape& shape) {
    return key_words_of(shape.what.english(), shape.keys);
}

void report_unknown_key(const YamlEntry& entry, const MapShape& shape, Findings& findings) {
    const Phrase guess = did_you_mean(entry.key, words_of_keys(shape));
    findings.error(entry.key_spot, "unknown-key", phrase("`{}` is not a key of {}", entry.key, shape.what),
                   guess.empty() ? phrase("its keys are {}", all_words(words_of_keys(shape))) : guess);
}

/// As many are told one by one; a file with more is another file.
constexpr std::size_t kMostUnknownKeys = 50;

/// Lines of their own stand below a key, or nothing at all.
bool has_lines_below(const YamlEntry& entry) {
    if (entry.value.kind == YamlKind::empty) return true;
    return entry.value.kind == YamlKind::map && !entry.value.entries.empty() &&
           entry.value.entries.front().key_spot.line > entry.key_spot.line;
}

/// The entry above an unknown key that it may belong below: it stands in the same column, and no key is nearly it.
const YamlEntry* owner_above(const YamlNode& node, const YamlEntry& unknown, const MapShape& shape) {
    const YamlEntry* above = nullptr;
    for (const YamlEntry& entry : node.entries) {
        if (&entry == &unknown) break;
        if (key_meant(entry, shape) != nullptr) above = &entry;
    }
    const bool may_own = above != nullptr && has_lines_below(*above);
    const bool is_aligned = may_own && above->key_spot.column == unknown.key_spot.column;
    return is_aligned && !is_slip_of(unknown.key, words_of_keys(shape)) ? above : nullptr;
}

/// Keys that are indented as the one is that they belong below: told once for all that follow it.
void report_keys_beside(const YamlEntry& first, const YamlEntry& above, const MapShape& shape, Findings& findings) {
    findings.error(first.key_spot, "unknown-key", phrase("`{}` is not a key of {}", first.key, shape.what),
                   phrase("does it belong below `{}` in line {}? Then indent it, and what stands below it, by two "
                          "blanks more; the keys of {} are {}",
                          above.key, above.key_spot.line, shape.what, all_words(words_of_keys(shape))));
}

void report_unknown_keys(const YamlNode& node, const MapShape& shape, Findings& findings) {
    std::vector<const YamlEntry*> unknown;
    const YamlEntry* told_below = nullptr;
    for (const YamlEntry& entry : node.entries) {
        if (key_meant(entry, shape) != nullptr) continue;
        const YamlEntry* above = owner_above(node, entry, shape);
        if (above == nullptr) unknown.push_back(&entry);
        if (above != nullptr && above != told_below) report_keys_beside(entry, *above, shape, findings);
        told_below = above == nullptr ? told_below : above;
    }
    const std::size_t told = unknown.size() <= kMostUnknownKeys + 1 ? unknown.size() : kMostUnknownKeys;
    for (std::size_t i = 0; i < told; ++i) report_unknown_key(*unknown[i], shape, findings);
    if (told == unknown.size()) return;
    findings.error(unknown[told]->key_spot, "unknown-key",
                   phrase("from here on {} more keys are none of {}", unknown.size() - told, shape.what),
                   phrase("look whether this is the file that is meant"));
}

/// A key in English and in Chinese, which the tree takes for two.
void refuse_double_keys(const YamlNode& node, const MapShape& shape, Findings& findings) {
    for (auto entry = node.entries.begin(); entry != node.entries.end(); ++entry) {
        const std::string* key = key_meant(*entry, shape);
        if (key == nullptr) continue;
        const auto first = std::find_if(node.entries.begin(), entry, [&](const YamlEntry& earlier) {
            return means(key_words(), earlier.key, *key);
        });
        if (first == entry) continue;
        findings.error(entry->key_spot, "duplicate-key", phrase("`{}` and `{}` are one key", first->key, entry->key),
                       phrase("the first one is in line {}; keep one of them", first->key_spot.line));
    }
}

/// `三`, `3版`: the number that is meant, where it is one of those that may stand here.
Phrase whole_hint(const std::string& text, Bounds bounds) {
    const auto in_words = written_number(text);
    const std::vector<int> among = numbers_among(text);
    const int meant = in_words ? *in_words : among.size() == 1 ? among.front() : bounds.least - 1;
    const bool may_be = meant >= bounds.least && meant <= bounds.most && text.find_first_of(".-") == std::string::npos;
    return may_be ? phrase("write {}, in figures and without a unit", meant)
                  : phrase("write a number from {} to {}, in figures and without a unit", bounds.least, bounds.most);
}

/// The map has a key that it does not know, told already, and that may be this one.
bool is_misspelt(const YamlNode& node, const MapShape& shape, std::string_view key) {
    return std::ranges::any_of(node.entries, [&](const YamlEntry& entry) {
        const bool is_unknown = key_meant(entry, shape) == nullptr;
        return is_unknown && !did_you_mean(entry.key, {key_word(shape.what.english(), key)}).empty();
    });
}

}  // namespace

/// A key with nothing behind it counts as not there: editors leave keys standing to be filled in later.
const YamlNode* YamlMap::find(std::string_view key) const {
    for (const YamlEntry& entry : node_.entries) {
        if (means(key_words(), entry.key, key)) return entry.value.kind == YamlKind::empty ? nullptr : &entry.value;
    }
    return nullptr;
}

const YamlNode* YamlMap::need(std::string_view key, Findings& findings) const {
    const YamlNode* node = find(key);
    if (node == nullptr && !is_misspelt(node_, shape_, key)) {
        findings.error(node_.spot, "missing-key", phrase("{} needs `{}`", shape_.what, word(key)),
                       phrase("add `{}:` and what it is", word(key)));
    }
    return node;
}

Phrase YamlMap::word(std::string_view key) const {
    for (const YamlEntry& entry : node_.entries) {
        if (means(key_words(), entry.key, key)) return verbatim(entry.key);
    }
    return word_in(shape_, key);
}

Phrase word_in(const MapShape& shape, std::string_view key) {
    return in_its_language(key_word(shape.what.english(), key));
}

bool is_choice(const YamlNode& node, std::string_view word) {
    return node.kind == YamlKind::text && means(choice_words(), node.text, word);
}

/// An unknown key is an error, not a note: passed over, a misspelt `grdae: 2` would set the page as if nobody had
/// asked.
std::optional<YamlMap> open_map(const YamlNode& node, const MapShape& shape, Findings& findings) {
    if (node.kind != YamlKind::map) {
        findings.error(node.spot, "not-a-map",
                       phrase("{} is written as keys with values; here is {}", shape.what, noun(node.kind)),
                       phrase("its keys are {}", all_words(words_of_keys(shape))));
        return std::nullopt;
    }
    report_unknown_keys(node, shape, findings);
    refuse_double_keys(node, shape, findings);
    return YamlMap(node, shape);
}

std::optional<std::string> read_text(const YamlNode& node, Findings& findings) {
    return read_text_up_to(kLongestText, node, findings);
}

std::optional<std::string> read_text_up_to(std::size_t most, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::text) {
        findings.error(node.spot, "not-a-text", phrase("a text is wanted here, not {}", noun(node.kind)));
        return std::nullopt;
    }
    const std::size_t length = node.text.size() <= most ? 0 : to_utf32(node.text).size();
    if (length <= most) return node.text;
    findings.error(node.spot, "text-too-long",
                   phrase("this text has {} characters; no more than {} are set here", length, most),
                   phrase("long text belongs into a story, below its head"));
    return std::nullopt;
}

std::optional<std::vector<std::string>> read_texts(const YamlNode& node, Findings& findings) {
    std::vector<std::string> texts;
    if (node.kind == YamlKind::text) {
        if (auto text = read_text(node, findings)) texts.push_back(*std::move(text));
        return texts;
    }
    const auto* items = read_list(node, findings);
    if (items == nullptr) return std::nullopt;
    for (const YamlNode& item : *items) {
        if (auto text = read_text(item, findings)) texts.push_back(*std::move(text));
    }
    return texts;
}

const std::vector<YamlNode>* read_list(const YamlNode& node, Findings& findings) {
    return read_list_like(phrase("write [a, b] or one line with `- ` for each"), node, findings);
}

const std::vector<YamlNode>* read_list_like(const Phrase& hint, const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::list) return &node.items;
    findings.error(node.spot, "not-a-list", phrase("a list is wanted here, not {}", noun(node.kind)), hint);
    return nullptr;
}

std::optional<int> read_whole(const YamlNode& node, Bounds bounds, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    int value = 0;
    const char* end = text->data() + text->size();
    const auto [stop, trouble] = std::from_chars(text->data(), end, value);
    if (text->empty() || stop != end || trouble == std::errc::invalid_argument) {
        findings.error(node.spot, "not-a-number", phrase("`{}` is not a whole number", *text),
                       whole_hint(*text, bounds));
        return std::nullopt;
    }
    if (trouble == std::errc::result_out_of_range || value < bounds.least || value > bounds.most) {
        findings.error(node.spot, "number-out-of-range", phrase("{} is out of range", *text),
                       phrase("it may be {} to {}", bounds.least, bounds.most));
        return std::nullopt;
    }
    return value;
}

std::optional<WrittenLength> read_written_length(const YamlNode& node, Findings& findings) {
    return read_length_as(
        node, {phrase("pt (点), mm, cm, Q (级), 字 (body characters) or 行 (body lines), as in {}", "9pt"), "9pt"},
        findings);
}

std::optional<Length> read_paper_length(const YamlNode& node, Findings& findings) {
    return read_paper_length_like("9pt", node, findings);
}

std::optional<Em> read_character_length(const YamlNode& node, Findings& findings) {
    return read_character_length_like("2字", node, findings);
}

std::optional<Length> read_paper_length_like(std::string_view example, const YamlNode& node, Findings& findings) {
    return read_kind<Length>(node, {phrase("pt (点), mm, cm or Q (级), as in {}", example), example}, findings);
}

std::optional<Em> read_character_length_like(std::string_view example, const YamlNode& node, Findings& findings) {
    return read_kind<Em>(node, {phrase("characters, as in {}", example), example}, findings);
}

std::optional<LineMeasure> read_line_length(const YamlNode& node, Findings& findings) {
    return read_kind<LineMeasure>(node, {phrase("lines, as in 1行"), "1行"}, findings);
}

std::optional<int> read_line_count(const YamlNode& node, Findings& findings) {
    const auto lines = read_line_length(node, findings);
    if (!lines) return std::nullopt;
    if (lines->milli % 1000 == 0) return lines->milli / 1000;
    findings.error(node.spot, "not-a-number", phrase("`{}` is not a whole number of lines", node.text),
                   phrase("write whole lines, as in 5行"));
    return std::nullopt;
}

void report_unknown_choice(const YamlNode& node, const std::vector<std::string>& names, Findings& findings) {
    const std::vector<FileWord> choices = choice_words_among(names);
    const Phrase guess = did_you_mean(node.text, choices);
    const Phrase all = any_word(choices);
    findings.error(node.spot, "unknown-choice", phrase("`{}` is not known here", node.text),
                   guess.empty() ? phrase("choose {}", all) : phrase("{} choose {}", guess, all));
}

}  // namespace banxin
