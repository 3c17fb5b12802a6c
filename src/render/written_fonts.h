#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "render/pdf_scan.h"

namespace banxin {

/// How a font of a PDF is read: what its codes stand for.
struct WrittenFont {
    int bytes_per_glyph = 1;
    std::unordered_map<unsigned, std::u16string> characters;
};

// The fonts of a PDF by Cairo, collected from its parts as they come.
class WrittenFonts {
  public:
    void add(const PdfScan::Part& part);

    /// By the pages' name for it; no characters when the file has no such font. REQUIRES: all parts were added.
    WrittenFont find(std::string_view name) const;

  private:
    /// Of a font's dictionary.
    struct FontObject {
        int bytes_per_glyph = 1;
        int map = 0;  ///< The object that tells its characters.
    };

    std::map<std::string, int, std::less<>> objects_;
    std::map<int, FontObject> fonts_;
    std::map<int, std::string> maps_;
};

}  // namespace banxin
