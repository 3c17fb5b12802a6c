#pragma once

#include <array>
#include <map>
#include <set>
#include <string>

#include "base/phrase.h"

namespace banxin {

/// What content puts on the plates, in shares of the full ink.
struct InsideInk {
    std::array<double, 4> process{};      ///< Cyan, magenta, yellow, black.
    std::map<std::string, double> spots;  ///< `All` among them.
    bool is_known = true;                 ///< False for patterns and what cannot be worked out.
    bool is_grey_space = false;           ///< DeviceGray, in which nothing is left alone by an overprint.
    std::set<std::string> named{};        ///< Plates that the space names: an overprint leaves all others alone.

    bool is_named() const { return !named.empty(); }
};

/// In shares of one plate: 2.2 is what a printer calls 220 %. All plates at once count as four.
double total_of(const InsideInk& ink);
/// Plates with some ink.
int plates_of_ink(const InsideInk& ink);
bool is_paper(const InsideInk& ink);
/// True when every plate has all or nothing.
bool is_solid_ink(const InsideInk& ink);
/// The least share of any plate that has some; 1 where none has.
double least_share(const InsideInk& ink);
/// What a part of nothing does where a mix of four inks overprints: it clears its plate, or, in overprint mode 1,
/// leaves what lies there.
enum class ZeroParts { clear, leave };

/// What is on the plates where an ink overprints another (ISO 32000-1, 8.6.7).
InsideInk overprinted(const InsideInk& over, const InsideInk& under, ZeroParts zeros);
/// As a person reads it: `C 40 M 30 Y 30 K 100`, in Chinese by the inks' names, `Gold 50`.
Phrase words_for_ink(const InsideInk& ink);

}  // namespace banxin
