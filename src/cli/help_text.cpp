#include "cli/help_text.h"

#include <sstream>

#include "issue/language.h"

namespace banxin {
namespace {

/// A line of the parser's help, with the colon of the language that is spoken behind what is a heading.
std::string with_own_colon(const std::string& line) {
    const std::string usage = said(phrase("Usage")) + ": ";
    if (line.starts_with(usage))
        return said(phrase_in("heading", "{}: {}", said(phrase("Usage")), line.substr(usage.size())));
    if (!line.empty() && line.front() != ' ' && line.ends_with(':'))
        return said(phrase_in("heading", "{}:", line.substr(0, line.size() - 1)));
    const std::string excludes = said(phrase("Excludes")) + ":";
    const std::size_t at = line.find(excludes);
    if (at == std::string::npos) return line;
    return line.substr(0, at) + said(phrase_in("heading", "{}:", said(phrase("Excludes")))) +
           line.substr(at + excludes.size());
}

}  // namespace

std::string tidy_help(const std::string& help) {
    std::istringstream lines(help);
    std::string out;
    for (std::string line; std::getline(lines, line);) out += with_own_colon(line) + "\n";
    for (std::size_t at = out.find("\n\n\n"); at != std::string::npos; at = out.find("\n\n\n", at)) out.erase(at, 1);
    return out;
}

}  // namespace banxin
