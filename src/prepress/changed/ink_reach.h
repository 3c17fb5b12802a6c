#pragma once

#include <map>
#include <string>

#include "prepress/inside/inside_mark.h"

namespace banxin {

/// What a mark does to a plate.
enum class PlateTouch {
    none,    ///< Leaves it as it is.
    clears,  ///< Leaves it bare.
    prints,
};

// What a mark does to each plate (ISO 32000-1, 11.7.4): where it is not known, it prints.
class InkReach {
  public:
    explicit InkReach(const InsideMark& mark);

    PlateTouch on(const std::string& plate) const;
    /// How much it prints there, as words.
    std::string share_on(const std::string& plate) const;
    /// The plates that it has ink for, or names, and how much.
    const std::map<std::string, double>& shares() const { return shares_; }

  private:
    void take_image(QPDFObjectHandle image, const InsideInk& stencil);
    void take_space(QPDFObjectHandle space);
    void take_ink(const InsideInk& ink);
    bool is_spared(const std::string& plate) const;

    std::map<std::string, double> shares_;
    bool everywhere_ = false;    ///< On any plate, as far as is known.
    bool spares_spots_ = false;  ///< Those that it does not name.
    bool spares_process_ = false;
};

bool is_process_plate(const std::string& plate);

}  // namespace banxin
