#include "http/visitors.h"

#include <tuple>

namespace banxin {
namespace {

bool may_stay(const Visitor& visitor) {
    return visitor.visit == Visit::asking || visitor.visit == Visit::listening;
}

bool goes_before(const Visitor& one, const Visitor& other) {
    return std::tie(one.visit, one.since) < std::tie(other.visit, other.since);
}

}  // namespace

std::optional<std::size_t> who_gives_way(const std::vector<Visitor>& visitors) {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < visitors.size(); ++i) {
        if (!may_stay(visitors[i]) && (!first || goes_before(visitors[i], visitors[*first]))) first = i;
    }
    return first;
}

}  // namespace banxin
