#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "model/paper.h"

namespace banxin {

// Where Western words may be divided, by the patterns of a language (Liang; libhyphen and the dictionaries of the
// system).
//
// The only code that includes libhyphen. Knows English; a word in a paper of another language is not divided, for its
// language is not known. Several threads may ask at once: the patterns are only read.
class Hyphenator {
  public:
    /// Nothing for a language without patterns, or where its dictionary is not installed.
    static std::shared_ptr<const Hyphenator> open(Language language);

    /// In: one word of ASCII letters. Out: after each letter, whether a hyphen may follow: two letters at least before
    /// it, three after it, none in words of less than five.
    std::vector<bool> points(std::string_view word) const;

    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

  private:
    struct Patterns;
    explicit Hyphenator(std::unique_ptr<Patterns> patterns);
    std::unique_ptr<Patterns> patterns_;
};

}  // namespace banxin
