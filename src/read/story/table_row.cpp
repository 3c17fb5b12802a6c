#include "read/story/table_row.h"

namespace banxin {
namespace {

bool is_table_stroke(const StyledCharacter& c, const SourceText& source) {
    return c.character == U'|' && (c.byte == 0 || source.text[c.byte - 1] != '\\');
}

}  // namespace

std::optional<std::size_t> first_table_row(const StyledText& paragraph, const SourceText& source) {
    for (std::size_t begin = 0; begin < paragraph.size();) {
        std::size_t end = begin;
        while (end < paragraph.size() && paragraph[end].character != U'\n') ++end;
        if (end - begin > 2 && is_table_stroke(paragraph[begin], source) && is_table_stroke(paragraph[end - 1], source))
            return paragraph[begin].byte;
        begin = end + 1;
    }
    return std::nullopt;
}

}  // namespace banxin
