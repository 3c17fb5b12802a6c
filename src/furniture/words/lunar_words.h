#pragma once

#include <string>

#include "model/edition.h"

namespace banxin {

/// 农历丙午年十月十五 · 農曆乙巳年閏六月初一; empty where the paper does not ask for it.
std::string lunar_words(const Edition& edition);

}  // namespace banxin
