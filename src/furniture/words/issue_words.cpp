#include "furniture/words/issue_words.h"

#include <fmt/format.h>

#include <cctype>

#include "model/issue_number.h"

namespace banxin {
namespace {

/// Wording with {} for the figure.
struct IssueWording {
    const char* total;
    const char* extent;
    const char* between;
};

IssueWording wording_of(Language language) {
    switch (language) {
        case Language::zh_hant:
            return {"總第{}期", "今日{}版", "　"};
        case Language::ja:
            return {"通算第{}号", "今日は{}ページ", " "};
        case Language::ko:
            return {"통권 제{}호", "오늘 {}면", " "};
        case Language::en:
            return {"Issue {}", "{} pages", ", "};
        case Language::zh_hans:
            break;
    }
    return {"总第{}期", "今日{}版", "　"};
}

std::string counted(const char* wording, int figure) {
    return figure > 0 ? fmt::format(fmt::runtime(wording), figure) : std::string();
}

}  // namespace

std::string issue_words(const Edition& edition) {
    const IssueWording wording = wording_of(edition.paper.language);
    const std::string number = issue_number(edition.number, edition.paper.language);
    const std::string total = counted(wording.total, edition.total);
    return number + (number.empty() || total.empty() ? "" : wording.between) + total;
}

std::string extent_words(const Edition& edition) {
    int pages = 0;
    for (const EditionPage& page : edition.pages) pages += page.pages;
    return counted(wording_of(edition.paper.language).extent, pages);
}

std::string page_words(const std::string& label, const Paper& paper) {
    switch (paper.language) {
        case Language::ja:
            return label + "面";
        case Language::ko:
            return label + "면";
        case Language::en:
            return "Page " + label;
        case Language::zh_hans:
        case Language::zh_hant:
            break;
    }
    const bool has_letter = label.empty() || std::isalpha(static_cast<unsigned char>(label.front())) != 0;
    return (paper.jump.label.prefix.empty() && !has_letter ? "第" : "") + label + "版";
}

}  // namespace banxin
