#include "render/written_fonts.h"

#include <charconv>

#include "render/shown_text.h"

namespace banxin {
namespace {

constexpr std::string_view kObjectHead = " 0 obj\n";

/// The number at the front; 0 where there is none.
int number_at(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What stands behind a word; empty where the word does not.
std::string_view behind(std::string_view text, std::string_view word) {
    const std::size_t at = text.find(word);
    return at == text.npos ? std::string_view() : text.substr(at + word.size());
}

/// Takes the next `<…>` off the front: its digits.
std::string_view take_hex(std::string_view& text) {
    const std::size_t start = text.find('<');
    const std::size_t end = text.find('>', start);
    if (end == text.npos) {
        text = {};
        return {};
    }
    const std::string_view digits = text.substr(start + 1, end - start - 1);
    text.remove_prefix(end + 1);
    return digits;
}

void add_characters(std::unordered_map<unsigned, std::u16string>& characters, std::string_view pairs) {
    while (!pairs.empty()) {
        const std::string_view code = take_hex(pairs);
        if (code.empty()) return;
        unsigned number = 0;
        std::from_chars(code.data(), code.data() + code.size(), number, 16);
        characters[number] = utf16_of_hex(take_hex(pairs));
    }
}

}  // namespace

void WrittenFonts::add(const PdfScan::Part& part) {
    const std::string_view plain = part.plain;
    for (std::size_t at = plain.find("/f-"); at != plain.npos; at = plain.find("/f-", at + 1)) {
        const std::size_t end = plain.find(' ', at);
        if (end != plain.npos)
            objects_[std::string(plain.substr(at + 1, end - at - 1))] = number_at(plain.substr(end + 1));
    }
    for (std::size_t at = plain.find("<< /Type /Font\n"); at != plain.npos;
         at = plain.find("<< /Type /Font\n", at + 1)) {
        const std::size_t object = plain.rfind(kObjectHead, at);
        if (object == plain.npos) continue;
        const std::string_view words = plain.substr(at, plain.find(">>\nendobj", at) - at);
        const bool is_wide = words.find("/Subtype /Type0") != words.npos;
        const std::size_t line = plain.rfind('\n', object) + 1;
        fonts_[number_at(plain.substr(line))] = {is_wide ? 2 : 1, number_at(behind(words, "/ToUnicode "))};
    }
    for (const PdfStream& stream : part.streams) {
        if (stream.bytes.find("begincmap") != stream.bytes.npos) maps_[stream.object] = stream.bytes;
    }
}

WrittenFont WrittenFonts::find(std::string_view name) const {
    const auto object = objects_.find(name);
    const auto font = object == objects_.end() ? fonts_.end() : fonts_.find(object->second);
    if (font == fonts_.end()) return {};
    WrittenFont found{font->second.bytes_per_glyph, {}};
    const auto map = maps_.find(font->second.map);
    if (map == maps_.end()) return found;
    for (std::string_view rest = behind(map->second, "beginbfchar"); !rest.empty(); rest = behind(rest, "beginbfchar"))
        add_characters(found.characters, rest.substr(0, rest.find("endbfchar")));
    return found;
}

}  // namespace banxin
