#include "read/edition/page_names.h"

#include "model/page_label.h"
#include "model/span_word.h"

namespace banxin {

std::string page_as_written(const EditionPage& page) {
    return span_word({page.number.value, page.number.value + page.pages - 1});
}

std::vector<PageNames> names_of_pages(const Edition& edition) {
    std::vector<PageNames> all;
    for (const EditionPage& page : edition.pages) {
        const PageNumber last{page.number.value + page.pages - 1};
        const std::string label = page_label(page.number, edition);
        const std::string last_label = page_label(last, edition);
        all.push_back({page_as_written(page),
                       {std::to_string(page.number.value), std::to_string(last.value), label, last_label,
                        label + "-" + last_label}});
    }
    return all;
}

}  // namespace banxin
