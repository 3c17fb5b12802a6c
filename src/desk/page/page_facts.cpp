#include "desk/page/page_facts.h"

#include <fmt/format.h>

#include "desk/page/json_row.h"
#include "desk/page/thousandths.h"

namespace banxin {
namespace {

std::string link_json(const PageLink& link) {
    JsonRow row;
    row.add(link.area).add(link.page.value).add(link.target);
    return row.add(name_of(link.source.element)).add(link.source.story.value).whole();
}

std::string links_json(const DisplayList& page) {
    JsonRow links;
    for (const Mark& mark : page.marks) {
        if (const auto* link = std::get_if<PageLink>(&mark)) links.add_json(link_json(*link));
    }
    return links.whole();
}

}  // namespace

std::string page_facts(const DisplayList& page, const std::vector<PageGroup>& groups) {
    JsonRow names;
    for (const PageGroup& group : groups) names.add(group.name);
    JsonRow size;
    size.add(page.trim.width).add(page.trim.height);
    return fmt::format(R"({{"size":{},"label":{},"pages":{},"grid":{},"groups":{},"links":{}}})", size.whole(),
                       json_text(page.label), page.pages, thousandths(page.grid), names.whole(), links_json(page));
}

}  // namespace banxin
