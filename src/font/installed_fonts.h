#pragma once

#include <fontconfig/fontconfig.h>

#include <string>
#include <vector>

#include "font/family_kind.h"
#include "font/font_folders.h"

namespace banxin {

enum class FontOrigin { own, system };

/// A face on the disk that the engine can set with: TrueType or CFF outlines in one style, no colour.
struct InstalledFont {
    std::string path;
    unsigned index = 0;  ///< Within a collection.
    FontOrigin origin = FontOrigin::system;
    std::string family;                        ///< Its English name, where it has one.
    std::vector<std::string> folded_families;  ///< All its names, in every language, in ASCII lower case.
    FamilyKind kind = FamilyKind::unknown;
    int weight = 400;                       ///< 1 to 1000, as in CSS.
    int oddness = 0;                        ///< Counts slanted, condensed or wide, fixed-pitch, mathematical.
    const FcCharSet* characters = nullptr;  ///< Lives as long as the InstalledFonts.
};

/// ASCII lower case: how family names are compared.
std::string folded(std::string_view family);

// The fonts that fontconfig knows and the house's own, read once.
//
// Promises: ordered by origin, path and index; the same whatever the order of directories, the locale or the rules of
//           substitution.
class InstalledFonts {
  public:
    explicit InstalledFonts(const std::vector<std::string>& own_files);
    const std::vector<InstalledFont>& fonts() const { return fonts_; }
    /// The own files that hold no font to set with.
    const std::vector<std::string>& unreadable_files() const { return unreadable_files_; }

  private:
    void add(FcSetName set, FontOrigin origin);

    FontConfiguration config_;
    std::vector<InstalledFont> fonts_;
    std::vector<std::string> unreadable_files_;
};

}  // namespace banxin
