#include <algorithm>
#include <functional>
#include <map>
#include <span>

#include "model/page_label.h"
#include "model/span_word.h"
#include "read/edition/edition_checks.h"
#include "read/edition/free_place.h"
#include "read/layout/check_template.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

/// The kind of frame that something goes into.
FrameKind kind_for(const FrameBinding& binding) {
    if (std::holds_alternative<AdBinding>(binding.content)) return FrameKind::ad;
    return std::holds_alternative<ArtBinding>(binding.content) ? FrameKind::art : FrameKind::story;
}

/// A banner takes the heads of a story; what else is wrong with one, check_banner() tells.
bool takes(FrameKind kind, const FrameBinding& binding) {
    return kind == FrameKind::banner || kind == kind_for(binding);
}

/// What does not go into a frame of that kind.
void refuse(const FrameBinding& binding, FrameKind kind, Findings& findings) {
    const std::string& frame = binding.frame.value;
    switch (kind) {
        case FrameKind::ad:
            return findings.error(binding.spot, "ad-frame-bound",
                                  phrase("frame `{}` is kept for advertisements", frame),
                                  phrase("write {{ad: file.pdf}}, with the file in the folder ads"));
        case FrameKind::art:
            return findings.error(binding.spot, "art-frame-bound", phrase("frame `{}` is kept for art", frame),
                                  phrase("write {{art: file.svg}}, with the file in the folder pictures"));
        default:
            break;
    }
    const bool ad = kind_for(binding) == FrameKind::ad;
    findings.error(
        binding.spot, ad ? "ad-in-story-frame" : "art-in-story-frame", phrase("frame `{}` is kept for stories", frame),
        ad ? phrase("give the layout a frame with `kind: ad`") : phrase("give the layout a frame with `kind: art`"));
}

void check_binding(const FrameBinding& binding, const PageTemplate& layout, Findings& findings) {
    const auto frame = std::find_if(layout.frames.begin(), layout.frames.end(),
                                    [&](const FrameTemplate& f) { return f.id == binding.frame; });
    if (frame == layout.frames.end()) {
        std::vector<std::string> names;
        for (const FrameTemplate& f : layout.frames) names.push_back(f.id.value);
        const Phrase guess = did_you_mean(binding.frame.value, names);
        findings.error(binding.spot, "unknown-frame",
                       phrase("layout `{}` has no frame `{}`", layout.name, binding.frame.value),
                       guess.empty() && !names.empty() ? phrase("its frames are {}", one_of(names)) : guess);
    } else if (frame->kind == FrameKind::jumps) {
        findings.error(binding.spot, "jumps-frame-bound",
                       phrase("frame `{}` is kept for stories that jump to this page", binding.frame.value),
                       phrase("leave it out here: it fills itself"));
    } else if (!takes(frame->kind, binding)) {
        refuse(binding, frame->kind, findings);
    }
}

/// A banner holds a manuscript of heads alone.
void check_banner(const FrameBinding& binding, const PageTemplate& layout, const EditionMaterial& material,
                  Findings& findings) {
    const auto frame = std::find_if(layout.frames.begin(), layout.frames.end(),
                                    [&](const FrameTemplate& f) { return f.id == binding.frame; });
    if (frame == layout.frames.end() || frame->kind != FrameKind::banner) return;
    const auto* placed = std::get_if<StoryBinding>(&binding.content);
    if (placed == nullptr) {
        return findings.error(binding.spot, "banner-frame-bound",
                              phrase("frame `{}` is a banner: it takes the heads of a story", binding.frame.value),
                              phrase("name a manuscript that has heads and no text"));
    }
    const auto story = material.edition().stories.find(placed->story);
    if (story == material.edition().stories.end() || story->second.body.empty()) return;
    findings.error(binding.spot, "banner-with-text",
                   phrase("story `{}` has text, and a banner none to hold it", placed->story.value),
                   phrase("leave the text of its file empty, or give the layout a frame of `kind: story`"));
}

/// A spread needs a layout of two pages, and such a layout a spread.
void check_spread(const EditionPage& page, const PageTemplate& layout, Findings& findings) {
    if ((page.pages == 2) == layout.fold.has_value()) return;
    if (page.pages == 2) {
        findings.error(page.spot, "spread-layout", phrase("layout `{}` is for one page, and here are two", layout.name),
                       phrase("a layout for a spread has a `fold` in its grid"));
    } else {
        findings.error(page.spot, "spread-layout", phrase("layout `{}` is for two facing pages", layout.name),
                       phrase("write `page: 4-5`, an even page and the odd one after it"));
    }
}

/// Two pages of one name could not be told apart, in jump lines or among the press's files.
void check_labels(const Edition& edition, Findings& findings) {
    std::map<std::string, PageNumber> taken;
    for (const EditionPage& page : edition.pages) {
        for (int number = page.number.value; page.holds({number}); ++number) {
            const auto [first, is_new] = taken.try_emplace(page_label({number}, edition), PageNumber{number});
            if (is_new) continue;
            findings.error(
                page.spot, "duplicate-label",
                phrase("two pages are called `{}`: those numbered {} and {}", first->first, first->second.value,
                       number),
                phrase("let its `book` differ from the other books and from the prefix of the paper's labels"));
        }
    }
}

bool has_furniture(const PageTemplate& layout, FurnitureKind kind) {
    return std::any_of(layout.furniture.begin(), layout.furniture.end(),
                       [kind](const FurnitureTemplate& piece) { return piece.kind == kind; });
}

/// What a masthead tells beside names and dates.
bool has_facts(const Paper& paper) {
    return !paper.publisher.empty() || !paper.cn.empty() || !paper.masthead_lines.empty();
}

/// A page whose layout is not there may have any furniture.
bool some_layout_is_unread(const Edition& edition) {
    return std::any_of(edition.pages.begin(), edition.pages.end(),
                       [&](const EditionPage& page) { return !edition.layouts.contains(page.layout); });
}

/// An ear stands beside the masthead, in a column or two.
WantedPlace place_of_ear(const PageTemplate& layout) {
    return {layout.columns < 4 ? 1 : 2, 4, 11, PageEnd::top};
}

/// A layout with a place that nothing stands in.
struct RoomyLayout {
    std::string name;
    std::string columns;
    std::string lines;
};

/// The first page whose layout has one. A page that makes itself up is set without frames that its file has.
std::optional<RoomyLayout> first_with_room(std::span<const EditionPage> pages, const Edition& edition,
                                           const std::function<WantedPlace(const PageTemplate&)>& wanted) {
    for (const EditionPage& page : pages) {
        const auto layout = edition.layouts.find(page.layout);
        if (layout == edition.layouts.end() || page.make_up) continue;
        if (const auto place = free_place(layout->second, wanted(layout->second)))
            return RoomyLayout{layout->second.name, span_word(place->columns), span_word(place->lines)};
    }
    return std::nullopt;
}

Phrase imprint_hint(const Edition& edition) {
    const auto room = first_with_room(edition.pages, edition, [](const PageTemplate& layout) {
        return WantedPlace{layout.columns, 1, 1, PageEnd::foot};
    });
    if (!room) return phrase("make room for one line of `kind: imprint` in the layout of one page");
    return phrase("give layout `{}` the furniture {{kind: imprint, columns: {}, lines: {}}}", room->name, room->columns,
                  room->lines);
}

Phrase qr_hint(const Edition& edition) {
    const auto room = first_with_room(edition.pages, edition, [](const PageTemplate&) {
        return WantedPlace{1, 8, 8, PageEnd::foot};
    });
    if (!room) return phrase("make room for a column of eight lines of `kind: qr` in the layout of one page");
    return phrase("give layout `{}` the furniture {{kind: qr, columns: {}, lines: {}}}", room->name, room->columns,
                  room->lines);
}

Phrase masthead_hint(const Edition& edition) {
    const std::size_t first = std::min<std::size_t>(edition.pages.size(), 1);
    const auto room = first_with_room(std::span(edition.pages).first(first), edition, [](const PageTemplate& layout) {
        return WantedPlace{layout.columns, 6, 11, PageEnd::top};
    });
    if (!room) return phrase("make room for some lines of `kind: masthead` in the layout of the first page");
    return phrase("give layout `{}` the furniture {{kind: masthead, columns: {}, lines: {}}}", room->name,
                  room->columns, room->lines);
}

Phrase ear_hint(const PageTemplate& layout) {
    const WantedPlace wanted = place_of_ear(layout);
    if (const auto place = free_place(layout, wanted)) {
        return phrase("give the layout the furniture {{kind: ear, columns: {}, lines: {}}}, or leave `ear` out",
                      span_word(place->columns), span_word(place->lines));
    }
    std::vector<Phrase> names;
    for (const FrameId& frame : frames_in_the_way(layout, wanted)) names.push_back(verbatim("`" + frame.value + "`"));
    return names.empty() ? phrase("leave `ear` out")
                         : phrase("leave `ear` out, or move {} to make room for it", listed(names));
}

/// What the paper has to print and no page of this edition a place for.
void check_places(const EditionMaterial& material, Findings& findings) {
    const Edition& edition = material.edition();
    const bool unread = material.file.page_list == PageList::damaged || some_layout_is_unread(edition);
    const auto some_page_has = [&](FurnitureKind kind) {
        return unread || std::any_of(edition.layouts.begin(), edition.layouts.end(),
                                     [kind](const auto& named) { return has_furniture(named.second, kind); });
    };
    const Paper& paper = edition.paper;
    if (!paper.imprint.empty() && !some_page_has(FurnitureKind::imprint)) {
        findings.warning(paper.imprint_spot, "imprint-without-room",
                         phrase("no page of the edition has a place for the imprint"), imprint_hint(edition));
    }
    if (!paper.qr.link.empty() && !some_page_has(FurnitureKind::qr)) {
        findings.warning(paper.qr.spot, "qr-without-place",
                         phrase("no page of the edition has a place for the paper's QR code"), qr_hint(edition));
    }
    if (has_facts(paper) && !some_page_has(FurnitureKind::masthead)) {
        findings.warning({paper.file}, "masthead-without-room",
                         phrase("no page of the edition has a masthead to print the publisher and the paper's number"),
                         masthead_hint(edition));
    }
    for (const auto& [name, layout] : edition.layouts) {
        if (!paper.qr.link.empty() || !has_furniture(layout, FurnitureKind::qr)) continue;
        findings.warning(layout.spot, "qr-without-link",
                         phrase("layout `{}` has a place for a QR code, and the paper no address for it", name),
                         phrase("give paper.yaml `qr: https://…`"));
    }
}

bool tells_duties(const PageTemplate& layout) {
    return has_furniture(layout, FurnitureKind::folio) || has_furniture(layout, FurnitureKind::masthead);
}

void check_duty(const EditionPage& page, const PageTemplate& layout, Findings& findings) {
    if (page.duty.empty() || tells_duties(layout)) return;
    findings.warning(page.duty.front().spot, "duty-without-room",
                     phrase("layout `{}` has neither folio nor masthead to print the page's duties", layout.name),
                     phrase("give the layout a folio, or leave `duty` out"));
}

/// Words of an ear (报眼) without a box, and a box without words.
void check_ear(const EditionPage& page, const PageTemplate& layout, Findings& findings) {
    const bool has_ear = has_furniture(layout, FurnitureKind::ear);
    if (!page.ear.empty() && !has_ear) {
        findings.warning(page.spot, "ear-without-room",
                         phrase("layout `{}` has no place for the page's ear: its words are not printed", layout.name),
                         ear_hint(layout));
    }
    if (page.ear.empty() && has_ear) {
        findings.warning(page.spot, "ear-empty",
                         phrase("layout `{}` has an ear, and the page no words for it", layout.name),
                         phrase("give the page `ear: [今日天气, 多云转晴]`, or take the ear out of the layout"));
    }
}

/// A layout and those that pages make of it (stored_pages.h) have mistakes in common.
void drop_doubles(Diagnostics& findings) {
    Diagnostics single;
    for (Diagnostic& found : findings) {
        if (std::find(single.begin(), single.end(), found) == single.end()) single.push_back(std::move(found));
    }
    findings = std::move(single);
}

}  // namespace

Diagnostics check_pages(const EditionMaterial& material) {
    Findings findings;
    const Edition& edition = material.edition();
    for (const EditionPage& page : edition.pages) {
        const auto layout = edition.layouts.find(page.layout);
        if (layout == edition.layouts.end()) continue;
        check_duty(page, layout->second, findings);
        check_ear(page, layout->second, findings);
        check_spread(page, layout->second, findings);
        for (const FrameBinding& binding : page.frames) {
            check_binding(binding, layout->second, findings);
            check_banner(binding, layout->second, material, findings);
        }
    }
    if (material.paper == PaperState::broken) return findings.list;
    if (material.file.page_list != PageList::damaged) check_labels(edition, findings);
    check_places(material, findings);
    for (const auto& [name, layout] : edition.layouts) findings.add(check_template_in(layout, edition.paper));
    drop_doubles(findings.list);
    return findings.list;
}

}  // namespace banxin
