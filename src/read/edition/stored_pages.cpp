#include "read/edition/stored_pages.h"

#include <algorithm>

#include "read/edition/write_stored_page.h"

namespace banxin {

namespace {

bool is_filled(const FrameId& frame, const EditionPage& page) {
    return std::ranges::count(page.frames, frame, &FrameBinding::frame) > 0;
}

/// Pointers that have yet to be found (`refer: []`).
bool waits_for_pointers(const FrameBinding& binding) {
    const auto* pointers = std::get_if<PointerBinding>(&binding.content);
    return pointers != nullptr && pointers->stories.empty();
}

}  // namespace

PageTemplate fixed_part(PageTemplate layout, const EditionPage& page) {
    const auto goes = [&](const FrameId& id) {
        const auto frame = std::ranges::find(layout.frames, id, &FrameTemplate::id);
        return frame != layout.frames.end() && frame->kind != FrameKind::ad && !is_filled(id, page);
    };
    std::vector<FrameTemplate> kept;
    for (FrameTemplate frame : layout.frames) {
        if (goes(frame.id)) continue;
        std::erase_if(frame.over, goes);
        kept.push_back(std::move(frame));
    }
    layout.frames = std::move(kept);
    return layout;
}

std::string own_layout(const EditionPage& page) {
    return page.layout + " + " + stored_page_name(page.number);
}

void fill_from_stored(EditionPage& page, const StoredPage& stored) {
    for (const FrameBinding& binding : stored.bindings) {
        std::erase_if(page.frames, [&](const FrameBinding& before) {
            return before.frame == binding.frame && waits_for_pointers(before);
        });
        page.frames.push_back(binding);
    }
}

void put_on_page(Edition& edition, const StoredPage& stored) {
    const auto page = std::ranges::find(edition.pages, stored.page, &EditionPage::number);
    PageTemplate& layout = edition.layouts.at(page->layout);
    layout.frames.insert(layout.frames.end(), stored.frames.begin(), stored.frames.end());
    fill_from_stored(*page, stored);
}

}  // namespace banxin
