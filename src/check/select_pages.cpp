#include "check/select_pages.h"

#include <algorithm>

#include "check/check_edition.h"
#include "model/layout_files.h"

namespace banxin {
namespace {

using Pages = std::set<PageNumber>;

void add_numbers(Pages& pages, const EditionPage& page) {
    for (int number = page.number.value; page.holds({number}); ++number) pages.insert({number});
}

/// The page whose entry in edition.yaml holds a line: the last that starts before it.
Pages entry_at(int line, const Edition& edition) {
    const EditionPage* holder = nullptr;
    for (const EditionPage& page : edition.pages) {
        if (page.spot.line > line) continue;
        if (holder == nullptr || holder->spot.line < page.spot.line) holder = &page;
    }
    Pages pages;
    if (holder != nullptr) add_numbers(pages, *holder);
    return pages;
}

bool sets(const EditionPage& page, const StoryId& story) {
    return std::any_of(page.frames.begin(), page.frames.end(), [&](const FrameBinding& binding) {
        const auto* placed = std::get_if<StoryBinding>(&binding.content);
        return placed != nullptr && placed->story == story;
    });
}

Pages pages_of(const Diagnostic& finding, const Edition& edition) {
    if (finding.page.value > 0) return {finding.page};
    if (finding.spot.file == edition.file && finding.spot.line > 0) return entry_at(finding.spot.line, edition);
    Pages pages;
    for (const EditionPage& page : edition.pages) {
        const auto layout = edition.layouts.find(page.layout);
        if (layout != edition.layouts.end() && files_of(layout->second).contains(finding.spot.file))
            add_numbers(pages, page);
    }
    for (const auto& [id, story] : edition.stories) {
        if (story.file != finding.spot.file) continue;
        for (const EditionPage& page : edition.pages) {
            if (sets(page, id)) add_numbers(pages, page);
        }
    }
    return pages;
}

bool meet(const Pages& a, const Pages& b) {
    return std::any_of(a.begin(), a.end(), [&](PageNumber page) { return b.contains(page); });
}

template <typename Item, typename Page>
void keep(std::vector<Item>& items, const Pages& pages, Page page_of) {
    std::erase_if(items, [&](const Item& item) { return !pages.contains(page_of(item)); });
}

}  // namespace

Diagnostics findings_on(const Pages& pages, const Diagnostics& all, const Edition& edition) {
    Diagnostics found;
    for (const Diagnostic& finding : all) {
        const Pages on = pages_of(finding, edition);
        if (on.empty() || meet(on, pages)) found.push_back(finding);
    }
    return found;
}

Report report_of_pages(const Report& report, const Pages& pages, const Diagnostics& findings) {
    Report out = report;
    for (StoryReport& story : out.stories) keep(story.parts, pages, [](const PartReport& part) { return part.page; });
    std::erase_if(out.stories, [](const StoryReport& story) { return story.parts.empty(); });
    for (StoryReport& story : out.stories) {
        story.characters_to_cut = story.characters_to_add = 0;
        for (const PartReport& part : story.parts) {
            story.characters_to_cut += part.characters_to_cut;
            story.characters_to_add += part.characters_to_add;
        }
    }
    keep(out.frames, pages, [](const FrameReport& frame) { return frame.page; });
    std::erase_if(out.jumps, [&](const JumpReport& jump) {
        return !pages.contains(jump.from) && !(jump.to && pages.contains(*jump.to));
    });
    keep(out.pictures, pages, [](const PictureReport& picture) { return picture.page; });
    keep(out.pointers, pages, [](const PointerReport& pointer) { return pointer.page; });
    keep(out.spare, pages, [](const SpareReport& spare) { return spare.page; });
    std::set<PageNumber> shown;
    for (const FrameReport& frame : out.frames) shown.insert(frame.page);
    out.pages = static_cast<int>(shown.size());
    out.reasons = reasons_of(findings);
    out.fit = out.reasons.empty() ? Fit::fits : Fit::does_not_fit;
    return out;
}

}  // namespace banxin
