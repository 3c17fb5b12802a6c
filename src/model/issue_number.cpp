#include "model/issue_number.h"

namespace banxin {

std::string issue_number(int number, Language language) {
    if (number <= 0) return {};
    const std::string figure = std::to_string(number);
    switch (language) {
        case Language::ja:
            return "第" + figure + "号";
        case Language::ko:
            return "제" + figure + "호";
        case Language::en:
            return "No. " + figure;
        case Language::zh_hans:
        case Language::zh_hant:
            break;
    }
    return "第" + figure + "期";
}

}  // namespace banxin
