#include "issue/pages_json.h"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

/// Millimetres, rounded to thousandths.
double millimetres(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerMillimetre).in_emu()) / 1000.0;
}

}  // namespace

std::string pages_json(const IssuePages& pages) {
    Json list = Json::array();
    for (std::size_t index = 0; index < pages.document().pages.size(); ++index) {
        const DisplayList& page = pages.document().pages[index];
        list.push_back({{"page", page.page.value},
                        {"pages", page.pages},
                        {"label", page.label},
                        {"width_mm", millimetres(page.trim.width)},
                        {"height_mm", millimetres(page.trim.height)},
                        {"changed", pages.changes(index)}});
    }
    return list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
