#include "paint/issue_words.h"

#include <fmt/format.h>

#include "fill/jump_wording.h"
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
    return counted(wording_of(edition.paper.language).extent, static_cast<int>(edition.pages.size()));
}

std::string page_words(PageNumber page, const Paper& paper) {
    const std::string label = page_label(page, paper.jump.label);
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
    return (paper.jump.label.prefix.empty() ? "第" : "") + label + "版";
}

}  // namespace banxin
