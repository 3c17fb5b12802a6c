#include "cli/key_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/text_table.h"
#include "cli/codes/code_tables.h"
#include "cli/key_rows.h"
#include "cli/option_words.h"
#include "issue/file_tongue.h"
#include "issue/language.h"
#include "model/house_names.h"
#include "read/house/house_boxes.h"
#include "read/known_maps.h"
#include "read/story/mark_words.h"

namespace banxin {
namespace {

using Row = std::vector<std::string>;

/// One of the tables: a heading, the names of the columns, and its rows.
struct KeyTable {
    Phrase heading;
    Row titles;
    std::vector<Row> rows;
    bool of_keys = false;
};

/// English words with all the Chinese for each, the usual one first.
std::map<std::string, std::vector<std::string>> by_english(WordTable table) {
    std::map<std::string, std::vector<std::string>> words;
    for (const WordPair& pair : table) words[std::string(pair.english)].emplace_back(pair.chinese);
    return words;
}

/// What each key is a key of, in the order of the maps, each once.
std::map<std::string, std::vector<std::string>> places_of_keys() {
    std::map<std::string, std::vector<std::string>> places;
    for (const MapShape& map : known_maps()) {
        const std::string what = said(map.what);
        for (const std::string& key : map.keys) {
            std::vector<std::string>& of = places[key];
            if (std::find(of.begin(), of.end(), what) == of.end()) of.push_back(what);
        }
    }
    return places;
}

std::string quoted(const std::vector<std::string>& words) {
    return fmt::format("`{}`", fmt::join(words, "` `"));
}

std::string listed_plainly(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all = all.empty() ? word : said(phrase_in("list", "{}, {}", all, word));
    return all;
}

/// Who reads Chinese looks for a word by the Chinese.
Row in_order_of_reader(std::string english, std::string chinese) {
    if (spoken_language() == "zh") return {std::move(chinese), std::move(english)};
    return {std::move(english), std::move(chinese)};
}

KeyTable table_of(Phrase heading, const Phrase& what, WordTable words) {
    KeyTable table{std::move(heading), in_order_of_reader(said(what), said(phrase("Chinese"))), {}};
    if (spoken_language() == "zh") table.titles = {said(what), said(phrase("English"))};
    for (const auto& [english, chinese] : by_english(words))
        table.rows.push_back(in_order_of_reader(quoted({english}), quoted(chinese)));
    return table;
}

std::vector<KeyTable> tables() {
    KeyTable keys = table_of(phrase("Keys"), phrase("key"), key_words());
    keys.titles.push_back(said(phrase("of")));
    keys.of_keys = true;
    const auto places = places_of_keys();
    auto row = keys.rows.begin();
    for (const auto& [english, chinese] : by_english(key_words())) {
        const auto of = places.find(english);
        (row++)->push_back(of == places.end() ? std::string() : listed_plainly(of->second));
    }
    return {std::move(keys),
            table_of(phrase("Words that stand as values"), phrase("word"), choice_words()),
            table_of(phrase("Words that options take"), phrase("word"), option_words()),
            table_of(phrase("Languages and built-in houses"), phrase("word"), language_words()),
            table_of(phrase("Marks in manuscripts"), phrase("mark"), mark_words()),
            table_of(phrase("Boxes that every house has"), phrase("box"), box_words()),
            table_of(phrase("Fonts that every house has"), phrase_in("of a table", "font"), font_words()),
            table_of(phrase("Inks that every house has"), phrase_in("of a table", "ink"), ink_words())};
}

std::vector<WordTable> word_tables() {
    return {key_words(),  choice_words(), option_words(), language_words(),
            mark_words(), box_words(),    font_words(),   ink_words()};
}

/// In either language.
bool has_word(const Row& row, std::string_view word) {
    const std::string cell = fmt::format("`{}`", word);
    return row[0].find(cell) != std::string::npos || row[1].find(cell) != std::string::npos;
}

std::string markdown_row(const Row& cells) {
    return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string in_markdown(const KeyTable& table) {
    std::string out = fmt::format("## {}\n\n", said(table.heading)) + markdown_row(table.titles) + "|";
    for (std::size_t i = 0; i < table.titles.size(); ++i) out += "---|";
    out += "\n";
    for (const Row& row : table.rows) out += markdown_row(row);
    return out;
}

std::string for_terminal(const KeyTable& table) {
    std::vector<TextRow> rows{table.titles};
    for (Row row : table.rows) {
        for (std::string& cell : row) std::erase(cell, '`');
        rows.push_back(std::move(row));
    }
    return said(phrase_in("heading", "{}:", said(table.heading))) + "\n" + text_table(rows);
}

/// The English word of a row, and what the file has for it first.
std::string english_of(const Row& row) {
    std::string cell = row[spoken_language() == "zh" ? 1 : 0];
    std::erase(cell, '`');
    return cell;
}

std::string meaning_of_key(std::string_view key) {
    for (const std::span<const KeyRow> rows : {kKeyRowsAToK, kKeyRowsLToZ}) {
        const auto row = std::ranges::find(rows, key, &KeyRow::key);
        if (row != rows.end()) return phrase(row->meaning).in(tongue_of_no_file());
    }
    return {};
}

/// What the keys of these rows say, a line each. Those of rules are codes; who asks by the code is told it anyway.
std::string meanings_of_keys(const std::vector<Row>& rows, std::string_view word) {
    std::string out;
    for (const Row& row : rows) {
        const std::string key = english_of(row);
        const std::string meaning = meaning_of_key(key);
        std::string shown = row[0].substr(1, row[0].find('`', 1) - 1);
        if (!meaning.empty()) out += said(phrase_in("what a key says", "{}: {}", shown, meaning)) + "\n";
        if (meaning.empty() && key != word) out += meaning_of_code(key);
    }
    return out;
}

}  // namespace

std::string meaning_of_word(std::string_view word) {
    std::string out;
    for (KeyTable& table : tables()) {
        std::erase_if(table.rows, [&](const Row& row) { return !has_word(row, word); });
        if (!table.rows.empty()) out += for_terminal(table);
        if (table.of_keys) out += meanings_of_keys(table.rows, word);
    }
    return out;
}

std::vector<std::string> known_words() {
    std::vector<std::string> all;
    for (const WordTable table : word_tables()) {
        for (const WordPair& pair : table) {
            all.emplace_back(pair.english);
            all.emplace_back(pair.chinese);
        }
    }
    return all;
}

std::string key_tables(TableForm form) {
    std::string out;
    for (const KeyTable& table : tables())
        out += (out.empty() ? "" : "\n") + (form == TableForm::markdown ? in_markdown(table) : for_terminal(table));
    return out;
}

}  // namespace banxin
