#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/length.h"
#include "read/text/findings.h"
#include "read/text/nearest.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/key_words.h"
#include "read/yaml/nearest_word.h"
#include "read/yaml/read_length.h"
#include "read/yaml/words_of_maps.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

// Typed values out of YAML nodes. Every reader here returns nothing when the node does not hold what was asked for, and
// has then put a located error into the findings.

/// What a map is ("a frame") and the keys it may have, in English; a file may have the Chinese for any of them.
struct MapShape {
    Phrase what;
    std::vector<std::string> keys;
};

/// A map whose keys are all known. Empty values count as not given.
class YamlMap {
  public:
    YamlMap(const YamlNode& node, const MapShape& shape) : node_(node), shape_(shape) {}

    const YamlNode* find(std::string_view key) const;
    /// As find, but a missing key is an error (`missing-key`).
    const YamlNode* need(std::string_view key, Findings& findings) const;
    const SourceSpot& spot() const { return node_.spot; }
    /// The word for a key that the file has, or would have beside its other keys.
    Phrase word(std::string_view key) const;

  private:
    const YamlNode& node_;
    const MapShape& shape_;
};

/// The word for a key of such a map, as the file that a message is about would have it.
Phrase word_in(const MapShape& shape, std::string_view key);

/// `not-a-map`, `unknown-key`, `duplicate-key` where a key is given in both languages. Node and shape must outlive the
/// map.
std::optional<YamlMap> open_map(const YamlNode& node, const MapShape& shape, Findings& findings);

/// `not-a-text`; of more than 2000 characters `text-too-long`.
std::optional<std::string> read_text(const YamlNode& node, Findings& findings);
/// The same with a limit of its own.
std::optional<std::string> read_text_up_to(std::size_t most, const YamlNode& node, Findings& findings);
/// A text or a list of texts.
std::optional<std::vector<std::string>> read_texts(const YamlNode& node, Findings& findings);
/// `not-a-list`; null when it is none.
const std::vector<YamlNode>* read_list(const YamlNode& node, Findings& findings);
/// The same, of a list whose items have a form of their own, which the hint shows.
const std::vector<YamlNode>* read_list_like(const Phrase& hint, const YamlNode& node, Findings& findings);

/// Least and most that a number may be, both included.
struct Bounds {
    int least;
    int most;
};

/// `not-a-number`, `number-out-of-range`.
std::optional<int> read_whole(const YamlNode& node, Bounds bounds, Findings& findings);

/// `not-a-length`, `length-without-unit`, `unknown-unit`, `length-too-large`, `negative-length`.
std::optional<WrittenLength> read_written_length(const YamlNode& node, Findings& findings);
/// The same, of one kind only (`wrong-unit`): on paper, in characters, in lines.
std::optional<Length> read_paper_length(const YamlNode& node, Findings& findings);
std::optional<Em> read_character_length(const YamlNode& node, Findings& findings);
std::optional<LineMeasure> read_line_length(const YamlNode& node, Findings& findings);
/// A whole number of lines (`5行`).
std::optional<int> read_line_count(const YamlNode& node, Findings& findings);

template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

/// Reports `unknown-choice` at the node.
void report_unknown_choice(const YamlNode& node, const std::vector<std::string>& names, Findings& findings);

/// What is written is this word among the choices, in English or Chinese.
bool is_choice(const YamlNode& node, std::string_view word);

/// One of the named values, by its English or Chinese word.
template <typename Value>
std::optional<Value> read_choice(const YamlNode& node, const Choices<Value>& choices, Findings& findings) {
    const auto word = read_text(node, findings);
    if (!word) return std::nullopt;
    std::vector<std::string> names;
    for (const auto& [name, value] : choices) {
        if (means(choice_words(), *word, name)) return value;
        names.push_back(name);
    }
    report_unknown_choice(node, names, findings);
    return std::nullopt;
}

/// The word of a value among the choices: what read_choice() reads it from.
template <typename Value>
std::string_view word_for(const Value& value, const Choices<Value>& choices) {
    for (const auto& [name, named] : choices) {
        if (named == value) return name;
    }
    return {};
}

/// Reads `node`, when there is one, into `target`; leaves `target` alone when it is absent or wrong.
template <typename Target, typename Read, typename... With>
void read_into(Target& target, const YamlNode* node, Read read, With&&... with) {
    if (node == nullptr) return;
    if (auto value = read(*node, std::forward<With>(with)...)) target = *std::move(value);
}

}  // namespace banxin
