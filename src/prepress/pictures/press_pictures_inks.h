#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "display/display_list.h"
#include "model/plate_settings.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/ink_link.h"
#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lcms.h"

namespace banxin {

// Black for each of 256 greys of a picture with the profile `icc` (none: a screen's), so that black alone prints its
// light, from the paper to solid black. 255 is full ink.
std::array<unsigned char, 256> black_for_greys(const PressProfile& profile, const std::string& icc);

/// What a picture's own profile is good for; `channels` as PictureRows::channels().
ProfileUsed profile_of(int channels, const std::string& icc);

/// What rows of samples are.
struct RowSource {
    int channels = 0;  ///< As PictureRows::channels().
    std::string icc;   ///< The picture's own profile; one that does not fit its channels, or none, means sRGB.
    ImageColour colour = ImageColour::full;
    OverLimit over_limit = OverLimit::take;  ///< Of inks: `convert` separates every pixel anew (ink_link.h).
};

// Turns rows of samples into rows of inks (255 is full ink) within an ink limit.
//
// Colours go through the profile relative to the paper, the darkest to the darkest. Greys become black alone, and so
// does whatever is asked for in grey. Inks that come as inks stay as they are, but for the limit.
class RowSeparator {
  public:
    /// `limit`: total ink in percent.
    RowSeparator(const PressProfile& profile, const RowSource& source, int limit);

    /// Of so many samples a pixel in to `components()` inks a pixel out.
    void separate(const std::vector<unsigned char>& row, std::vector<unsigned char>& inks);
    int components() const { return is_black_alone_ ? 1 : 4; }
    /// Total ink in percent that some pixel would have without the limit.
    int most_before() const { return most_before_ * 100 / 255; }

  private:
    void note_most(const std::vector<unsigned char>& inks);
    void hold_to_limit(std::vector<unsigned char>& inks);

    std::size_t channels_;
    bool is_black_alone_;
    int limit_;                               ///< Of four samples of 255.
    std::array<unsigned char, 256> black_{};  ///< For greys.
    std::optional<InkLink> link_;             ///< For inks that are separated anew.
    IccTransform transform_;                  ///< To inks, or to the grey of a screen; null where samples stay.
    int most_before_ = 0;                     ///< Of four samples of 255.
};

}  // namespace banxin
