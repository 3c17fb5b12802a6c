// CLI11 makes its sentences itself. Those that a command line of ours can bring about are known again by their form;
// any other is passed on as it is.
#include "cli/parser_words.h"

#include <array>
#include <regex>

#include "cli/blank_words.h"

namespace banxin {
namespace {

/// A sentence of the parser, and ours for it, which has the same places in the same order.
struct ParserSentence {
    const char* form;
    Phrase (*words)(const std::smatch& places);
};

/// The parser leaves out a flag's dashes.
std::string flag_called(const std::string& name) {
    return (name.size() == 1 ? "-" : "--") + name;
}

constexpr std::array kParserSentences{
    ParserSentence{"A subcommand is required", [](const std::smatch&) { return phrase("A subcommand is required"); }},
    ParserSentence{"(\\S+) is required",
                   [](const std::smatch& at) { return phrase("{} is required", blank_word(at.str(1))); }},
    ParserSentence{"(.+): 1 required (.+) missing",
                   [](const std::smatch& at) {
                       return phrase("{}: 1 required {} missing", blank_word(at.str(1)), with_own_blanks(at.str(2)));
                   }},
    ParserSentence{
        "(.+) requires (.+)",
        [](const std::smatch& at) { return phrase("{} requires {}", blank_word(at.str(1)), blank_word(at.str(2))); }},
    ParserSentence{
        "(.+) excludes (.+)",
        [](const std::smatch& at) { return phrase("{} excludes {}", blank_word(at.str(1)), blank_word(at.str(2))); }},
    ParserSentence{"The following arguments? w(?:as|ere) not expected: (?:.* )?(--?[^- ]\\S*).*",
                   [](const std::smatch& at) { return phrase("there is no option `{}` here", at.str(1)); }},
    ParserSentence{
        "The following argument was not expected: (.+)",
        [](const std::smatch& at) { return phrase("The following argument was not expected: {}", at.str(1)); }},
    ParserSentence{
        "The following arguments were not expected: (.+)",
        [](const std::smatch& at) { return phrase("The following arguments were not expected: {}", at.str(1)); }},
    ParserSentence{"(.+): Value (.*[^-0-9].*) not in range (.+) to (.+)",
                   [](const std::smatch& at) {
                       return phrase("{}: `{}` is no whole number from {} to {}", at.str(1), at.str(2), at.str(3),
                                     at.str(4));
                   }},
    ParserSentence{"(.+): Value (.*) not in range (.+) to (.+)",
                   [](const std::smatch& at) {
                       return phrase("{}: `{}` is not in the range {} to {}", at.str(1), at.str(2), at.str(3),
                                     at.str(4));
                   }},
    ParserSentence{
        "(.+): (.*) not in \\{(.+)\\}",
        [](const std::smatch& at) { return phrase("{}: {} not in {{{}}}", at.str(1), at.str(2), at.str(3)); }},
    ParserSentence{"(.+): At Most 1 required but received .+",
                   [](const std::smatch& at) { return phrase("{} may be given only once", blank_word(at.str(1))); }},
    ParserSentence{"(.+) was given a disallowed flag override",
                   [](const std::smatch& at) { return phrase("{} takes no value", flag_called(at.str(1))); }},
    ParserSentence{"Could not convert: (\\S+) = (.*)",
                   [](const std::smatch& at) { return phrase("{}: `{}` is no whole number", at.str(1), at.str(2)); }},
    ParserSentence{"(--?\\S+): (.+)",
                   [](const std::smatch& at) { return phrase_in("heading", "{}: {}", at.str(1), at.str(2)); }},
    ParserSentence{"Run with (.+) for more information\\.",
                   [](const std::smatch& at) { return phrase("Run with {} for more information.", at.str(1)); }},
};

}  // namespace

Phrase parser_words(const std::string& english) {
    for (const ParserSentence& sentence : kParserSentences) {
        std::smatch places;
        if (std::regex_match(english, places, std::regex(sentence.form))) return sentence.words(places);
    }
    return verbatim(english);
}

}  // namespace banxin
