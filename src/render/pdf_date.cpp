#include "render/pdf_date.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace banxin {
namespace {

/// `0` stands for any digit, `+` for either sign; the rest stands for itself.
bool has_shape(std::string_view text, std::string_view shape) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](unsigned char c, char wanted) {
        if (wanted == '0') return std::isdigit(c) != 0;
        return wanted == '+' ? c == '+' || c == '-' : c == static_cast<unsigned char>(wanted);
    });
}

void spell_out(std::string& pdf, std::string_view key) {
    const std::size_t start = pdf.rfind(key);
    if (start == std::string::npos) return;
    constexpr std::string_view kShape = "(00000000000000+00'00)";
    const std::size_t open = start + key.size();
    const std::string date = pdf.substr(open, kShape.size());
    if (has_shape(date, kShape) && date.ends_with("'00)")) {
        pdf.replace(open, kShape.size(), "(D:" + date.substr(1, kShape.size() - 4) + ')');
    }
}

}  // namespace

std::string date_for_cairo(const std::string& iso) {
    if (has_shape(iso, "0000-00-00T00:00:00+00:00")) return iso;
    if (has_shape(iso, "0000-00-00T00:00:00Z")) return iso.substr(0, iso.size() - 1) + "+00:00";
    if (has_shape(iso, "0000-00-00")) return iso + "T00:00:00+00:00";
    return "1970-01-01T00:00:00+00:00";
}

void spell_out_dates(std::string& pdf) {
    spell_out(pdf, "/CreationDate ");
    spell_out(pdf, "/ModDate ");
}

}  // namespace banxin
