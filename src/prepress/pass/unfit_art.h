#pragma once

#include <exception>
#include <string>
#include <utility>

#include "base/phrase.h"

namespace banxin {

/// Thrown for art that no press page may have; `why` goes on behind the file's name.
class UnfitArt : public std::exception {
  public:
    explicit UnfitArt(Phrase why) : why_(std::move(why)), english_(why_.english()) {}
    const char* what() const noexcept override { return english_.c_str(); }
    const Phrase& why() const { return why_; }

  private:
    Phrase why_;
    std::string english_;
};

/// Why something could not be done: our own words, or a library's as they are.
inline Phrase why(const std::exception& failure) {
    const auto* unfit = dynamic_cast<const UnfitArt*>(&failure);
    return unfit == nullptr ? verbatim(failure.what()) : unfit->why();
}

}  // namespace banxin
