#include "prepress/pass/pdf_number.h"

#include <fmt/format.h>

#include <cstdlib>

namespace banxin {

std::string pdf_share(long ten_thousandths) {
    const long size = std::labs(ten_thousandths);
    std::string text = fmt::format("{}{}.{:04}", ten_thousandths < 0 ? "-" : "", size / 10'000, size % 10'000);
    text.resize(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string pdf_points(Length length) {
    return pdf_share(static_cast<long>(scaled(length, 10'000, Length::kPerPoint).in_emu()));
}

}  // namespace banxin
