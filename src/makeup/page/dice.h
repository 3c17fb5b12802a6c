#pragma once

#include <cstdint>

namespace banxin::makeup {

// Numbers that look like chance and are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014). The
// standard library's distributions differ from one library to the next.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// 0 … sides - 1; 0 when there is no side. The bias is below one in 2³².
    int roll(int sides) {
        return sides <= 1 ? 0 : static_cast<int>((next() >> 32) * static_cast<std::uint64_t>(sides) >> 32);
    }
    int between(int least, int most) { return least + roll(most - least + 1); }
    /// True `times` in a hundred.
    bool chance(int times) { return roll(100) < times; }

  private:
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    std::uint64_t state_;
};

}  // namespace banxin::makeup
