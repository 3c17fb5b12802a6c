#include "cli/option_words.h"

#include <algorithm>
#include <array>

#include "issue/file_tongue.h"
#include "issue/language.h"
#include "model/house_names.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/nearest_word.h"

namespace banxin {
namespace {

constexpr auto kOptionWords = std::to_array<WordPair>({
    {"never", "从不"},
    {"text", "文字"},
    {"layout", "版式"},
    {"pictures", "图片"},
    {"press", "付印"},
    {"last", "上次"},
});

bool names_word(const FileWord& word, const std::string& written) {
    return word.english == written || std::ranges::count(word.chinese, std::string_view(written)) > 0;
}

/// A mistake of the command line, as the parser tells its own.
CLI::ValidationError refusal(const Diagnostic& wrong) {
    const std::string hint = wrong.hint.empty() ? "" : "\n  " + said(phrase("hint: ")) + said(wrong.hint);
    return CLI::ValidationError(said(wrong.message) + hint);
}

}  // namespace

WordTable option_words() {
    return kOptionWords;
}

std::vector<FileWord> option_words_among(const std::vector<std::string>& english) {
    std::vector<FileWord> words = choice_words_among(english);
    for (FileWord& word : words) {
        for (const WordTable table : {WordTable(kOptionWords), language_words()}) {
            FileWord own = word_of(table, word.english);
            if (!own.chinese.empty()) word = std::move(own);
        }
    }
    return words;
}

std::optional<std::string> chosen_word(const std::vector<std::string>& list, const std::string& written) {
    const std::vector<FileWord> words = option_words_among(list);
    const auto known = std::ranges::find_if(words, [&](const FileWord& word) { return names_word(word, written); });
    return known == words.end() ? std::nullopt : std::optional(known->english);
}

std::string chosen_or_written(const std::vector<std::string>& list, const std::string& written) {
    return chosen_word(list, written).value_or(written);
}

std::string words_to_choose(const std::vector<std::string>& list) {
    std::string out;
    for (const FileWord& word : option_words_among(list)) {
        if (!out.empty()) out += said(phrase_in("between the words of a list", ", "));
        out += said(in_its_language(word));
    }
    return out;
}

Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& list) {
    const std::vector<FileWord> words = option_words_among(list);
    return {Severity::error,
            "unknown-choice",
            {option, 0, 0},
            phrase("`{}` is not known here: {} takes {}", word, option, any_word(words)),
            did_you_mean(word, words)};
}

CLI::Option* add_word_option(CLI::App& command, const WordOption& option,
                             std::function<void(const std::string&)> take) {
    const std::string name = option.names.substr(option.names.find("--"), option.names.find(','));
    return command.add_option_function<std::string>(
        option.names,
        [words = option.words, name, take = std::move(take)](const std::string& written) {
            const auto chosen = chosen_word(words, written);
            if (!chosen) throw refusal(wrong_word(name, written, words));
            take(*chosen);
        },
        option.about);
}

}  // namespace banxin
