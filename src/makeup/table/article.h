#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "makeup/page/pin.h"
#include "makeup/table/matter.h"

namespace banxin::makeup {

/// What an article is on its page. Its grade, its width and its place follow from that.
enum class Rank : std::uint8_t { lead, second, body, brief };

/// How much a rank weighs where importance is counted.
constexpr int importance_of(Rank rank) {
    switch (rank) {
        case Rank::lead:
            return 6;
        case Rank::second:
            return 4;
        case Rank::body:
            return 2;
        case Rank::brief:
            break;
    }
    return 1;
}

/// An article that looks for its place.
struct Article {
    std::string name;
    Rank rank = Rank::body;
    int section = 0;  ///< Below 0: none, or the page's own.
    Matter matter;
    int area = 0;  ///< Cells that it takes by and large: its weight in the moment of importance.
    bool may_be_notched = false;
    std::optional<Pin> pin{};
};

}  // namespace banxin::makeup
