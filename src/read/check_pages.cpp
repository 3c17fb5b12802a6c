#include <algorithm>

#include "read/check_edition.h"
#include "read/check_template.h"
#include "read/nearest.h"

namespace banxin {

namespace {

/// The kind of frame that something goes into.
FrameKind kind_for(const FrameBinding& binding) {
    if (std::holds_alternative<AdBinding>(binding.content)) return FrameKind::ad;
    return std::holds_alternative<ArtBinding>(binding.content) ? FrameKind::art : FrameKind::story;
}

/// What does not go into a frame of that kind.
void refuse(const FrameBinding& binding, FrameKind kind, Findings& findings) {
    const std::string frame = "frame `" + binding.frame.value + "` is kept for ";
    switch (kind) {
        case FrameKind::ad:
            return findings.error(binding.spot, "ad-frame-bound", frame + "advertisements", "write {ad: file.pdf}, with the file in the folder ads");
        case FrameKind::art:
            return findings.error(binding.spot, "art-frame-bound", frame + "art", "write {art: file.svg}, with the file in the folder pictures");
        default: break;
    }
    const bool ad = kind_for(binding) == FrameKind::ad;
    findings.error(binding.spot, ad ? "ad-in-story-frame" : "art-in-story-frame", frame + "stories",
                   std::string("give the layout a frame with `kind: ") + (ad ? "ad`" : "art`"));
}

void check_binding(const FrameBinding& binding, const PageTemplate& layout, Findings& findings) {
    const auto frame = std::find_if(layout.frames.begin(), layout.frames.end(),
                                    [&](const FrameTemplate& f) { return f.id == binding.frame; });
    if (frame == layout.frames.end()) {
        std::vector<std::string> names;
        for (const FrameTemplate& f : layout.frames) names.push_back(f.id.value);
        const std::string guess = did_you_mean(binding.frame.value, names);
        findings.error(binding.spot, "unknown-frame",
                       "layout `" + layout.name + "` has no frame `" + binding.frame.value + "`",
                       guess.empty() ? "its frames are " + one_of(names) : guess);
    } else if (frame->kind == FrameKind::jumps) {
        findings.error(binding.spot, "jumps-frame-bound",
                       "frame `" + binding.frame.value + "` is kept for stories that jump to this page",
                       "leave it out here: it fills itself");
    } else if (frame->kind != kind_for(binding)) {
        refuse(binding, frame->kind, findings);
    }
}

bool tells_duties(const PageTemplate& layout) {
    return std::any_of(layout.furniture.begin(), layout.furniture.end(), [](const FurnitureTemplate& piece) {
        return piece.kind == FurnitureKind::folio || piece.kind == FurnitureKind::masthead;
    });
}

void check_duty(const EditionPage& page, const PageTemplate& layout, Findings& findings) {
    if (page.duty.empty() || tells_duties(layout)) return;
    findings.warning(page.duty.front().spot, "duty-without-room",
                     "layout `" + layout.name + "` has neither folio nor masthead to print the page's duties",
                     "give the layout a folio, or leave `duty` out");
}

}  // namespace

Diagnostics check_pages(const EditionMaterial& material) {
    Findings findings;
    const Edition& edition = material.edition();
    for (const EditionPage& page : edition.pages) {
        const auto layout = edition.layouts.find(page.layout);
        if (layout == edition.layouts.end()) continue;
        check_duty(page, layout->second, findings);
        for (const FrameBinding& binding : page.frames) check_binding(binding, layout->second, findings);
    }
    if (material.paper == PaperState::broken) return findings.list;
    for (const auto& [name, layout] : edition.layouts) findings.add(check_template_in(layout, edition.paper));
    return findings.list;
}

}  // namespace banxin
