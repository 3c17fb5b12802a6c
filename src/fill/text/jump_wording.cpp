#include "fill/text/jump_wording.h"

namespace banxin {
namespace {

std::string replaced(std::string text, std::string_view key, std::string_view value) {
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + value.size())) {
        text.replace(at, key.size(), value);
    }
    return text;
}

}  // namespace

std::string jump_words(std::string_view wording, const std::string& page, std::string_view short_title) {
    return replaced(replaced(std::string(wording), "{page}", page), "{short}", short_title);
}

}  // namespace banxin
