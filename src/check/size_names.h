#pragma once

#include <string>
#include <vector>

#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/paper.h"

namespace banxin {

/// A length by the house's name for it (二号), or empty.
std::string size_name(Length size, const Paper& paper);

/// A headline's capacities with the names of their sizes.
std::vector<HeadRoomReport> head_rooms(const std::vector<HeadCapacity>& capacities, const Paper& paper);

}  // namespace banxin
