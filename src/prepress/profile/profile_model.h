#pragma once

#include <array>
#include <string>
#include <vector>

#include "prepress/profile/profile_lab.h"
#include "prepress/profile/profile_mix.h"

namespace banxin {

/// By how much a dot of the plate grows on paper, in shares of the area.
struct DotGain {
    double plate = 0;
    double gain = 0;
};

/// What was measured of a press and its paper: enough to know the colour of every mix of its inks.
struct PrintCondition {
    std::string name;
    std::array<Lab, 16> solids;  ///< The paper and all overprints; bits 1 cyan, 2 magenta, 4 yellow, 8 black.
    std::vector<DotGain> gains;  ///< Rising, from 0 to 1, ends included.
};

/// Coldset on newsprint: the published solids of the IFRA26S characterisation (ISO 12647-3, 26 % gain, white backing).
const PrintCondition& coldset_newsprint();

// The colour that a mix of inks has on paper.
//
// Neugebauer's model: the dots of four screens cover each other by chance (Demichel), so that the eye sees the sixteen
// overprints in proportion to their areas, once each dot has grown by the gain. One curve of gain serves all inks.
class PrintModel {
  public:
    explicit PrintModel(const PrintCondition& condition);

    /// The area on paper of a dot of the plate, and how fast it grows with the dot. Rises all the way.
    struct Growth {
        double area = 0;
        double slope = 0;
    };
    Growth grown(double plate) const;

    /// Light of areas that have grown, with the paper as D50 white.
    Xyz light_of_areas(const InkMix& areas) const;
    /// The colour of a mix on the plates as seen beside the paper (media-relative), where the paper is white.
    Lab colour(const InkMix& plates) const;

    /// The paper's own light, in shares of a perfect white.
    const Xyz& paper() const { return paper_; }

  private:
    struct Knot {
        DotGain dot;
        double slope = 0;
    };

    std::array<Xyz, 16> solids_{};  ///< Media-relative.
    Xyz paper_{};
    std::vector<Knot> knots_;
};

}  // namespace banxin
