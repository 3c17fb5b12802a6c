#pragma once

#include <memory>
#include <vector>

struct FT_FaceRec_;

namespace banxin {

// A font program in memory, opened by FreeType for a renderer that draws with it (hinting off).
//
// `bytes` must outlive it. The FT_Face stays owned here; it is null when the bytes are no font.
class FontProgram {
  public:
    explicit FontProgram(const std::vector<unsigned char>& bytes);
    ~FontProgram();
    FontProgram(FontProgram&&) noexcept;
    FontProgram& operator=(FontProgram&&) noexcept;
    FT_FaceRec_* ft_face() const;

  private:
    struct Opened;
    std::unique_ptr<Opened> opened_;
};

}  // namespace banxin
