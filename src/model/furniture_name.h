#pragma once

#include "model/page_template.h"

namespace banxin {

/// As messages call a piece of furniture.
constexpr const char* furniture_name(FurnitureKind kind) {
    switch (kind) {
        case FurnitureKind::masthead:
            return "the masthead";
        case FurnitureKind::ear:
            return "the ear";
        case FurnitureKind::folio:
            return "the folio";
        case FurnitureKind::imprint:
            return "the imprint";
        case FurnitureKind::qr:
            return "the QR code";
    }
    return "the furniture";
}

}  // namespace banxin
