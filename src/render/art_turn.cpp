#include "render/art_turn.h"

#include <algorithm>

namespace banxin {
namespace {

std::recursive_mutex turn;

bool has_art(const DisplayList& page) {
    return std::ranges::any_of(page.marks, [](const Mark& mark) { return std::holds_alternative<VectorArt>(mark); });
}

bool has_pdf_art(const DisplayList& page) {
    return std::ranges::any_of(page.marks, [](const Mark& mark) {
        const auto* art = std::get_if<VectorArt>(&mark);
        return art != nullptr && art->format == ArtFormat::pdf;
    });
}

}  // namespace

ArtTurn art_turn(const DisplayList& page) {
    return has_art(page) ? ArtTurn(turn) : ArtTurn();
}

ArtTurn art_turn(const Document& document, std::size_t page_index) {
    return ArtTurns(document).of(page_index);
}

ArtTurns::ArtTurns(const Document& document)
    : document_(document), all_take_turns_(std::ranges::any_of(document.pages, has_pdf_art)) {}

ArtTurn ArtTurns::of(std::size_t page_index) const {
    return all_take_turns_ ? ArtTurn(turn) : art_turn(document_.pages[page_index]);
}

}  // namespace banxin
