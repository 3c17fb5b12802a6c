#include "font/font_program.h"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace banxin {

struct FontProgram::Opened {
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    Opened() = default;
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() {
        if (face) FT_Done_Face(face);
        if (library) FT_Done_FreeType(library);
    }
};

FontProgram::FontProgram(const std::vector<unsigned char>& bytes) : opened_(std::make_unique<Opened>()) {
    if (FT_Init_FreeType(&opened_->library) != FT_Err_Ok) return;
    FT_New_Memory_Face(opened_->library, bytes.data(), static_cast<FT_Long>(bytes.size()), 0, &opened_->face);
}

FontProgram::~FontProgram() = default;
FontProgram::FontProgram(FontProgram&&) noexcept = default;
FontProgram& FontProgram::operator=(FontProgram&&) noexcept = default;

FT_FaceRec_* FontProgram::ft_face() const {
    return opened_->face;
}

}  // namespace banxin
