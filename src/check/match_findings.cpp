// A report of earlier is only a file: what a finding is about, its story, its frame, its picture, is what its message
// has between backquotes. The figures round them are what changes from one check to the next. A message without
// backquotes is about the same as another that differs from it in figures alone.
#include "check/match_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>
#include <sstream>

namespace banxin {
namespace {

std::vector<std::string> names_in(const std::string& message) {
    std::vector<std::string> names;
    for (std::size_t open = message.find('`'); open != std::string::npos;) {
        const std::size_t close = message.find('`', open + 1);
        if (close == std::string::npos) break;
        names.push_back(message.substr(open + 1, close - open - 1));
        open = message.find('`', close + 1);
    }
    return names;
}

bool is_figure(const std::string& word) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto is_of_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/'; };
    return std::ranges::any_of(word, is_digit) && std::ranges::none_of(word, is_of_name);
}

std::string without_figures(const std::string& message) {
    std::istringstream words(message);
    std::string out;
    for (std::string word; words >> word;) out += (is_figure(word) ? "#" : word) + " ";
    return out;
}

std::string said_of(const WrittenFinding& finding) {
    return finding.code + "\n" + finding.message;
}

std::string about(const WrittenFinding& finding, const std::vector<std::string>& names) {
    return fmt::format("{}\n{}\n{}", finding.code, finding.page.value, fmt::join(names, "\n"));
}

std::string about_all(const WrittenFinding& finding) {
    const std::vector<std::string> names = names_in(finding.message);
    return about(finding, names.empty() ? std::vector{without_figures(finding.message)} : names);
}

std::string about_first(const WrittenFinding& finding) {
    std::vector<std::string> names = names_in(finding.message);
    if (names.empty()) return about_all(finding);
    names.resize(1);
    return about(finding, names);
}

using FindingKey = std::string (*)(const WrittenFinding&);

/// Takes the pairs that have one key out of what is left of both.
std::vector<FindingPair> take_pairs(FindingMatches& left, const std::vector<WrittenFinding>& before,
                                    const std::vector<WrittenFinding>& now, FindingKey key) {
    std::map<std::string, std::deque<std::size_t>> waiting;
    for (const std::size_t number : left.settled) waiting[key(before[number])].push_back(number);
    std::vector<FindingPair> pairs;
    for (const std::size_t number : left.fresh) {
        auto& same = waiting[key(now[number])];
        if (same.empty()) continue;
        pairs.push_back({same.front(), number});
        same.pop_front();
    }
    for (const FindingPair& pair : pairs) {
        std::erase(left.settled, pair.before);
        std::erase(left.fresh, pair.now);
    }
    return pairs;
}

std::vector<std::size_t> numbers_of(const std::vector<WrittenFinding>& findings) {
    std::vector<std::size_t> numbers(findings.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = i;
    return numbers;
}

}  // namespace

FindingMatches match_findings(const std::vector<WrittenFinding>& before, const std::vector<WrittenFinding>& now) {
    FindingMatches matches;
    matches.fresh = numbers_of(now);
    matches.settled = numbers_of(before);
    take_pairs(matches, before, now, said_of);
    for (const FindingKey key : {about_all, about_first}) {
        const std::vector<FindingPair> pairs = take_pairs(matches, before, now, key);
        matches.changed.insert(matches.changed.end(), pairs.begin(), pairs.end());
    }
    std::ranges::sort(matches.changed, {}, &FindingPair::now);
    return matches;
}

}  // namespace banxin
