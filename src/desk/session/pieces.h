#pragma once

#include <map>
#include <string>
#include <string_view>

#include "desk/page/piece_map.h"

namespace banxin {

// The pieces of a desk, and at which setting each changed last.
//
// Settings count from 1. Whoever knows the pieces of setting k comes to those of now by what has changed since k, and
// nobody has to remember who knows what: a piece that is gone stays known as gone. Copies are cheap.
class Pieces {
  public:
    /// The pieces after another setting.
    void take(PieceMap now);
    /// One piece more, or another one in its place, as a setting of its own.
    void put(const std::string& name, PieceJson json);
    /// The same without one.
    void drop(const std::string& name);

    int set() const { return set_; }
    const PieceMap& now() const { return now_; }
    /// At which setting a piece changed last; 0 where it never was.
    int changed(const std::string& name) const;

    /// `{"set": 413, "pieces": {…}}` with what has changed since a setting (0: everything), of names that start with
    /// `only`. A piece that is gone is null.
    std::string since(int set, std::string_view only = {}) const;

  private:
    void note(const std::string& name);

    int set_ = 0;
    PieceMap now_;
    std::map<std::string, int, std::less<>> changed_;  ///< Of pieces that are, and of those that are gone.
};

/// What is otherwise in `then` than in `now`, as Pieces::since() has it, with the number of the setting it is compared
/// with: what would change.
std::string differing(const PieceMap& now, const PieceMap& then, int set);

}  // namespace banxin
