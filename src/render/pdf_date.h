#pragma once

#include <string>

namespace banxin {

/// An ISO 8601 date with its time and zone as Cairo takes it; the epoch when it is not one, for Cairo would ask the
/// clock.
std::string date_for_cairo(const std::string& iso);

// Cairo 1.16 writes dates without the `D:` that PDF wants: (20261123000000+08'00). Puts it in, at the cost of the
// zone's zero minutes, so that no byte moves: (D:20261123000000+08').
void spell_out_dates(std::string& pdf);

}  // namespace banxin
