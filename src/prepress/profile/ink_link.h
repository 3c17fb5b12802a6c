#pragma once

#include <array>
#include <vector>

#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lcms.h"

namespace banxin {

// Separates inks anew by the press's own profile: the same colours, as the press prints them, with more black and less
// of the colours that make grey, within its limit. A device link from the press to itself, relative to the paper, the
// darkest to the darkest.
//
// What is black alone stays black alone. Whatever is still over the limit loses colour, not black.
class InkLink {
  public:
    explicit InkLink(const PressProfile& profile);

    /// In per cent.
    int limit() const { return percent_; }

    /// Pixels of four inks, 255 full.
    void separate(std::vector<unsigned char>& inks) const;
    /// One colour, in shares of the full inks.
    std::array<double, 4> separate(const std::array<double, 4>& inks) const;

  private:
    IccTransform link_;
    int percent_;
    int limit_;  ///< Of four samples of 255.
};

}  // namespace banxin
