#include "cli/parser_lines.h"

#include "base/printable.h"

namespace banxin {

std::string with_printable_words(std::string told, const std::vector<std::string>& arguments) {
    for (const std::string& argument : arguments) {
        for (const std::string& word : {argument, argument.substr(argument.find('=') + 1)}) {
            const std::string name = printable_name(word);
            if (name == word) continue;
            for (std::size_t at = told.find(word); at != std::string::npos; at = told.find(word, at + name.size()))
                told.replace(at, word.size(), name);
        }
    }
    return told;
}

}  // namespace banxin
