#pragma once

#include <cstddef>
#include <string_view>

namespace banxin {

enum class HeadState { incomplete, whole, malformed };

// Looks for the empty line after the head of a request, over bytes that come bit by bit; no byte is looked at twice.
//
// Stricter than the parser behind it: lines end in CR LF and nowhere else, none begins with a blank, the first is not
// empty, and there is no other control character than the tab. Two programs that read such a head read the same.
class HeadScan {
  public:
    /// `bytes` are all that have come, those of the last call first.
    HeadState look(std::string_view bytes);

    /// Of the head, its empty line included, once it is whole.
    std::size_t size() const { return next_; }

  private:
    HeadState take(char byte);
    HeadState end_line();
    HeadState take_in_line(char byte);

    std::size_t next_ = 0;  ///< The first byte that was not looked at.
    std::size_t lines_ = 0;
    std::size_t in_line_ = 0;  ///< Bytes of the line so far.
    bool after_return_ = false;
};

}  // namespace banxin
