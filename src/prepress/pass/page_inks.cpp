#include "prepress/pass/page_inks.h"

#include <fmt/format.h>

#include <set>

#include "display/dump.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/press_metadata.h"

namespace banxin {
namespace {

template <typename MarkKind>
void add_tint(const MarkKind& mark, std::vector<Tint>& tints) {
    if constexpr (requires { mark.ink.percent; }) tints.push_back(mark.ink);
}

void add_art_tints(const VectorArt& art, std::vector<Tint>& tints) {
    for (const ArtColour& colour : art.colours) {
        if (colour.ink) tints.push_back(*colour.ink);
    }
}

/// A frame's figures hang on text that other pages show; links are of the screen.
DisplayList printed_alone(DisplayList page) {
    std::erase_if(page.marks, [](const Mark& mark) {
        return std::holds_alternative<FrameNote>(mark) || std::holds_alternative<PageLink>(mark);
    });
    return page;
}

std::string fingerprint_of(const std::shared_ptr<const std::vector<unsigned char>>& bytes) {
    return bytes ? fingerprint({reinterpret_cast<const char*>(bytes->data()), bytes->size()}) : std::string();
}

InkName full_ink(const std::string& plate, const InkTable& inks) {
    for (const auto& [name, ink] : inks) {
        if (ink.kind == InkKind::spot && ink.plate == plate && ink.strength == 100) return name;
    }
    return {};
}

/// The paper's spots that a PDF prints with; none of a file that cannot be read, which the press refuses.
void add_plates_of(const VectorArt& art, const InkTable& inks, std::set<std::string>& plates) try {
    const auto pdf = open_art(art);
    for (const std::string& plate : plates_in(first_page(*pdf))) {
        if (!full_ink(plate, inks).value.empty()) plates.insert(plate);
    }
} catch (const std::exception&) {
    return;
}

}  // namespace

std::vector<Tint> tints_of(const DisplayList& page) {
    std::vector<Tint> tints;
    for (const Mark& mark : page.marks) {
        std::visit([&](const auto& kind) { add_tint(kind, tints); }, mark);
        if (const auto* art = std::get_if<VectorArt>(&mark)) add_art_tints(*art, tints);
    }
    return tints;
}

std::vector<SpotInk> spots_of(const DisplayList& page, const InkTable& inks) {
    std::set<std::string> plates;
    for (const Tint& tint : tints_of(page)) {
        const auto ink = inks.find(tint.ink);
        if (ink != inks.end() && ink->second.kind == InkKind::spot) plates.insert(ink->second.plate);
    }
    for (const Mark& mark : page.marks) {
        const auto* art = std::get_if<VectorArt>(&mark);
        if (art != nullptr && art->format == ArtFormat::pdf && art->bytes) add_plates_of(*art, inks, plates);
    }
    std::vector<SpotInk> spots;
    for (const std::string& plate : plates) spots.push_back({plate, full_ink(plate, inks)});
    return spots;
}

std::string version_of(const DisplayList& page) {
    std::string shown = dump(printed_alone(page));
    for (const Tint& tint : tints_of(page)) shown += fmt::format("{} {}\n", tint.ink.value, tint.percent);
    for (const Mark& mark : page.marks) {
        if (const auto* image = std::get_if<PlacedImage>(&mark)) shown += fingerprint_of(image->bytes);
        if (const auto* art = std::get_if<VectorArt>(&mark)) shown += fingerprint_of(art->bytes);
    }
    return fingerprint(shown).substr(0, 8);
}

}  // namespace banxin
