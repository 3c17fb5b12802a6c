#include "compose/text/letters.h"

#include <algorithm>
#include <string>

namespace banxin {
namespace {

bool in_word(const Letter& letter) {
    return letter.cls == CharClass::letter && letter.character < 0x80;
}

/// What makes a code or an address of the letters beside it.
bool joins(const Letter& letter) {
    const bool of_address = letter.character == U'@' || letter.character == U'/' || letter.character == U'_';
    return of_address || letter.cls == CharClass::letter || letter.cls == CharClass::digit;
}

bool is_code_or_name(std::span<const Letter> letters, std::size_t first, const std::string& word) {
    const std::size_t end = first + word.size();
    const bool before = first > 0 && (joins(letters[first - 1]) || (letters[first - 1].character == U'.' && first > 1));
    const bool dot = end + 1 < letters.size() && letters[end].character == U'.' && joins(letters[end + 1]);
    const bool after = end < letters.size() && joins(letters[end]);
    const bool capitals = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return before || dot || after || capitals;
}

}  // namespace

void halve_figures(std::span<Letter> letters) {
    for (std::size_t first = 0; first < letters.size();) {
        std::size_t end = first;
        bool figures = false;
        bool word = false;
        for (; end < letters.size() && is_western(letters[end].cls) && letters[end].character < 0x80; ++end) {
            figures = figures || letters[end].cls == CharClass::digit;
            word = word || letters[end].cls == CharClass::letter;
        }
        for (std::size_t i = first; figures && !word && i < end; ++i) {
            if (letters[i].cls == CharClass::digit) letters[i].forms = GlyphForms::half_width;
        }
        for (; end > first && end < letters.size() && is_extending(letters[end].character); ++end) {
            letters[end].forms = letters[end - 1].forms;
        }
        first = std::max(end, first + 1);
    }
}

std::vector<bool> divide_words(std::span<const Letter> letters, const Hyphenator& hyphenator) {
    std::vector<bool> divides(letters.size(), false);
    for (std::size_t first = 0; first < letters.size();) {
        std::string word;
        for (std::size_t i = first; i < letters.size() && in_word(letters[i]) && letters[i].look == letters[first].look;
             ++i) {
            word.push_back(static_cast<char>(letters[i].character));
        }
        if (!word.empty() && !is_code_or_name(letters, first, word)) {
            const std::vector<bool> points = hyphenator.points(word);
            std::copy(points.begin(), points.end(), divides.begin() + static_cast<std::ptrdiff_t>(first));
        }
        first += std::max<std::size_t>(word.size(), 1);
    }
    return divides;
}

}  // namespace banxin
