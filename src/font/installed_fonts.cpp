#include "font/installed_fonts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace banxin {

namespace {

std::string string_at(const FcPattern* pattern, const char* object, int n) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, object, n, &value) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(value);
}

int integer(const FcPattern* pattern, const char* object, int otherwise) {
    int value = otherwise;
    return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

FcBool flag(const FcPattern* pattern, const char* object, FcBool otherwise) {
    FcBool value = otherwise;
    return FcPatternGetBool(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

// Named instances of a variable font carry their number above the lower 16 bits.
constexpr int kFaceMask = 0xFFFF;

bool is_settable(const FcPattern* pattern) {
    const std::string format = string_at(pattern, FC_FONTFORMAT, 0);
    return (format == "TrueType" || format == "CFF") && flag(pattern, FC_OUTLINE, FcTrue) &&
           !flag(pattern, FC_COLOR, FcFalse) && !flag(pattern, FC_VARIABLE, FcFalse) &&
           integer(pattern, FC_INDEX, 0) <= kFaceMask;
}

void read_names(const FcPattern* pattern, InstalledFont& font) {
    for (int n = 0;; ++n) {
        const std::string name = string_at(pattern, FC_FAMILY, n);
        if (name.empty()) break;
        const bool first_english = font.family.empty() && string_at(pattern, FC_FAMILYLANG, n).starts_with("en");
        if (first_english) font.family = name;
        font.folded_families.push_back(folded(name));
    }
    if (font.family.empty()) font.family = string_at(pattern, FC_FAMILY, 0);
}

int css_weight(const FcPattern* pattern) {
    double weight = FC_WEIGHT_REGULAR;
    FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight);
    return static_cast<int>(std::lround(FcWeightToOpenTypeDouble(weight)));
}

int oddness(const FcPattern* pattern, const std::string& folded_family) {
    const auto named = [&](const char* part) { return folded_family.find(part) != std::string::npos; };
    return int{integer(pattern, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN} +
           int{integer(pattern, FC_WIDTH, FC_WIDTH_NORMAL) != FC_WIDTH_NORMAL} +
           int{integer(pattern, FC_SPACING, FC_PROPORTIONAL) == FC_MONO || named("mono")} + int{named("math")};
}

std::optional<InstalledFont> read_font(const FcPattern* pattern, FontOrigin origin) {
    InstalledFont font;
    font.path = string_at(pattern, FC_FILE, 0);
    font.origin = origin;
    read_names(pattern, font);
    FcCharSet* characters = nullptr;
    FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters);
    if (font.path.empty() || font.family.empty() || !characters || !is_settable(pattern)) return std::nullopt;
    font.index = static_cast<unsigned>(integer(pattern, FC_INDEX, 0));
    font.kind = family_kind(folded(font.family));
    font.weight = css_weight(pattern);
    font.oddness = oddness(pattern, folded(font.family));
    font.characters = characters;
    return font;
}

int own_fonts(FcConfig* config) {
    const FcFontSet* own = FcConfigGetFonts(config, FcSetApplication);
    return own ? static_cast<int>(std::count_if(own->fonts, own->fonts + own->nfont, is_settable)) : 0;
}

// True when the file brought a font to set with.
bool add_file(FcConfig* config, const std::string& file) {
    const int before = own_fonts(config);
    const auto* path = reinterpret_cast<const FcChar8*>(file.c_str());
    return FcConfigAppFontAddFile(config, path) && own_fonts(config) > before;
}

}  // namespace

std::string folded(std::string_view family) {
    std::string lower(family);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

InstalledFonts::InstalledFonts(const std::vector<std::string>& own_files) : config_(load_installed_fonts()) {
    for (const std::string& file : own_files) {
        if (!add_file(config_.get(), file)) unreadable_files_.push_back(file);
    }
    add(FcSetApplication, FontOrigin::own);
    add(FcSetSystem, FontOrigin::system);
    std::sort(fonts_.begin(), fonts_.end(), [](const InstalledFont& a, const InstalledFont& b) {
        return std::tie(a.origin, a.path, a.index) < std::tie(b.origin, b.path, b.index);
    });
}

void InstalledFonts::add(FcSetName set, FontOrigin origin) {
    const FcFontSet* patterns = FcConfigGetFonts(config_.get(), set);
    if (!patterns) return;
    for (int i = 0; i < patterns->nfont; ++i) {
        std::optional<InstalledFont> font = read_font(patterns->fonts[i], origin);
        if (font) fonts_.push_back(std::move(*font));
    }
}

}  // namespace banxin
