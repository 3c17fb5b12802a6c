#include "compare/changes/pair_frames.h"

#include <algorithm>
#include <set>

#include "compare/version/find_frame.h"

namespace banxin {
namespace {

std::set<FrameId> names_on(const PageVersion& page) {
    std::set<FrameId> names;
    for (const FrameVersion& frame : page.frames) names.insert(frame.id);
    return names;
}

void pair_on_page(const PageVersion& before, const PageVersion& after, std::map<FrameSpot, FrameId>& names) {
    const std::set<FrameId> old_names = names_on(before);
    std::set<FrameId> taken = names_on(after);
    for (const FrameId& name : old_names) taken.erase(name);  // what is left is new
    for (const FrameVersion& frame : before.frames) {
        const auto same = std::find_if(after.frames.begin(), after.frames.end(), [&](const FrameVersion& other) {
            return taken.contains(other.id) && other.legs == frame.legs;
        });
        const bool is_gone = find_frame(after, frame.id) == nullptr;
        if (!is_gone || frame.legs.empty() || same == after.frames.end()) continue;
        names[{before.number, frame.id}] = same->id;
        taken.erase(same->id);
    }
}

void rename(FrameId& frame, PageNumber page, const std::map<FrameSpot, FrameId>& names) {
    const auto found = names.find({page, frame});
    if (found != names.end()) frame = found->second;
}

}  // namespace

std::map<FrameSpot, FrameId> renamed_frames(const EditionVersion& before, const EditionVersion& after,
                                            const PagePairs& pages) {
    std::map<FrameSpot, FrameId> names;
    for (const PageVersion& page : before.pages) {
        const auto now = pages.now(page.number);
        const PageVersion* other = now ? find_page(after, *now) : nullptr;
        if (other != nullptr) pair_on_page(page, *other, names);
    }
    return names;
}

EditionVersion with_frame_names(EditionVersion version, const std::map<FrameSpot, FrameId>& names) {
    if (names.empty()) return version;
    for (PageVersion& page : version.pages) {
        for (FrameVersion& frame : page.frames) rename(frame.id, page.number, names);
        for (PictureVersion& picture : page.pictures) rename(picture.frame, page.number, names);
        for (LineVersion& line : page.lines) {
            for (FrameId& frame : line.frames) rename(frame, page.number, names);
        }
    }
    for (TextVersion& text : version.texts) {
        for (StandingLine& line : text.lines) rename(line.frame, line.page, names);
    }
    return version;
}

}  // namespace banxin
