#include "cli/wrong_word.h"

#include "issue/language.h"
#include "read/text/nearest.h"

namespace banxin {

Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& choices) {
    return {Severity::error,
            "unknown-choice",
            {option, 0, 0},
            phrase("`{}` is not known here: {} takes {}", word, option, one_of(choices)),
            did_you_mean(word, choices)};
}

std::string wrong_command_line(const std::string& words) {
    const std::string code = "command-line";
    return "banxin: " + said(phrase("error")) + "[" + code + "]: " + words;
}

}  // namespace banxin
