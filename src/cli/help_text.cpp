#include "cli/help_text.h"

#include <algorithm>
#include <sstream>

#include "base/unicode.h"
#include "cli/blank_words.h"
#include "issue/language.h"

namespace banxin {
namespace {

/// Behind a label of the parser's in the midst of a line: its colon in the language that is spoken.
std::string with_colon_behind(const Phrase& label, const std::string& line) {
    const std::string written = said(label) + ":";
    const std::size_t at = line.find(written);
    if (at == std::string::npos) return line;
    const std::size_t behind_colon = line.find_first_not_of(' ', at + written.size());
    const std::string behind = line.substr(std::min(behind_colon, line.size()));
    return line.substr(0, at) + said(phrase_in("heading", "{}: {}", said(label), behind));
}

/// A line of the parser's help, with the colon of the language that is spoken behind what is a heading.
std::string with_own_colon(const std::string& line) {
    if (!line.empty() && line.front() != ' ' && line.ends_with(':'))
        return said(phrase_in("heading", "{}:", line.substr(0, line.size() - 1)));
    return with_colon_behind(phrase("Needs"), with_colon_behind(phrase("Excludes"), line));
}

/// What an option or a place takes, in the language that is spoken; its description stays where it stood.
std::string with_own_names(const std::string& line) {
    const std::size_t start = line.find_first_not_of(' ');
    if (start == 0 || start == std::string::npos) return line;
    const std::size_t gap = line.find("  ", start);
    const std::string name = with_own_blanks(line.substr(0, gap));
    if (gap == std::string::npos) return name;
    const std::size_t words = std::min(line.find_first_not_of(' ', gap), line.size());
    const int room = display_width(line.substr(0, words)) - display_width(name);
    return name + std::string(static_cast<std::size_t>(std::max(2, room)), ' ') + line.substr(words);
}

std::string in_our_way(const std::string& line) {
    const std::string usage = said(phrase("Usage")) + ": ";
    if (!line.starts_with(usage)) return with_own_names(with_own_colon(line));
    const std::string rest = with_own_blanks(line.substr(usage.size()));
    return said(phrase_in("heading", "{}: {}", said(phrase("Usage")), rest));
}

}  // namespace

std::string tidy_help(const std::string& help) {
    std::istringstream lines(help);
    std::string out;
    for (std::string line; std::getline(lines, line);) out += in_our_way(line) + "\n";
    for (std::size_t at = out.find("\n\n\n"); at != std::string::npos; at = out.find("\n\n\n", at)) out.erase(at, 1);
    return out;
}

}  // namespace banxin
