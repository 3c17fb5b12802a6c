#pragma once

#include <array>
#include <string>
#include <vector>

#include "prepress/profile.h"
#include "prepress/profile_lcms.h"

namespace banxin {

// Black for each of 256 greys of a picture with the profile `icc` (none: a screen's), so that black alone prints its
// light, from the paper to solid black. 255 is full ink.
std::array<unsigned char, 256> black_for_greys(const PressProfile& profile, const std::string& icc);

/// What was found while rows were turned into inks; total ink in percent.
struct InkFacts {
    int most_before = 0;  ///< Before the limit was applied.
    int most = 0;
};

// Turns rows of samples into rows of inks (255 is full ink) within an ink limit.
//
// Colours go through the profile relative to the paper, the darkest to the darkest. Greys become black alone. Inks that
// come as inks stay as they are, but for the limit.
class RowSeparator {
  public:
    /// `icc`: the picture's own profile; one that does not fit its channels, or none, means sRGB.
    RowSeparator(const PressProfile& profile, int channels, const std::string& icc);

    /// Of `channels` samples a pixel in to `components()` inks a pixel out.
    void separate(const std::vector<unsigned char>& row, std::vector<unsigned char>& inks);
    int components() const { return channels_ == 1 ? 1 : 4; }
    const InkFacts& facts() const { return facts_; }

  private:
    void hold_to_limit(std::vector<unsigned char>& inks);

    int channels_;
    int limit_;                               ///< Of four samples of 255.
    std::array<unsigned char, 256> black_{};  ///< For greys.
    IccTransform transform_;                  ///< For colours.
    InkFacts facts_;
};

}  // namespace banxin
