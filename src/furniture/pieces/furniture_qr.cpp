#include "fill/picture/qr_box.h"
#include "furniture/pieces/set_pieces.h"

namespace banxin {

FurnitureQr set_furniture_qr(const FurniturePlan& piece, const FurnitureSource& source) {
    const PaperLink& link = source.paper().qr;
    FurnitureQr placed;
    placed.spot = piece.spot;
    const auto code = encode_qr(link.link);
    if (!code) return placed;
    const TypeCase level = type_case_for(Writing::horizontal, source.type_case);
    auto set = QrBox({{}, link.words}, *code, {source.paper(), level}).set_in_middle(piece.place.area);
    if (set) {
        placed.code = std::move(set->code);
        placed.words = std::move(set->words);
    }
    return placed;
}

}  // namespace banxin
