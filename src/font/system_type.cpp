#include "font/system_type.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/released.h"

namespace banxin {
namespace {

using Pattern = std::unique_ptr<FcPattern, Released<FcPatternDestroy>>;
using FontSet = std::unique_ptr<FcFontSet, Released<FcFontSetDestroy>>;
using Objects = std::unique_ptr<FcObjectSet, Released<FcObjectSetDestroy>>;

/// Blanks, joiners, marks of direction and choosers of a form, which draw nothing by themselves.
bool is_unseen(char32_t character) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> kUnseen{{{0x00, 0x20},
                                                                           {0x7F, 0xA0},
                                                                           {0xAD, 0xAD},
                                                                           {0x2000, 0x200F},
                                                                           {0x2028, 0x202F},
                                                                           {0x205F, 0x206F},
                                                                           {0xFE00, 0xFE0F},
                                                                           {0xFEFF, 0xFEFF},
                                                                           {0xE0100, 0xE01EF}}};
    return std::any_of(kUnseen.begin(), kUnseen.end(),
                       [&](const auto& range) { return range.first <= character && character <= range.second; });
}

/// The fonts with all that the pattern asks for, and of them the property.
FontSet fonts_with(FcPattern* pattern, const char* property) {
    const Objects objects(FcObjectSetBuild(property, nullptr));
    return FontSet(FcFontList(nullptr, pattern, objects.get()));
}

}  // namespace

struct SystemType::Characters {
    std::unique_ptr<FcCharSet, Released<FcCharSetDestroy>> all{FcCharSetCreate()};

    Characters() {
        const Pattern any(FcPatternCreate());
        const FontSet fonts = fonts_with(any.get(), FC_CHARSET);
        for (int i = 0; fonts && i < fonts->nfont; ++i) {
            FcCharSet* own = nullptr;
            if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &own) == FcResultMatch)
                FcCharSetMerge(all.get(), own, nullptr);
        }
    }
};

SystemType::SystemType() = default;
SystemType::~SystemType() = default;

bool SystemType::has_family(const std::string& family) const {
    const Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family.c_str()));
    const FontSet fonts = fonts_with(pattern.get(), FC_FILE);
    return fonts && fonts->nfont > 0;
}

bool SystemType::has_character(char32_t character) const {
    if (is_unseen(character)) return true;
    const std::lock_guard lock(guard_);
    if (!characters_) characters_ = std::make_unique<Characters>();
    return FcCharSetHasChar(characters_->all.get(), character) != 0;
}

}  // namespace banxin
