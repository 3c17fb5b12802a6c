#include "furniture/words/duty_words.h"

namespace banxin {
namespace {

const char* between(Language language) {
    switch (language) {
        case Language::en:
            return ", ";
        case Language::ko:
            return "  ";
        case Language::zh_hans:
        case Language::zh_hant:
        case Language::ja:
            break;
    }
    return "　";
}

}  // namespace

std::vector<std::string> duty_words(const std::vector<Duty>& duties, Language language) {
    std::vector<std::string> words;
    for (const Duty& duty : duties) words.push_back(duty.role + (language == Language::en ? ": " : " ") + duty.name);
    return words;
}

std::string duty_line(const std::vector<Duty>& duties, Language language) {
    std::string line;
    for (const std::string& words : duty_words(duties, language)) {
        if (!line.empty()) line += between(language);
        line += words;
    }
    return line;
}

}  // namespace banxin
