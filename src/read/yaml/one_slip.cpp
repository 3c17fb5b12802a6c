#include "read/yaml/one_slip.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

bool is_one_slip_from(std::string_view written, std::string_view name) {
    return to_utf32(std::string(name)).size() > 1 && edit_distance(written, name) <= 1;
}

}  // namespace

bool is_slip_of(std::string_view written, const std::vector<FileWord>& words) {
    return std::ranges::any_of(words, [&](const FileWord& word) {
        return is_one_slip_from(written, word.english) || std::ranges::any_of(word.chinese, [&](std::string_view name) {
                   return is_one_slip_from(written, name);
               });
    });
}

}  // namespace banxin
