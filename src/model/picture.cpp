#include "model/picture.h"

#include <tuple>

namespace banxin {
namespace {

bool same_bytes(const Picture& one, const Picture& other) {
    if (one.bytes == other.bytes) return true;
    return one.bytes != nullptr && other.bytes != nullptr && *one.bytes == *other.bytes;
}

}  // namespace

bool Picture::operator==(const Picture& other) const {
    const auto facts = [](const Picture& of) {
        return std::tie(of.path, of.format, of.width, of.height, of.orientation, of.pdf, of.trouble);
    };
    return facts(*this) == facts(other) && same_bytes(*this, other);
}

}  // namespace banxin
