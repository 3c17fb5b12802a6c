#include "read/yaml/nearest_word.h"

#include <algorithm>

#include "base/simplified_han.h"
#include "base/unicode.h"
#include "read/text/nearest.h"
#include "read/yaml/desk_names.h"

namespace banxin {
namespace {

Phrase quoted_word(const FileWord& word) {
    return verbatim("`") + in_its_language(word) + verbatim("`");
}

Phrase in_a_row(const std::vector<FileWord>& words, std::size_t count) {
    Phrase row = quoted_word(words.front());
    for (std::size_t i = 1; i < count; ++i) row = phrase_in("list", "{}, {}", row, quoted_word(words[i]));
    return row;
}

/// All names of all words, and whose they are.
struct AllNames {
    std::vector<std::string> names;
    std::vector<std::size_t> of;
};

AllNames all_names(const std::vector<FileWord>& words) {
    AllNames all;
    const auto add = [&](std::string_view name, std::size_t word) {
        all.names.emplace_back(name);
        all.of.push_back(word);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        add(words[i].english, i);
        for (const std::string_view chinese : words[i].chinese) add(chinese, i);
    }
    return all;
}

/// The word as it shows itself when this name of it was nearly written.
FileWord shown_as(const FileWord& word, const std::string& name) {
    FileWord shown = word;
    show_first(shown, name);
    return shown;
}

/// The name that was written in traditional characters; empty where none was.
std::string simplified_name(std::string_view written, const std::vector<std::string>& names) {
    std::string simple = simplified_han(written);
    const bool is_name = simple != written && std::ranges::find(names, simple) != names.end();
    return is_name ? std::move(simple) : std::string();
}

}  // namespace

Phrase all_words(const std::vector<FileWord>& words) {
    if (words.empty()) return {};
    if (words.size() == 1) return quoted_word(words.front());
    return phrase_in("all there are", "{} and {}", in_a_row(words, words.size() - 1), quoted_word(words.back()));
}

Phrase any_word(const std::vector<FileWord>& words) {
    if (words.empty()) return {};
    if (words.size() == 1) return quoted_word(words.front());
    return phrase_in("list", "{} or {}", in_a_row(words, words.size() - 1), quoted_word(words.back()));
}

Phrase did_you_mean(std::string_view written, const std::vector<FileWord>& words) {
    const AllNames all = all_names(words);
    if (const std::string name = simplified_name(written, all.names); !name.empty())
        return phrase("did you mean `{}`?", name);
    if (Phrase instead = done_otherwise(written, words); !instead.empty()) return instead;
    if (const FileWord* word = called_at_desks(written, words))
        return phrase("did you mean `{}`?", in_its_language(*word));
    std::vector<FileWord> meant;
    std::vector<std::size_t> told;
    for (const std::size_t name : places_of_nearest(written, all.names)) {
        const std::size_t word = all.of[name];
        if (std::ranges::count(told, word) > 0) continue;
        told.push_back(word);
        meant.push_back(shown_as(words[word], all.names[name]));
    }
    if (meant.empty()) return {};
    if (!is_short(written)) meant.resize(1);
    if (meant.size() == 1) return phrase("did you mean `{}`?", in_its_language(meant.front()));
    const Phrase first = in_a_row(meant, meant.size() - 1);
    return phrase("did you mean {}?", phrase_in("guess", "{} or {}", first, quoted_word(meant.back())));
}

}  // namespace banxin
