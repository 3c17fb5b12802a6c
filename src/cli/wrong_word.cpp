#include "cli/wrong_word.h"

#include "issue/language.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/nearest_word.h"

namespace banxin {

Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& choices) {
    const std::vector<FileWord> words = choice_words_among(choices);
    return {Severity::error,
            "unknown-choice",
            {option, 0, 0},
            phrase("`{}` is not known here: {} takes {}", word, option, any_word(words)),
            did_you_mean(word, words)};
}

std::string wrong_command_line(const std::string& words) {
    const std::string code = "command-line";
    return "banxin: " + said(phrase("error")) + "[" + code + "]: " + words;
}

}  // namespace banxin
