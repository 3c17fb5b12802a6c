#include <algorithm>
#include <filesystem>

#include "model/page_label.h"
#include "read/edition/edition_checks.h"
#include "read/edition/make_up_stamp.h"
#include "read/layout/check_box.h"

namespace banxin {

namespace {

/// A page that makes itself up, with what it stands on.
struct WishedPage {
    const EditionPage& page;
    const MakeUpWish& wish;
    const PageTemplate& layout;
};

void check_pin_place(const WishedPage& of, const StoryId& story, const StoryPin& pin, Findings& findings) {
    const auto refuse = [&](Phrase message) {
        findings.error(
            pin.spot, "pin-outside-page", std::move(message),
            phrase("layout `{}` has {} columns and {} lines", of.layout.name, of.layout.columns, of.layout.lines));
    };
    if (pin.columns && pin.columns->last > of.layout.columns)
        refuse(phrase("`{}` is pinned to column {}, and the page has {}", story.value, pin.columns->last,
                      of.layout.columns));
    if (pin.lines && pin.lines->last > of.layout.lines)
        refuse(phrase("`{}` is pinned to line {}, and the page has {}", story.value, pin.lines->last, of.layout.lines));
}

void check_pins(const WishedPage& of, const EditionMaterial& material, Findings& findings) {
    for (const auto& [story, pin] : of.wish.pins) {
        check_pin_place(of, story, pin, findings);
        if (pin.box && material.paper == PaperState::read) check_box(*pin.box, material.edition().paper, findings);
    }
}

/// Jumps land in frames that making up puts there, or in one that the layout keeps for them.
bool takes_jumps(const EditionPage& page, const Edition& edition) {
    const auto layout = edition.layouts.find(page.layout);
    if (page.make_up || layout == edition.layouts.end()) return true;
    return std::ranges::count(layout->second.frames, FrameKind::jumps, &FrameTemplate::kind) > 0;
}

void check_wished_jumps(const WishedPage& of, const EditionMaterial& material, Findings& findings) {
    if (!of.wish.jumps) return;
    const JumpWish& jumps = *of.wish.jumps;
    const std::string label = sheet_label(jumps.to, material.edition());
    const auto& pages = material.edition().pages;
    const auto target = std::ranges::find_if(pages, [&](const EditionPage& page) { return page.holds(jumps.to); });
    if (target == pages.end()) {
        if (material.file.page_numbers == PageList::damaged) return;
        return findings.error(jumps.spot, "jump-without-hole",
                              phrase("the edition has no page {} for stories to go on at", label),
                              phrase("name a page of this edition"));
    }
    if (target->number == of.page.number)
        return findings.error(jumps.spot, "jump-to-own-page",
                              phrase("stories of page {} would jump to their own page", label),
                              phrase("name another page"));
    if (!takes_jumps(*target, material.edition()))
        return findings.error(jumps.spot, "jump-without-hole",
                              phrase("page {} neither makes itself up nor has a frame for jumps", label),
                              phrase("give it `make_up`, or its layout a frame with `kind: jumps`"));
    if (jumps.to < of.page.number)
        findings.warning(jumps.spot, "jump-backwards",
                         phrase("the reader must turn back from page {} to page {}",
                                sheet_label(of.page.number, material.edition()), label),
                         phrase("jumps should go to a later page"));
}

Phrase stale_words(const std::string& label, const StampChanges& changes) {
    if (changes.stories.empty()) return phrase("page {} was made up for other wishes, or on another layout", label);
    std::vector<Phrase> names;
    for (const StoryId& story : changes.stories) names.push_back(verbatim("`" + story.value + "`"));
    const Phrase stories = listed(names);
    return changes.wishes ? phrase("page {} was made up for other wishes, and before {} changed", label, stories)
                          : phrase("page {} was made up before {} changed", label, stories);
}

/// In the set edition and apart alike: what was made up is held against what it would be made from now.
void check_stale(const WishedPage& of, const EditionMaterial& material, Findings& findings) {
    const auto stored = material.stored.find(of.page.number);
    const auto fixed = material.fixed.find(of.page.number);
    if (stored == material.stored.end() || fixed == material.fixed.end()) return;
    const StampChanges changes = changes_since(stored->second, material.edition(), fixed->second);
    if (!changes.any()) return;
    const std::string label = page_label(of.page.number, material.edition());
    const std::string folder = std::filesystem::path(material.edition().file).parent_path().generic_string();
    findings.warning(of.wish.spot, "make-up-stale", stale_words(label, changes),
                     phrase("it is set as it stands; `banxin makeup {} --pages {}` makes it up again", folder, label));
}

}  // namespace

Diagnostics check_make_up(const EditionMaterial& material) {
    Findings findings;
    for (const EditionPage& page : material.edition().pages) {
        if (!page.make_up) continue;
        if (page.pages == 2)
            findings.error(page.spot, "make-up-spread",
                           phrase("two pages that are made up as one do not make themselves up"),
                           phrase("fill its frames by `frames`, or make two pages of it"));
        const auto layout = material.fixed.find(page.number);
        if (layout == material.fixed.end()) continue;
        const WishedPage of{page, *page.make_up, layout->second};
        check_pins(of, material, findings);
        check_wished_jumps(of, material, findings);
        if (material.paper == PaperState::read) check_stale(of, material, findings);
    }
    return findings.list;
}

}  // namespace banxin
