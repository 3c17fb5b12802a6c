// Myers, An O(ND) Difference Algorithm and Its Variations (1986), in the form that needs linear space: the furthest
// ways from both ends are followed until they meet, and what lies before and behind that middle is solved the same way.
//
//   diagonal k   x − y, x tokens of `before` and y of `after` from the box's start
//   reach[k]     how far a way of d steps gets on it
//
// The diff template library (dtl) was looked at: it keeps every point of the way it looked for, so that memory grows
// with the square of what differs, and beyond two million points it gives up the shortest way.
#include "compare/words/common_way.h"

#include <algorithm>
#include <cstdlib>

namespace banxin {
namespace {

/// Tokens [a, a_end) of one row against [b, b_end) of the other.
struct Box {
    long a = 0;
    long a_end = 0;
    long b = 0;
    long b_end = 0;

    long width() const { return a_end - a; }
    long height() const { return b_end - b; }
};

/// Equal tokens in the middle of a shortest way, from (a, b) to (a_end, b_end); it may be empty.
using Snake = Box;

/// How far the ways from one end have come, by diagonal.
class Reach {
  public:
    explicit Reach(long most) : most_(most), at_(static_cast<std::size_t>(2 * most + 3), 0) {}
    long& operator[](long k) { return at_[static_cast<std::size_t>(k + most_ + 1)]; }
    void start() { (*this)[1] = 0; }
    /// Where a way of d steps comes onto the diagonal; not beyond the box's edges.
    long entry(long k, long d, const Box& box) {
        const bool down = k == -d || (k != d && (*this)[k - 1] < (*this)[k + 1]);
        return std::min({down ? (*this)[k + 1] : (*this)[k - 1] + 1, box.width(), box.height() + k});
    }

  private:
    long most_;
    std::vector<long> at_;
};

class CommonWay {
  public:
    CommonWay(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
        : a_(before),
          b_(after),
          partners_(before.size(), kNoPartner),
          forward_(static_cast<long>(before.size() + after.size())),
          backward_(static_cast<long>(before.size() + after.size())) {}

    std::vector<std::size_t> find() {
        solve({0, static_cast<long>(a_.size()), 0, static_cast<long>(b_.size())});
        return std::move(partners_);
    }

  private:
    bool equal(long a, long b) const { return a_[static_cast<std::size_t>(a)] == b_[static_cast<std::size_t>(b)]; }
    void join(long a, long b) { partners_[static_cast<std::size_t>(a)] = static_cast<std::size_t>(b); }

    Box without_common_ends(Box box) {
        while (box.a < box.a_end && box.b < box.b_end && equal(box.a, box.b)) join(box.a++, box.b++);
        while (box.a < box.a_end && box.b < box.b_end && equal(box.a_end - 1, box.b_end - 1))
            join(--box.a_end, --box.b_end);
        return box;
    }

    void solve(Box whole) {
        const Box box = without_common_ends(whole);
        if (box.width() == 0 || box.height() == 0) return;
        const Snake snake = middle_of(box);
        for (long i = 0; i < snake.width(); ++i) join(snake.a + i, snake.b + i);
        solve({box.a, snake.a, box.b, snake.b});
        solve({snake.a_end, box.a_end, snake.b_end, box.b_end});
    }

    /// Diagonals that a way of d steps can be on without leaving the box.
    static long first_diagonal(const Box& box, long d) { return -d + 2 * std::max(0L, d - box.height()); }
    static long last_diagonal(const Box& box, long d) { return d - 2 * std::max(0L, d - box.width()); }

    Snake middle_of(const Box& box) {
        forward_.start();
        backward_.start();
        for (long d = 0;; ++d) {
            if (const Snake snake = forward(box, d); snake.a >= 0) return snake;
            if (const Snake snake = backward(box, d); snake.a >= 0) return snake;
        }
    }

    /// One step further from the start; a < 0: the ways have not met.
    Snake forward(const Box& box, long d) {
        const long delta = box.width() - box.height();
        for (long k = first_diagonal(box, d); k <= last_diagonal(box, d); k += 2) {
            const long entry = forward_.entry(k, d, box);
            long x = entry;
            while (x < box.width() && x - k < box.height() && equal(box.a + x, box.b + x - k)) ++x;
            forward_[k] = x;
            const bool may_meet = delta % 2 != 0 && std::abs(delta - k) < d;
            if (may_meet && x + backward_[delta - k] >= box.width())
                return {box.a + entry, box.a + x, box.b + entry - k, box.b + x - k};
        }
        return {-1, 0, 0, 0};
    }

    /// The same from the end, counted from there.
    Snake backward(const Box& box, long d) {
        const long delta = box.width() - box.height();
        for (long k = first_diagonal(box, d); k <= last_diagonal(box, d); k += 2) {
            const long entry = backward_.entry(k, d, box);
            long x = entry;
            while (x < box.width() && x - k < box.height() && equal(box.a_end - 1 - x, box.b_end - 1 - x + k)) ++x;
            backward_[k] = x;
            const bool may_meet = delta % 2 == 0 && std::abs(delta - k) <= d;
            if (may_meet && x + forward_[delta - k] >= box.width())
                return {box.a_end - x, box.a_end - entry, box.b_end - x + k, box.b_end - entry + k};
        }
        return {-1, 0, 0, 0};
    }

    std::span<const std::uint32_t> a_;
    std::span<const std::uint32_t> b_;
    std::vector<std::size_t> partners_;
    Reach forward_;
    Reach backward_;
};

}  // namespace

std::vector<std::size_t> common_way(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after) {
    return CommonWay(before, after).find();
}

}  // namespace banxin
