#include "cli/language_option.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/option_groups.h"
#include "cli/option_words.h"
#include "issue/language.h"

namespace banxin {
namespace {

constexpr std::string_view kLanguageOption = "--lang";
/// Their --lang names a house.
constexpr std::array<std::string_view, 4> kCommandsWithHouse{"galley", "explain", "layout", "tidy"};

bool names_house(const std::string& command) {
    return std::find(kCommandsWithHouse.begin(), kCommandsWithHouse.end(), command) != kCommandsWithHouse.end();
}

}  // namespace

void add_language(CLI::App& app) {
    app.add_option_function<std::string>(
           "--lang", [](const std::string&) {},
           said(phrase("Language that is spoken: {}; as the locale says if not given", words_to_choose({"zh", "en"}))))
        ->type_name("LANG")
        ->group(output_group());
}

std::optional<std::string> language_asked(const std::vector<std::string>& arguments) {
    std::optional<std::string> asked;
    const std::string whole = std::string(kLanguageOption) + "=";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--" || names_house(word)) break;
        if (word.starts_with(whole)) asked = word.substr(whole.size());
        if (word == kLanguageOption && i + 1 < arguments.size()) asked = arguments[++i];
    }
    return asked;
}

}  // namespace banxin
