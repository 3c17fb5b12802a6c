#pragma once

#include <cstddef>
#include <functional>

#include "base/in_parallel.h"

namespace banxin {

// Those who do a stage's works side by side. A stage starts no thread of its own: its caller brings a crew, and says by
// that how many there may be.
//
// What comes out must not depend on the crew: works share only what is safe to share, and their results are taken in
// the works' order.
class Crew {
  public:
    /// The caller's own thread.
    Crew() = default;
    explicit Crew(int hands) : hands_(hands) {}

    bool is_one() const { return hands_ <= 1; }
    /// Does the works 0 … count - 1 as in_parallel() does.
    void each(std::size_t count, const std::function<void(std::size_t)>& work) const {
        in_parallel(count, hands_, work);
    }

  private:
    int hands_ = 1;
};

}  // namespace banxin
