#include "model/span_word.h"

namespace banxin {

std::string span_word(const Span& span) {
    const std::string first = std::to_string(span.first);
    return span.first == span.last ? first : first + "-" + std::to_string(span.last);
}

}  // namespace banxin
