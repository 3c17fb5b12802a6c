#pragma once

#include "base/phrase.h"
#include "model/page_template.h"

namespace banxin {

/// As messages call a piece of furniture.
inline Phrase furniture_name(FurnitureKind kind) {
    switch (kind) {
        case FurnitureKind::masthead:
            return phrase("the masthead");
        case FurnitureKind::ear:
            return phrase("the ear");
        case FurnitureKind::folio:
            return phrase("the folio");
        case FurnitureKind::imprint:
            return phrase("the imprint");
        case FurnitureKind::qr:
            return phrase("the QR code");
    }
    return phrase("the furniture");
}

}  // namespace banxin
