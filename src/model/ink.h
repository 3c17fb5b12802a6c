#pragma once

#include <optional>
#include <string>

namespace banxin {

/// Process: a mix of the four. Spot: a plate of its own. Registration: all plates, for marks. Paper: no plate at all.
enum class InkKind { process, spot, registration, paper };

/// Whether what stands under an ink is printed too. Usual: under type and rules in solid black, not under anything
/// else.
enum class Overprint { usual, always, never };

/// An ink in whole percents and how a screen shows it. `screen` is 0xRRGGBB.
struct Ink {
    int cyan = 0;  ///< A spot's four are what stands in for it where its plate is not printed.
    int magenta = 0;
    int yellow = 0;
    int black = 100;
    unsigned screen = 0x1d1a1b;
    InkKind kind = InkKind::process;
    std::string plate{};  ///< Of a spot: the name that the printer knows it by.
    Overprint overprint = Overprint::usual;
    int strength = 100;         ///< Of an ink that is a tint of another: how much of it. `screen` has it in.
    std::optional<int> mono{};  ///< Per cent of black that it is on a page without colour; else as dark as `screen`.
    bool operator==(const Ink&) const = default;
};

/// What inks with colour do on a page that is printed in black alone: they become tints of black, or are an error.
enum class MonoRule { convert, refuse };

// How far a colour of vector art may be from black, or from a neutral grey, to be taken for one, in levels of 255:
// drawing programs write their solid black as what it looks like on paper.
struct ArtTolerance {
    int black_within = 44;  ///< No part of the colour is lighter than this.
    int grey_within = 8;    ///< No two of its parts lie further apart.
    bool operator==(const ArtTolerance&) const = default;
};

/// Plates that an ink in full strength takes.
int plate_count(const Ink& ink);

/// How a screen shows the mix of the ink's four parts in its strength, on white.
unsigned screen_of(const Ink& ink);

/// `rgb` thinned out to `percent` on white.
unsigned thinned(unsigned rgb, int percent);

}  // namespace banxin
