#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace banxin::test {

/// Chance that comes out the same for one seed wherever it is compiled.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : chance_(seed) {}

    /// One of first … last.
    int of(int first, int last) {
        return first + static_cast<int>(chance_() % static_cast<std::uint64_t>(last - first + 1));
    }
    /// True in so many of a hundred throws.
    bool falls(int percent) { return of(1, 100) <= percent; }
    template <typename T>
    T among(const std::vector<T>& choices) {
        return choices[static_cast<std::size_t>(of(0, static_cast<int>(choices.size()) - 1))];
    }

  private:
    std::mt19937_64 chance_;
};

}  // namespace banxin::test
