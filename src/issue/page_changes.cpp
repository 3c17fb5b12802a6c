#include "issue/page_changes.h"

#include <algorithm>

#include "compare/version/find_text.h"

namespace banxin {
namespace {

template <typename Belongs>
std::vector<NumberedChange> changes_that(const Comparison& comparison, Belongs belongs) {
    std::vector<NumberedChange> changes;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        if (belongs(comparison.changes[i])) changes.push_back({i + 1, &comparison.changes[i]});
    }
    return changes;
}

}  // namespace

bool is_on_no_page(const Change& change) {
    const bool stood = change.before && change.before->page.value > 0;
    return !stands(change) && !stood && change.pages.empty();
}

std::set<PageNumber> gone_pages(const Comparison& comparison) {
    std::set<PageNumber> gone;
    for (const Change& change : comparison.changes) {
        if (change.kind == ChangeKind::page && change.way == ChangeWay::gone) gone.insert(change.before->page);
    }
    return gone;
}

PageChanges::PageChanges(const Comparison& comparison, const EditionVersion& version, const Document& pages)
    : comparison_(comparison), version_(version), gone_(gone_pages(comparison)) {
    for (const DisplayList& page : pages.pages) pages_.insert(page.page);
    if (!pages.pages.empty()) first_ = pages.pages.front().page;
}

/// What is gone is told on the page that its page is now; what is told once, on all its pages.
bool PageChanges::is_told_on(const Change& change, PageNumber page) const {
    if (stands(change) && change.after->page == page) return true;
    if (!stands(change) && change.before && page_now(change.before->page) == page) return true;
    return std::ranges::find(change.pages, page, &NamedPage::number) != change.pages.end();
}

/// Its own number where it is gone.
PageNumber PageChanges::page_now(PageNumber before) const {
    const auto now = comparison_.pages.find(before);
    return now == comparison_.pages.end() ? before : now->second;
}

std::vector<NumberedChange> PageChanges::on(PageNumber page) const {
    return changes_that(comparison_, [&](const Change& change) {
        if (was_on_gone_page(change)) return false;
        return is_told_on(change, page) || page_to_tell_it(change) == page;
    });
}

std::vector<NumberedChange> PageChanges::on_gone(PageNumber page) const {
    return changes_that(comparison_,
                        [&](const Change& change) { return was_on_gone_page(change) && is_told_on(change, page); });
}

/// Something that is gone, with its page.
bool PageChanges::was_on_gone_page(const Change& change) const {
    return !stands(change) && change.before && gone_.contains(change.before->page);
}

/// Of a change that is on no page: that of its story, or else the first one.
PageNumber PageChanges::page_to_tell_it(const Change& change) const {
    const bool is_told = std::ranges::any_of(pages_, [&](PageNumber page) { return is_told_on(change, page); });
    if (is_told) return {};
    if (change.of.story.value.empty()) return first_;
    return first_page_of(version_, change.of.story).value_or(first_);
}

}  // namespace banxin
