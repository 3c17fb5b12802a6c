// ICU's dictionary holds the words of everyday Chinese. What it lacks it leaves as single characters, or as a shorter
// word and one of them. So a place beside a single character is looked at again:
//
//   - two of them in a row are one word, or a name, unless one is a word that stands for itself (发|车, 耿|小|彦);
//   - one that ends words belongs to the word before it (温度|计), if it is no verb there (随身|带|证件);
//   - one that no word stands before belongs to the word behind it (修的石|拱桥);
//   - one that makes another word of the dictionary with its neighbour was cut off it (值班|员工|作).
//
// The rest is what a dictionary cannot know at all: names with a family name of two characters, dotted names, figures
// with what they count, dates, and what people found and run (institution_names.h).
//
// To bind too much costs little: of a line's places some are left, and a headline has others. A list of all words would
// be some megabytes that every user has to have in the same edition, or the same copy would break in two ways.
#include "compose/rules/bound_places.h"

#include <algorithm>

#include "base/family_names.h"
#include "compose/rules/char_class.h"
#include "compose/rules/char_set.h"
#include "compose/rules/figure_places.h"
#include "compose/rules/institution_names.h"
#include "compose/rules/measure_words.h"
#include "compose/rules/word_characters.h"
#include "compose/rules/words.h"

namespace banxin {
namespace {

using Text = std::u32string_view;

constexpr std::size_t kLongestPartOfName = 8;

bool has_single_han(Language language) {
    return language == Language::zh_hans || language == Language::zh_hant;
}

bool is_ideograph(char32_t c) {
    return classify(c) == CharClass::han;
}

/// A word without the marks on both sides of it, by its place in the text.
struct Word {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - first; }
};

class PlaceBinder {
  public:
    PlaceBinder(Text text, const std::vector<TextOffset>& ends, Language language)
        : text_(text), language_(language), bound_(ends.size(), false), whole_(ends.size(), false) {
        std::size_t start = 0;
        for (const TextOffset end : ends) {
            ends_.push_back(static_cast<std::size_t>(end.value));
            words_.push_back(trimmed(start, ends_.back()));
            start = ends_.back();
        }
    }

    std::vector<bool> bind() {
        if (has_single_han(language_)) {
            bind_own_words();
            bind_paired();
            for (std::size_t i = 0; i + 1 < words_.size(); ++i) bound_[i] = bound_[i] || is_bound(i);
            bind_institutions(text_, ends_, bound_);
        }
        for (std::size_t at = 1; at + 1 < text_.size(); ++at) {
            if (classify(text_[at]) == CharClass::middle && joins_names(at)) bind_name(at);
        }
        return std::move(bound_);
    }

  private:
    Word trimmed(std::size_t first, std::size_t end) const {
        const auto belongs = [&](std::size_t at) { return is_ideograph(text_[at]) || is_western(classify(text_[at])); };
        while (first < end && !belongs(first)) ++first;
        while (end > first && !belongs(end - 1)) --end;
        return {first, end};
    }

    Text word(std::size_t i) const { return text_.substr(words_[i].first, words_[i].size()); }
    char32_t character(std::size_t at) const { return at < text_.size() ? text_[at] : U' '; }

    bool is_single(std::size_t i) const { return words_[i].size() == 1 && is_ideograph(text_[words_[i].first]); }

    /// A single character that may be part of a word or a name.
    bool is_fragment(std::size_t i) const {
        if (!is_single(i)) return false;
        const char32_t c = text_[words_[i].first];
        return !is_function_word(c) && !is_chinese_figure(c) && !is_measure(i);
    }

    /// The 点 of 2点, the 批 of 这批.
    bool is_measure(std::size_t i) const {
        if (!touches(i)) return false;
        const char32_t before = text_[words_[i].first - 1];
        return holds(U"这這那每哪", before) || (counts_up(before) && is_measure_word(text_[words_[i].first], U' '));
    }

    bool is_two_ideographs(std::size_t i) const {
        return words_[i].size() == 2 && is_ideograph(text_[words_[i].first]) && is_ideograph(text_[words_[i].end - 1]);
    }

    /// The place between a word and the next one, no mark between them.
    bool is_bound(std::size_t i) const {
        const std::size_t at = ends_[i];
        if (whole_[i]) return goes_behind(i);
        if (at < text_.size() && is_in_class(text_, at)) return true;
        if (words_[i].end != at || words_[i + 1].first != at || words_[i].size() == 0 || words_[i + 1].size() == 0)
            return false;
        if (is_in_figure(text_, word(i), at) || is_in_date(text_, word(i), at)) return true;
        if (is_in_count(text_, word(i + 1), at)) return true;
        if (!is_ideograph(text_[at - 1]) || !is_ideograph(text_[at])) return false;
        return in_double_family_name(i) || in_given_name(i) || before_ending(i) || between_fragments(i) ||
               in_other_word(i) || in_front(i) || in_call(i);
    }

    /// 诸葛|秀兰, 欧阳|明, also where the dictionary does not know the family name: 万|俟|卨.
    bool in_double_family_name(std::size_t i) const {
        const std::size_t at = ends_[i];
        const bool is_second = is_single(i) && i > 0 && is_single(i - 1) && words_[i - 1].end + 1 == at;
        if (is_single(i) && is_single(i + 1) && double_family_name(text_.substr(at - 1, 2)) == FamilyName::sure)
            return true;
        if (at < 2 || (words_[i].size() != 2 && !is_second)) return false;
        const FamilyName name = double_family_name(text_.substr(at - 2, 2));
        if (name == FamilyName::none) return false;
        if (is_fragment(i + 1) || name == FamilyName::maybe) return is_fragment(i + 1);
        return is_two_ideographs(i + 1) || is_given_name(i + 1);
    }

    /// 有|为: a given name of two characters of which the first is a word that names are made of, too.
    bool is_given_name(std::size_t i) const {
        const auto may_be_given = [&](std::size_t single) {
            const char32_t c = text_[words_[single].first];
            return is_fragment(single) || writes_given_names(c);
        };
        if (i + 1 >= words_.size() || !is_single(i) || !is_single(i + 1) || !touches(i + 1)) return false;
        return writes_given_names(text_[words_[i].first]) && may_be_given(i + 1);
    }

    /// 呼延有|为
    bool in_given_name(std::size_t i) const {
        const std::size_t first = words_[i].first;
        if (first < 2 || !touches(i) || !is_given_name(i)) return false;
        return double_family_name(text_.substr(first - 2, 2)) == FamilyName::sure;
    }

    WordEnding ending(std::size_t i) const {
        return is_single(i) ? word_ending(text_[words_[i].first]) : WordEnding::none;
    }

    bool is_fragment_at(std::size_t i) const { return i < words_.size() && touches(i) && is_fragment(i); }
    /// Whether no mark stands before a word.
    bool touches(std::size_t i) const { return i > 0 && words_[i - 1].end == words_[i].first; }

    /// Whether a single character ends the word before it, by what stands behind it: 值班员|工作, but 摆着|展柜.
    bool before_ending(std::size_t i) const {
        const WordEnding of = ending(i + 1);
        if (is_single(i) && is_measure(i))
            return of == WordEnding::ending && holds(U"号號", text_[ends_[i] - 1]);  // 1号|线
        if (words_[i].size() < 2) return false;
        if (of == WordEnding::none || of == WordEnding::whoever_or_where) return of != WordEnding::none;
        if (is_fragment_at(i + 2)) return of != WordEnding::verb_or_ending && ending(i + 2) == WordEnding::none;
        const char32_t next = character(ends_[i] + 1);
        if (of == WordEnding::ending || !is_ideograph(next)) return true;
        if (follows_verbs(next)) return false;
        return of == WordEnding::ending_or_verb || (is_single(i + 2) && !is_chinese_figure(next));
    }

    /// Fragments bound to one another up to a word, itself counted.
    std::size_t fragments_up_to(std::size_t i) const {
        std::size_t count = 1;
        for (; i > 0 && bound_[i - 1] && is_fragment(i - 1); --i) ++count;
        return count;
    }

    /// A word that was put together is complete: 值班员, 鱼市, 搬进.
    bool completes_word(std::size_t i) const {
        if (!is_single(i) || i == 0 || !bound_[i - 1]) return false;
        if (ends_verb(i) || ends_name(i)) return true;
        if (words_[i - 1].size() > 1) return ending(i) != WordEnding::none;
        const std::size_t first = words_[i + 1 - fragments_up_to(i)].first;
        const bool two_follow = is_fragment_at(i + 1) && is_fragment_at(i + 2);  // 终场|哨 is one word
        return (two_follow || fragments_up_to(i) > 2) && ending(i) >= WordEnding::ending &&
               !is_family_name(text_[first]);
    }

    /// Whether the next word is an ending to one that was put together: 跨江|桥, but 雁汐队|主场.
    bool goes_behind(std::size_t i) const {
        const std::size_t at = ends_[i];
        if (ending(i + 1) < WordEnding::ending_or_verb || text_[at] == text_[at - 1]) return false;
        if (ending(i + 1) == WordEnding::ending_or_verb && follows_verbs(character(at + 1))) return false;
        return ending(i + 1) == WordEnding::whoever_or_where || !is_fragment_at(i + 2) ||
               ending(i + 2) == WordEnding::none;
    }

    /// The second character behind a family name, where that is sure to be one.
    bool ends_name(std::size_t i) const {
        if (i < 2 || !bound_[i - 1] || !bound_[i - 2] || !is_single(i - 1)) return false;
        const std::size_t end = words_[i - 2].end;
        if (end >= 2 && double_family_name(text_.substr(end - 2, 2)) == FamilyName::sure) return true;
        const bool starts = i == 2 || !touches(i - 2) || ends_calling(text_[words_[i - 2].first - 1]);
        const bool is_double = double_family_name(text_.substr(end - 1, 2)) != FamilyName::none;
        return starts && !is_double && is_single(i - 2) && is_family_name(text_[end - 1]);
    }

    /// The 进 of 搬|进; no name's, as in 王|进|喜.
    bool ends_verb(std::size_t i) const {
        if (i == 0 || !bound_[i - 1] || !is_single(i) || !completes_verbs(text_[words_[i].first])) return false;
        return is_single(i - 1) && !is_family_name(text_[words_[i - 1].first]);
    }

    /// 发|车, 耿|小|彦; but 值班员|蔺某, 鱼市|搬进, 改走|新路, 线|昨试.
    bool between_fragments(std::size_t i) const {
        if (!is_fragment(i) || !is_fragment(i + 1)) return false;
        const std::size_t at = ends_[i];
        if (completes_word(i)) return !ends_verb(i) && !ends_name(i) && words_[i - 1].size() == 1 && goes_behind(i);
        const bool goes_on = i > 0 && bound_[i - 1];
        if (stands_alone(i) && ending(i + 1) == WordEnding::none && is_fragment_at(i + 2)) return false;
        const bool starts_anew = holds(U"昨今", text_[at]) || (goes_on && starts_word(text_[at]));
        return !starts_anew || is_family_name(text_[words_[i].first]);
    }

    /// The 岭 of 上|岭|搭送: a noun behind a word that stands for itself; but 在|手边.
    bool stands_alone(std::size_t i) const {
        if (holds(U"边邊旁侧側", character(ends_[i]))) return false;
        return touches(i) && is_single(i - 1) && !is_fragment(i - 1) && ending(i) >= WordEnding::ending;
    }

    /// 石|拱桥: a single character that no word stands before belongs to the one behind it.
    bool in_front(std::size_t i) const {
        if (!is_fragment(i) || is_single(i + 1) || counts_up(text_[words_[i + 1].first])) return false;
        if (ending(i) != WordEnding::none && i > 0 && text_[words_[i].first - 1] == U'的') return false;
        if (words_[i].first > 0 && is_in_class(text_, words_[i].first)) return false;  // 初二（3）班|得奖
        if (i == 0 || !touches(i) || !is_ideograph(text_[words_[i].first - 1])) return true;
        if (holds(U"把将將被替给給对對向从從", text_[words_[i].first - 1])) return false;  // 把|门|打开
        return (is_single(i - 1) && !is_fragment(i - 1)) || ends_verb(i - 1);
    }

    /// 员工|作
    bool in_other_word(std::size_t i) const {
        if (is_single(i) == is_single(i + 1)) return false;
        const std::size_t single = is_single(i) ? i : i + 1;
        const bool alone = is_fragment(single) && !is_fragment_at(single + 1) &&
                           !(single > 0 && touches(single) && is_fragment(single - 1)) && !completes_word(single);
        return alone && is_one_word(text_.substr(ends_[i] - 1, 2), language_);
    }

    /// 记者葛|同舟, 通讯员柳|如|烟: a family name behind what its bearer is called.
    bool in_call(std::size_t i) const {
        const auto is_called = [&](std::size_t name) {
            const std::size_t at = words_[name].first;
            return is_single(name) && at > 0 && is_family_name(text_[at]) && ends_calling(text_[at - 1]);
        };
        const std::size_t behind = ends_[i];
        if (is_called(i) && is_single(i + 1))
            return is_fragment_at(i + 2) && !holds(U"的了在是和与與说說", text_[behind]);
        if (is_called(i)) return is_two_ideographs(i + 1);
        return i > 0 && is_called(i - 1) && bound_[i - 1] && is_single(i) && is_fragment(i + 1);
    }

    bool joins_names(std::size_t at) const {
        const auto in_name = [&](char32_t c) {
            return has_single_han(language_) ? is_ideograph(c) || classify(c) == CharClass::letter
                                             : language_ == Language::ja && is_katakana(c);
        };
        return in_name(text_[at - 1]) && in_name(text_[at + 1]);
    }
    static bool is_katakana(char32_t c) { return c >= U'\u30A1' && c <= U'\u30FE' && c != U'・'; }

    /// A word of a dotted name that does not touch its dot.
    bool may_be_in_name(std::size_t i) const {
        if (is_fragment(i)) return true;
        const Text all = word(i);
        return std::all_of(all.begin(), all.end(), [&](char32_t c) {
            return has_single_han(language_) ? writes_foreign_sounds(c) : is_katakana(c);
        });
    }

    void bind_own_words() {
        for (const Text own : own_words()) {
            for (std::size_t at = text_.find(own); at != Text::npos; at = text_.find(own, at + own.size())) {
                const bool starts_word = at == 0 || std::binary_search(ends_.begin(), ends_.end(), at);
                for (std::size_t i = 0; starts_word && i + 1 < ends_.size(); ++i) {
                    if (ends_[i] > at && ends_[i] < at + own.size()) bound_[i] = true;
                    if (ends_[i] == at + own.size()) whole_[i] = true;
                }
            }
        }
    }

    /// 有说有笑, 半信半疑: what is said twice with a word of its own each time.
    void bind_paired() {
        for (std::size_t i = 0; i + 1 < ends_.size(); ++i) {
            const std::size_t at = ends_[i];
            for (std::size_t first = at < 3 ? 0 : at - 3; first < at && first + 4 <= text_.size(); ++first) {
                const Text four = text_.substr(first, 4);
                const bool is_paired =
                    four[0] == four[2] && four[1] != four[3] && holds(U"有无無半又似非没沒边邊且忽", four[0]);
                if (is_paired && std::all_of(four.begin(), four.end(), is_ideograph)) bound_[i] = true;
            }
        }
    }

    /// The name's parts on both sides of its dot.
    void bind_name(std::size_t dot) {
        for (std::size_t i = 0; i + 1 < ends_.size(); ++i) {
            if (ends_[i] == dot || ends_[i] == dot + 1) bound_[i] = true;
        }
        const std::size_t behind = word_at(dot + 1);
        for (std::size_t i = behind; i + 1 < words_.size() && is_in_name(i, i + 1, dot); ++i) bound_[i] = true;
        for (std::size_t i = word_at(dot - 1); i > 0 && is_in_name(i, i - 1, dot); --i) bound_[i - 1] = true;
    }

    std::size_t word_at(std::size_t at) const {
        return static_cast<std::size_t>(std::upper_bound(ends_.begin(), ends_.end(), at) - ends_.begin());
    }

    /// Whether a name that reaches up to one word goes on to another beside it.
    bool is_in_name(std::size_t word, std::size_t next, std::size_t dot) const {
        const std::size_t place = ends_[std::min(word, next)];
        const bool touch = words_[std::min(word, next)].end == place && words_[std::max(word, next)].first == place;
        const std::size_t far = next > word ? words_[next].end - dot : dot - words_[next].first;
        return touch && words_[next].size() > 0 && far <= kLongestPartOfName && may_be_in_name(next);
    }

    Text text_;
    Language language_;
    std::vector<std::size_t> ends_;
    std::vector<Word> words_;
    std::vector<bool> bound_;
    std::vector<bool> whole_;  ///< Places behind a word that own_words() has.
};

}  // namespace

std::vector<bool> bound_places(Text text, const std::vector<TextOffset>& ends, Language language) {
    return PlaceBinder(text, ends, language).bind();
}

}  // namespace banxin
