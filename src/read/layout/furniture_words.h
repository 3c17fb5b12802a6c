#pragma once

#include "model/page_template.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// The kinds of furniture as a layout calls them.
inline const Choices<FurnitureKind> kFurnitureKinds{{"masthead", FurnitureKind::masthead},
                                                    {"ear", FurnitureKind::ear},
                                                    {"folio", FurnitureKind::folio},
                                                    {"imprint", FurnitureKind::imprint},
                                                    {"qr", FurnitureKind::qr}};

inline std::string furniture_word(FurnitureKind kind) {
    for (const auto& [word, named] : kFurnitureKinds) {
        if (named == kind) return word;
    }
    return {};
}

}  // namespace banxin
