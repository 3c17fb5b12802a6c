#include "compose/type/type_case.h"

namespace banxin {

std::string language_tag(Language language) {
    switch (language) {
        case Language::zh_hant:
            return "zh-Hant";
        case Language::ja:
            return "ja";
        case Language::ko:
            return "ko";
        case Language::en:
            return "en";
        case Language::zh_hans:
            break;
    }
    return "zh-Hans";
}

TypeCase type_case_for(Writing writing, TypeCase type_case) {
    type_case.writing = writing;
    return type_case;
}

FaceId TypeCase::face(const FontRole& role) const {
    if (const auto found = roles.find(role); found != roles.end()) return found->second;
    if (const auto song = roles.find(FontRole{"song"}); song != roles.end()) return song->second;
    return roles.begin()->second;
}

FaceId TypeCase::western_face(const FontRole& role) const {
    const auto found = western.find(role);
    return found != western.end() ? found->second : face(role);
}

Result<TypeCase> open_type_case(const Paper& paper, FontLibrary& library) {
    TypeCase type_case{&library, {}, {}, paper.language, language_tag(paper.language), {}};
    const auto note_substitution = [&](const FontRole& role, const std::string& asked, const std::string& used) {
        const auto spot = paper.font_spots.find(role);
        type_case.substitutions.push_back(
            {role, asked, used, spot == paper.font_spots.end() ? SourceSpot{paper.file} : spot->second});
    };
    type_case.hyphenator = Hyphenator::open(paper.language);
    for (const auto& [role, family] : paper.fonts) {
        const auto found = library.find({family.family, family.weight, type_case.language_tag});
        if (!found) {
            return fail_world("fonts",
                              phrase("no font is installed at all; install fonts-noto-cjk or name a folder of fonts"));
        }
        type_case.roles[role] = found->face;
        if (!found->as_asked) note_substitution(role, family.family, found->family);
        if (family.latin.empty()) continue;
        const auto western = library.find({family.latin, family.weight, type_case.language_tag});
        if (western && western->as_asked) {
            type_case.western[role] = western->face;
        } else {
            note_substitution(role, family.latin, found->family);
        }
    }
    return type_case;
}

}  // namespace banxin
