#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "display/ink_use.h"
#include "model/ink.h"
#include "render/colours.h"

namespace banxin {

/// Shares of the full ink, in ten-thousandths: cyan, magenta, yellow, black.
using PlateMix = std::array<int, 4>;
inline constexpr int kFullInk = 10'000;

/// A plate of its own. `All` are all plates.
struct Separation {
    std::string plate;
    PlateMix stands_in{};  ///< The mix that a full ink is shown as where the plate is not printed.
    auto operator<=>(const Separation&) const = default;
};

/// What a mark puts on the plates.
struct PressColour {
    PlateMix mix{};                        ///< Of a process colour.
    std::optional<Separation> separation;  ///< Of any other.
    int tint = kFullInk;                   ///< Of the separation.
    bool overprints = false;               ///< Whatever is painted in it.
    bool lines_overprint = false;  ///< Type and rules in it: colours of art are not told apart by what they paint.
    auto operator<=>(const PressColour&) const = default;
};

// An ink of the paper as the press has it. Type and rules in solid black overprint, areas and everything else knock
// out, unless the ink says otherwise.
PressColour press_colour(const Ink& ink, int percent, InkUse use);

using InkTable = std::map<InkName, Ink>;

/// Inks that marks of the margin are drawn in, beside the paper's own: all plates, the four process inks, and
/// two of them over each other.
inline const InkName kMarkInk{"press: all plates"};
inline const InkName kMarkCyan{"press: cyan"};
inline const InkName kMarkMagenta{"press: magenta"};
inline const InkName kMarkYellow{"press: yellow"};
inline const InkName kMarkBlack{"press: black"};
inline const InkName kMarkBlue{"press: blue"};    ///< Cyan and magenta.
inline const InkName kMarkGreen{"press: green"};  ///< Cyan and yellow.
inline const InkName kMarkRed{"press: red"};      ///< Magenta and yellow.

/// The paper's inks and those of the marks.
InkTable press_inks(InkTable paper);

// Gives Cairo a key for every colour that is drawn, and finds the colour again by its key.
//
// Cairo knows red, green and blue alone, so black type that overprints and a black panel that does not would look the
// same. What comes out of here is no colour at all but a number written as one.
class PressColours : public Colours {
  public:
    explicit PressColours(const InkTable& inks) : inks_(inks) {}

    /// An ink that the table lacks gets a key that stands for nothing.
    Rgb colour(const Tint& tint, InkUse use) override;

    /// From here on a colour of vector art, 0xRRGGBB, is found beside the keys: Cairo writes it as it is.
    void add_art(unsigned rgb, const PressColour& colour) { art_[rgb] = colour; }

    /// In millionths, as they are read from the page. Nothing for what is neither one of the keys given out nor a
    /// colour of art.
    const PressColour* find(const std::array<long, 3>& key) const;

    /// Plates beside the four, of colours given out so far.
    std::vector<Separation> separations() const;

  private:
    const PressColour* find_art(const std::array<long, 3>& key) const;

    const InkTable& inks_;
    std::map<unsigned, PressColour> art_;
    std::map<PressColour, std::size_t> numbers_;
    std::vector<PressColour> colours_;
};

}  // namespace banxin
