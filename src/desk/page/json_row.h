#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace banxin {

/// A text as JSON has it, UTF-8; what is no UTF-8 is replaced.
std::string json_text(std::string_view text);

// A JSON array in the making. Zeros and empty lists at its end may be left out: whoever reads it takes what is not
// there for them.
class JsonRow {
  public:
    JsonRow& add(std::integral auto number) { return add_json(std::to_string(number)); }
    /// Rounded to thousandths of a point.
    JsonRow& add(Length length);
    JsonRow& add(Point point) { return add(point.x).add(point.y); }
    JsonRow& add(const Rect& area);
    JsonRow& add(std::string_view text) { return add_json(json_text(text)); }
    JsonRow& add_json(std::string json);

    bool empty() const { return items_.empty(); }
    std::string whole() const;
    std::string trimmed() const;

  private:
    std::vector<std::string> items_;
};

}  // namespace banxin
