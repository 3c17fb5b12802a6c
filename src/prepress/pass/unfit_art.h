#pragma once

#include <exception>
#include <string>
#include <utility>

#include "base/phrase.h"

namespace banxin {

/// Thrown for art that no press page may have, for the reason `code`; `why` goes on behind the file's name.
class UnfitArt : public std::exception {
  public:
    explicit UnfitArt(Phrase why, const char* code = "press-art-unreadable")
        : why_(std::move(why)), english_(why_.english()), code_(code) {}
    const char* what() const noexcept override { return english_.c_str(); }
    const Phrase& why() const { return why_; }
    const char* code() const { return code_; }

  private:
    Phrase why_;
    std::string english_;
    const char* code_;
};

/// The code of the reason; `press-art-unreadable` for a library's own.
inline const char* code_of(const std::exception& failure) {
    const auto* unfit = dynamic_cast<const UnfitArt*>(&failure);
    return unfit == nullptr ? "press-art-unreadable" : unfit->code();
}

/// Why something could not be done: our own words, or a library's as they are.
inline Phrase why(const std::exception& failure) {
    const auto* unfit = dynamic_cast<const UnfitArt*>(&failure);
    return unfit == nullptr ? verbatim(failure.what()) : unfit->why();
}

}  // namespace banxin
