#pragma once

#include "compose/rules/place.h"

namespace banxin {

/// What a level of prohibition (禁则) says to a character at a line's edge: nothing, a rule that forbids it, or one
/// that prices it.
struct EdgeRule {
    const char* name = nullptr;  ///< Null: the level does not mind.
    int price = 0;               ///< Hundredths of what lines are priced in; 0 forbids.
};

// Who may start and end a line, for the levels none, basic, gb, strict and newspaper, and the house's own sets on any
// level.
//
// Sets after clreq 6.1.1; gb adds the solidus at a line's end, strict dashes and ellipses at its start. newspaper is gb
// with soft iteration marks and dashes. In Japanese text strict, gb, basic and newspaper are the strict, ordinary,
// loose and very loose of jlreq appendix C.
EdgeRule rule_at_start(const Place& place);
EdgeRule rule_at_end(const Place& place);

/// The house's own word on a line's start, stronger than any level: forbidden by never_starts, or freed by may_start.
enum class HouseRule { silent, forbids, allows };
HouseRule house_at_start(const Place& place);
HouseRule house_at_end(const Place& place);

}  // namespace banxin
