#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "font/font_library.h"

namespace banxin {

// The fonts that are installed, without a house's own: what the type of an SVG is set from. They are looked for when
// the first question is asked. Several threads may ask.
class SystemType {
  public:
    bool has_family(const std::string& family) const;
    /// True when some font has it, whichever was asked for; for what is no letter (a joiner) too.
    bool has_character(char32_t character) const;

  private:
    FontLibrary& fonts() const;

    mutable std::mutex guard_;
    mutable std::unique_ptr<FontLibrary> fonts_;
};

}  // namespace banxin
