#include "cli/written_option.h"

#include <algorithm>
#include <cctype>

namespace banxin {
namespace {

bool goes_on_in_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
}

std::vector<std::string> all_names_of(const CLI::Option& option) {
    std::vector<std::string> names{option.get_name()};
    for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option.get_snames()) names.push_back("-" + name);
    return names;
}

/// Every place where the name stands alone.
std::string with_other_name(std::string text, const std::string& name, const std::string& other) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
        const std::size_t end = at + name.size();
        const bool alone =
            (at == 0 || !goes_on_in_name(text[at - 1])) && (end == text.size() || !goes_on_in_name(text[end]));
        if (alone) text.replace(at, name.size(), other);
        at += alone ? other.size() : name.size();
    }
    return text;
}

}  // namespace

std::string written_name(const std::vector<std::string>& arguments, const std::vector<std::string>& names) {
    for (const std::string& argument : arguments) {
        const std::string word = argument.substr(0, argument.find('='));
        if (std::ranges::count(names, word) > 0) return word;
    }
    return names.front();
}

std::string with_written_names(const std::string& told, const CLI::App& command,
                               const std::vector<std::string>& arguments) {
    std::string text = told;
    for (const CLI::Option* option : command.get_options()) {
        const std::vector<std::string> names = all_names_of(*option);
        const std::string written = written_name(arguments, names);
        if (names.front().starts_with('-') && written != names.front())
            text = with_other_name(std::move(text), names.front(), written);
    }
    return text;
}

}  // namespace banxin
