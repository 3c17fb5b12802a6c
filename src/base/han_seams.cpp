// A translator writes `可选 {}`, for what is put there is mostly a name in backquotes or in Latin letters. Where it is
// a phrase of our own in Chinese, the blank would split a sentence. Which of the two it is, the pattern cannot know.
#include "base/han_seams.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"

namespace banxin {
namespace {

/// A stretch of a pattern: letters, or a place with the word that is put there.
struct Stretch {
    std::string_view text;
    const std::string* word = nullptr;  ///< Of a place.
};

/// 汉, and the marks that stand in a cell: ，：（.
bool is_cell(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c > 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
}

bool starts_with_cell(std::string_view text) {
    const std::u32string all = to_utf32(text.substr(0, 4));
    return !all.empty() && is_cell(all.front());
}

bool ends_with_cell(std::string_view text) {
    const std::u32string all = to_utf32(text.substr(text.size() - std::min<std::size_t>(3, text.size())));
    return !all.empty() && is_cell(all.back());
}

std::string_view shown(const Stretch& stretch) {
    return stretch.word == nullptr ? stretch.text : std::string_view(*stretch.word);
}

class Stretches {
  public:
    Stretches(std::string_view pattern, const std::vector<std::string>& words) : rest_(pattern), words_(words) {}

    std::vector<Stretch> split() {
        while (!rest_.empty()) {
            const std::size_t brace = rest_.find('{');
            take_letters(brace);
            if (rest_.empty()) break;
            if (rest_.starts_with("{{")) {
                take_letters(2);
            } else {
                take_place();
            }
        }
        return std::move(out_);
    }

  private:
    void take_letters(std::size_t length) {
        const std::string_view letters = rest_.substr(0, length);
        rest_.remove_prefix(letters.size());
        if (!letters.empty()) out_.push_back({letters});
    }

    void take_place() {
        const std::size_t end = rest_.find('}');
        const std::string_view place = rest_.substr(0, end == std::string_view::npos ? end : end + 1);
        rest_.remove_prefix(place.size());
        out_.push_back({place, &word_at(number_in(place))});
    }

    /// `{1}` says which word, `{}` and `{:3}` mean the next one.
    std::size_t number_in(std::string_view place) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(place.data() + 1, place.data() + place.size(), number);
        return error == std::errc() ? number : next_++;
    }

    const std::string& word_at(std::size_t index) const {
        static const std::string none;
        return index < words_.size() ? words_[index] : none;
    }

    std::string_view rest_;
    const std::vector<std::string>& words_;
    std::size_t next_ = 0;
    std::vector<Stretch> out_;
};

/// Whether a single blank at the start of a stretch of letters stands in a seam: behind a place.
bool opens_with_seam(const std::vector<Stretch>& all, std::size_t i) {
    const std::string_view text = all[i].text;
    if (i == 0 || all[i - 1].word == nullptr || !text.starts_with(' ') || !ends_with_cell(shown(all[i - 1])))
        return false;
    if (text.size() > 1) return starts_with_cell(text.substr(1));
    return i + 1 < all.size() && starts_with_cell(shown(all[i + 1]));
}

bool closes_with_seam(const std::vector<Stretch>& all, std::size_t i) {
    const std::string_view text = all[i].text;
    const bool before_place = i + 1 < all.size() && all[i + 1].word != nullptr;
    return before_place && text.size() > 1 && text.ends_with(' ') && ends_with_cell(text.substr(0, text.size() - 1)) &&
           starts_with_cell(shown(all[i + 1]));
}

}  // namespace

std::string close_han_seams(std::string_view pattern, const std::vector<std::string>& words) {
    const std::vector<Stretch> all = Stretches(pattern, words).split();
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string_view text = all[i].text;
        if (all[i].word == nullptr && closes_with_seam(all, i)) text.remove_suffix(1);
        if (all[i].word == nullptr && opens_with_seam(all, i)) text.remove_prefix(1);
        out += text;
    }
    return out;
}

}  // namespace banxin
