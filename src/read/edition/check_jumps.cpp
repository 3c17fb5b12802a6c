#include <algorithm>
#include <numeric>

#include "model/page_label.h"
#include "model/short_title.h"
#include "read/edition/edition_checks.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

enum class Hole { present, absent, unknown };  ///< Unknown: the page's layout could not be read, or is still empty.

const Phrase kHoleHint = phrase("the layout of the landing page needs a frame with `kind: jumps`");

Phrase page_name(PageNumber page, const EditionMaterial& material) {
    return phrase("page {}", sheet_label(page, material.edition()));
}

const EditionPage* find_page(const Edition& edition, PageNumber number) {
    const auto page =
        std::find_if(edition.pages.begin(), edition.pages.end(), [&](const EditionPage& p) { return p.holds(number); });
    return page == edition.pages.end() ? nullptr : &*page;
}

Hole hole_on(const EditionMaterial& material, const EditionPage& page) {
    if (material.open_pages.contains(page.number)) return Hole::unknown;
    const Edition& edition = material.edition();
    const auto layout = edition.layouts.find(page.layout);
    if (layout == edition.layouts.end()) return Hole::unknown;
    const auto& frames = layout->second.frames;
    const bool found =
        std::any_of(frames.begin(), frames.end(), [](const FrameTemplate& f) { return f.kind == FrameKind::jumps; });
    return found ? Hole::present : Hole::absent;
}

std::vector<std::string> holes_of(const PageTemplate& layout) {
    std::vector<std::string> names;
    for (const FrameTemplate& frame : layout.frames) {
        if (frame.kind == FrameKind::jumps) names.push_back(frame.id.value);
    }
    return names;
}

/// Where a story of a page can go on; where no page has room, what to do about that.
Phrase where_to_go_on(PageNumber from, const EditionMaterial& material, const Phrase& otherwise) {
    std::vector<std::string> labels;
    for (const EditionPage& page : material.edition().pages) {
        if (page.number != from && hole_on(material, page) == Hole::present)
            labels.push_back(sheet_label(page.number, material.edition()));
    }
    return labels.empty() ? otherwise : phrase("there is a frame for jumps on {}: name that page", one_of(labels));
}

/// The frame that a jump names, on a page that takes jumps.
void check_named_frame(const StoryBinding& binding, const PageTemplate& layout, const EditionMaterial& material,
                       Findings& findings) {
    const std::string& name = binding.target_frame.value;
    const std::vector<std::string> holes = holes_of(layout);
    if (name.empty() || std::ranges::count(holes, name) > 0) return;
    const bool other_kind = std::ranges::count(layout.frames, binding.target_frame, &FrameTemplate::id) > 0;
    const Phrase page = phrase("{} (layout `{}`)", page_name(binding.target, material), layout.name);
    findings.error(
        binding.jump_spot, "jump-without-hole",
        other_kind ? phrase("frame `{}` of {} takes no jumps", name, page) : phrase("{} has no frame `{}`", page, name),
        phrase("for jumps it has {}", all_of(holes)));
}

void check_named_target(const StoryBinding& binding, PageNumber from, const EditionMaterial& material,
                        Findings& findings) {
    const Edition& edition = material.edition();
    const Phrase target = page_name(binding.target, material);
    const EditionPage* page = find_page(edition, binding.target);
    if (page == nullptr && material.file.page_numbers == PageList::damaged) return;
    // Which page is called so, only a paper that can be read tells.
    if (!binding.target_label.empty() && material.paper == PaperState::broken) return;
    if (page == nullptr) {
        const int pages = std::accumulate(edition.pages.begin(), edition.pages.end(), 0,
                                          [](int sum, const EditionPage& one) { return sum + one.pages; });
        return findings.error(binding.jump_spot, "jump-without-hole",
                              phrase("the edition has no {} to jump to", target),
                              where_to_go_on(from, material, phrase("it has {} pages", pages)));
    }
    if (page->number == from) {
        return findings.error(binding.jump_spot, "jump-to-own-page",
                              phrase("story `{}` would jump to its own page", binding.story.value),
                              where_to_go_on(from, material, phrase("name another page")));
    }
    if (hole_on(material, *page) == Hole::absent) {
        return findings.error(binding.jump_spot, "jump-without-hole",
                              phrase("{} (layout `{}`) has no room for jumps", target, page->layout),
                              where_to_go_on(from, material, kHoleHint));
    }
    const auto layout = edition.layouts.find(page->layout);
    if (layout != edition.layouts.end() && !material.open_pages.contains(page->number))
        check_named_frame(binding, layout->second, material, findings);
    if (binding.target < from) {
        findings.warning(binding.jump_spot, "jump-backwards",
                         phrase("the reader must turn back from {} to {}", page_name(from, material), target),
                         phrase("jumps should go to a later page"));
    }
}

void check_free_target(const StoryBinding& binding, PageNumber from, const EditionMaterial& material,
                       Findings& findings) {
    if (material.file.page_numbers == PageList::damaged) return;
    const Edition& edition = material.edition();
    const bool possible = std::any_of(edition.pages.begin(), edition.pages.end(), [&](const EditionPage& page) {
        return page.number != from && hole_on(material, page) != Hole::absent;
    });
    if (possible) return;
    findings.error(binding.jump_spot, "jump-without-hole", phrase("no other page of this edition has room for jumps"),
                   kHoleHint);
}

void check_short(const StoryBinding& binding, PageNumber from, const EditionMaterial& material, Findings& findings) {
    const auto story = material.edition().stories.find(binding.story);
    if (story == material.edition().stories.end() || !story->second.short_title.empty()) return;
    if (material.paper == PaperState::broken || !needs_short_title(material.edition().paper.jump)) return;
    findings.error(
        story->second.headline_spot, "story-without-short",
        phrase("story `{}` may jump from {}, but has no short title", binding.story.value, page_name(from, material)),
        phrase("add `short:` with two to six characters to its head; it stands where the story goes on"));
}

}  // namespace

Diagnostics check_jumps(const EditionMaterial& material) {
    Findings findings;
    for (const EditionPage& page : material.edition().pages) {
        for (const FrameBinding& frame : page.frames) {
            const auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding == nullptr || binding->jump == JumpMode::no) continue;
            if (binding->jump == JumpMode::page) check_named_target(*binding, page.number, material, findings);
            if (binding->jump == JumpMode::automatic) check_free_target(*binding, page.number, material, findings);
            check_short(*binding, page.number, material, findings);
        }
    }
    return findings.list;
}

}  // namespace banxin
