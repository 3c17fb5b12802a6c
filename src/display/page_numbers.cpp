#include "display/page_numbers.h"

#include <fmt/format.h>

namespace banxin {

std::string page_numbers(const DisplayList& page) {
    if (page.pages == 1) return fmt::format("{:02}", page.page.value);
    return fmt::format("{:02}-{:02}", page.page.value, page.page.value + page.pages - 1);
}

Phrase named_page(const DisplayList& page) {
    return phrase("page {}", page.label);
}

}  // namespace banxin
