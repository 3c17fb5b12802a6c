#pragma once

#include <string>

#include "base/diagnostic.h"

namespace banxin {

/// An ICC profile of the press, in whose numbers pictures are separated and which goes into the press PDF.
struct PressProfile {
    std::string icc;    ///< The file's bytes.
    std::string name;   ///< Its own description.
    int ink_limit = 0;  ///< Total ink in percent that nothing printed with it may exceed.
};

/// Least and most total ink that a profile can be made for.
inline constexpr int kLeastInkLimit = 160;
inline constexpr int kMostInkLimit = 400;

// Makes the profile of coldset newsprint within an ink limit (percent).
//
// An ICC version 2 output profile, CMYK to L*a*b*: the print model as A2B0, its inverse as B2A0, both also under the
// other two intents; white is the paper. Takes most of a second: callers keep it. Refuses nothing between
// kLeastInkLimit and kMostInkLimit. Promises: the same limit gives the same bytes on every day.
PressProfile newsprint_profile(int ink_limit);

/// What it calls itself, in its file too.
std::string newsprint_profile_name(int ink_limit);

/// A file name for the bytes of newsprint_profile(), for as long as the program makes the same ones.
std::string newsprint_profile_key(int ink_limit);

// Takes a house's own profile, `path` being its name for messages.
//
// Refuses, located at the file: what is no ICC profile (`profile-unreadable`), is not for CMYK (`profile-not-cmyk`), is
// not of an output device (`profile-not-output`), lacks the tables for both directions (`profile-without-tables`).
Result<PressProfile> house_profile(std::string icc, const std::string& path, int ink_limit);

}  // namespace banxin
