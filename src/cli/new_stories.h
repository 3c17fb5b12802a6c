#pragma once

#include <string_view>

namespace banxin {

// The texts of the manuscripts of the paper that `banxin new` writes: short news of Liuwan, a town that does not
// exist.
extern const std::string_view kBridgeText;
extern const std::string_view kMarketText;
extern const std::string_view kBookhouseText;
/// Short ones, of the paper whose pages make themselves up.
extern const std::string_view kFerryText;
extern const std::string_view kPersimmonText;
extern const std::string_view kClinicText;
extern const std::string_view kLampText;
extern const std::string_view kGardenText;
extern const std::string_view kStageText;
extern const std::string_view kWellText;
extern const std::string_view kBusText;

}  // namespace banxin
