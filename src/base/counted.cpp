#include "base/counted.h"

namespace banxin {

std::string counted(std::int64_t count, std::string_view one) {
    return counted(count, one, std::string(one) + "s");
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

}  // namespace banxin
