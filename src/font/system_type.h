#pragma once

#include <memory>
#include <mutex>
#include <string>

namespace banxin {

// The fonts that the system has for programs that leave the choice to fontconfig, as the drawing of SVG does: without a
// house's own. Several threads may ask.
class SystemType {
  public:
    SystemType();
    ~SystemType();

    /// True for a family by any of its names, in any case; for one that fontconfig stands another in for, false.
    bool has_family(const std::string& family) const;
    /// True when some font has it, whichever was asked for; for what draws nothing (a joiner) too.
    bool has_character(char32_t character) const;

  private:
    struct Characters;

    mutable std::mutex guard_;
    mutable std::unique_ptr<Characters> characters_;  ///< Of all fonts together, once somebody has asked.
};

}  // namespace banxin
