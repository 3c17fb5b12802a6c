#include "issue/make_up_issue.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "issue/find_pointers.h"
#include "model/page_label.h"
#include "read/edition/make_up_stamp.h"
#include "read/edition/stored_pages.h"

namespace banxin {
namespace {

using makeup::EditionMadeUp;
using makeup::EditionWish;
using makeup::PageBefore;
using makeup::PageMadeUp;

/// The pages that are to be made up, by number.
std::vector<PageNumber> pages_asked(const Edition& edition, const MakeUpOrder& order) {
    std::vector<PageNumber> asked;
    for (const EditionPage& page : edition.pages) {
        const bool named = order.pages.empty() || std::ranges::count(order.pages, page.number) > 0;
        if (page.make_up && named) asked.push_back(page.number);
    }
    return asked;
}

bool is_among(const std::vector<PageNumber>& pages, PageNumber page) {
    return std::ranges::count(pages, page) > 0;
}

/// With the stored pages that are not to be made up again.
Edition with_others(Edition edition, const std::map<PageNumber, StoredPage>& stored,
                    const std::vector<PageNumber>& asked) {
    for (const auto& [page, kept] : stored) {
        const bool is_here = std::ranges::count(edition.pages, page, &EditionPage::number) > 0;
        if (is_here && !is_among(asked, page)) put_on_page(edition, kept);
    }
    return edition;
}

EditionWish edition_wish(const MakeUpOrder& order, const std::vector<PageNumber>& asked,
                         const std::map<PageNumber, StoredPage>& stored) {
    EditionWish wish;
    wish.pages = asked;
    wish.alternatives = order.alternatives + 1;
    wish.seed = order.seed;
    wish.crew = order.crew;
    wish.go_on = order.go_on;
    for (const auto& [page, before] : stored) {
        if (is_among(asked, page)) wish.before.emplace(page, PageBefore{before.frames, before.bindings, before.locked});
    }
    return wish;
}

/// What is not yet there is stored: frames that the layout has not, and what fills them; of the layout's frames, what
/// fills them in another way than edition.yaml has it.
StoredPage stored_way(const Edition& edition, PageNumber number, const PageMadeUp& way,
                      const std::set<FrameId>& locked) {
    const EditionPage& page = *std::ranges::find(edition.pages, number, &EditionPage::number);
    const PageTemplate& fixed = edition.layouts.at(page.layout);
    const auto is_fixed = [&](const FrameId& frame) {
        return std::ranges::count(fixed.frames, frame, &FrameTemplate::id) > 0;
    };
    StoredPage stored;
    stored.page = number;
    stored.layout = fixed.name;
    for (const FrameTemplate& frame : way.frames) {
        if (is_fixed(frame.id)) continue;
        stored.frames.push_back(frame);
        if (locked.contains(frame.id)) stored.locked.insert(frame.id);
    }
    for (const FrameBinding& binding : way.bindings) {
        const auto there = std::ranges::find(page.frames, binding.frame, &FrameBinding::frame);
        if (there == page.frames.end() || there->content != binding.content) stored.bindings.push_back(binding);
    }
    stored.stamp = stamp_of(stored, edition, fixed);
    return stored;
}

PageToStore page_to_store(const Edition& edition, makeup::MadeUpPage made,
                          const std::map<PageNumber, StoredPage>& before) {
    const auto known = before.find(made.page);
    const std::set<FrameId> locked = known == before.end() ? std::set<FrameId>{} : known->second.locked;
    PageToStore page{made.page, page_label(made.page, edition), {}, made.moved, made.stayed};
    for (PageMadeUp& way : made.ways) {
        StoredPage stored = stored_way(edition, made.page, way, locked);
        page.ways.push_back({std::move(way), std::move(stored)});
    }
    return page;
}

Diagnostic nothing_to_do(const Edition& edition) {
    Diagnostic told{Severity::error, "nothing-to-make-up", {edition.file, 0, 0}, {}, {}};
    if (edition.unread.pages.empty()) {
        told.message = phrase("none of these pages makes itself up");
        told.hint = phrase("give a page `make_up: {{stories: auto}}` in edition.yaml");
    } else {
        told.message = phrase("no page is left to make up: the mistakes told above keep pages from being read");
        told.hint = phrase("mend them first");
    }
    return told;
}

}  // namespace

Result<MadeUpIssue> make_up_issue(Issue& issue, const MakeUpOrder& order) {
    const auto& stored = issue.stored_pages();
    const std::vector<PageNumber> asked = pages_asked(issue.edition_read(), order);
    if (asked.empty()) return fail_input({nothing_to_do(issue.edition_read())});
    MadeUpIssue made;
    made.edition = with_others(issue.edition_read(), stored, asked);
    const auto fonts = issue.fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    const auto type_case = open_type_case(made.edition.paper, **fonts);
    if (!type_case) return tl::unexpected(type_case.error());
    auto found = makeup::make_up_edition(made.edition, *type_case, edition_wish(order, asked, stored));
    if (!found) return tl::unexpected(std::move(found.error()));
    const Edition empty = made.edition;
    for (makeup::MadeUpPage& page : found->pages) {
        if (page.ways.empty()) continue;
        made.pages.push_back(page_to_store(empty, std::move(page), stored));
        put_on_page(made.edition, made.pages.back().ways.front().stored);
    }
    for (const StoryId& story : found->spare) {
        const auto text = to_utf32(plain_text(made.edition.stories.at(story)));
        made.spare.push_back({story, static_cast<int>(text.size())});
    }
    made.stopped = found->stopped;
    find_pointers(issue, made);
    return made;
}

Edition with_way(const MadeUpIssue& made, const StoredPage& way) {
    Edition edition = made.edition;
    const auto page = std::ranges::find(edition.pages, way.page, &EditionPage::number);
    const auto best = std::ranges::find(made.pages, way.page, &PageToStore::page);
    const StoredPage& stored = best->ways.front().stored;
    const auto is_made = [&](const FrameId& frame) {
        return std::ranges::count(stored.frames, frame, &FrameTemplate::id) > 0 ||
               std::ranges::count(stored.bindings, frame, &FrameBinding::frame) > 0;
    };
    std::erase_if(page->frames, [&](const FrameBinding& binding) { return is_made(binding.frame); });
    auto& frames = edition.layouts.at(page->layout).frames;
    std::erase_if(frames, [&](const FrameTemplate& frame) {
        return std::ranges::count(stored.frames, frame.id, &FrameTemplate::id) > 0;
    });
    put_on_page(edition, way);
    return edition;
}

Result<makeup::PageJudged> judge_page_of(const Issue& issue, PageNumber page) {
    return makeup::judge_page(issue.edition(), issue.set_pages().type_case, page);
}

}  // namespace banxin
