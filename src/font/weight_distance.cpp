#include "font/weight_distance.h"

#include <cstdlib>

namespace banxin {

namespace {

constexpr int kSecondChoice = 1000;
constexpr int kThirdChoice = 2000;

}  // namespace

int weight_distance(int wanted, int offered) {
    const int apart = std::abs(wanted - offered);
    if (wanted < 400) return offered <= wanted ? apart : kSecondChoice + apart;
    if (wanted > 500) return offered >= wanted ? apart : kSecondChoice + apart;
    if (offered >= wanted && offered <= 500) return apart;
    return (offered < wanted ? kSecondChoice : kThirdChoice) + apart;
}

}  // namespace banxin
