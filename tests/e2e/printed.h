#pragma once

#include <ctime>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace banxin::test {

struct PrintedFont {
    std::string name;
    bool embedded = false;
    bool subset = false;
};

/// Where a word stands, in points from the upper left corner of its page.
struct PrintedWord {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

// A PDF as another program reads it: poppler for text, fonts and outline, qpdf for links. Pages count from 0.
struct Printed {
    std::vector<std::string> texts;               ///< Of each page, in drawing order, without white space.
    std::vector<std::vector<PrintedWord>> words;  ///< Of each page.
    std::vector<PrintedFont> fonts;
    std::vector<std::string> outline;
    std::vector<std::multiset<int>> links;  ///< For each page, the pages that its links go to.
    std::string title;
    std::time_t created = 0;
};

Printed read_back(const std::string& pdf);

/// Takes spaces of every width and line ends out of a UTF-8 text.
std::string without_white(const std::string& utf8);

}  // namespace banxin::test
