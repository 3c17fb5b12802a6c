// Headlines are broken by sense: an editor reads each line by itself. A dictionary knows words, not sense, so the rules
// here name what must not be parted. Prices are of the scale on which uneven lines are priced
// (fill/head/head_lines.cpp): two lines that are a third shorter and a third longer than their mean cost 2 200
// together.
//
//   100    the end of a word                         3 000  after a word that leads on, before one that says where
//   300    after 的 or a verb: what they want follows  4 000  within a phrase, where the headline has phrases
//   1 500  between single characters: a name          6 000  in a title or short quotation, between figure and measure
//                                                            word, before a particle
//                                                   7 000  in a word that the dictionary takes apart
#include "compose/rules/phrases.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"
#include "compose/rules/bound_places.h"
#include "compose/rules/char_class.h"
#include "compose/rules/char_set.h"
#include "compose/rules/enclosures.h"
#include "compose/rules/words.h"

namespace banxin {
namespace {

constexpr int kWord = 100;
constexpr int kAfterDe = 300;
constexpr int kName = 1'500;
constexpr int kLeadsOn = 3'000;
constexpr int kInPhrase = 4'000;
constexpr int kInseparable = 6'000;

using Text = std::u32string_view;

constexpr Text kLeadOn =
    U"在于於从從由向往朝对對把将將被让讓使令给給为為替用以按据據沿经經与與和及或同跟比至到因若如就都也又再才不没沒未很"
    U"更最每第这這那各本该該全"
    U"约約超逾达達昨今其";
constexpr Text kAttributes = U"新老旧舊大小高低首多副总總各双雙单單";  ///< Of the Han after them.
constexpr Text kParticles = U"的地得了着過过们們吗嗎呢吧者等之";
constexpr Text kComplements = U"进進出来來去起回入掉完成住";  ///< They end the verb before them: 搬进 拿出.
constexpr Text kPlaces = U"上下里裡中内內外前后後间間时時";
constexpr Text kKanaParticles = U"はがをにでとものへやか";

const std::vector<std::u32string_view>& longer_words_that_lead_on() {
    static const std::vector<std::u32string_view> words = {
        U"关于", U"對於", U"对于", U"通过", U"根据", U"按照", U"为了", U"以及", U"或者",
        U"由于", U"随着", U"a",    U"an",   U"the",  U"of",   U"in",   U"on",   U"at",
        U"to",   U"for",  U"by",   U"with", U"from", U"and",  U"or",   U"as"};
    return words;
}

bool parts_phrases(char32_t c) {
    const CharClass cls = classify(c);
    return cls == CharClass::wide_space || cls == CharClass::stop || cls == CharClass::exclaim ||
           cls == CharClass::colon || holds(U"，；", c);
}

Text trimmed(Text word) {
    while (!word.empty() && word.back() == U' ') word.remove_suffix(1);
    return word;
}

bool is_han(char32_t c) {
    return classify(c) == CharClass::han;
}

class PhraseJudge {
  public:
    PhraseJudge(Text text, Language language, Reading reading)
        : text_(text), language_(language), enclosures_(enclosures(text)), reading_(reading) {
        if (reading == Reading::running_text) return;
        for (std::size_t at = 1; at < text.size() && !has_phrases_; ++at) has_phrases_ = ends_phrase(at);
    }

    /// The price of a break between two words of the text.
    int price(Text before, Text after) const {
        const auto at = static_cast<std::size_t>(after.data() - text_.data());
        const Enclosure enclosure = enclosures_[at - 1];
        if (enclosure.whole && (reading_ == Reading::running_text || !enclosure.in_long_one)) return kInseparable;
        if (ends_phrase(at)) return 0;
        return std::max({has_phrases_ ? kInPhrase : kWord, backward(before, after), forward(before, after)});
    }

  private:
    /// Whether a phrase ends before a character: at a mark or a wide space, and at any space between Han.
    bool ends_phrase(std::size_t at) const {
        if (parts_phrases(text_[at - 1])) return true;
        const bool spaced = text_[at - 1] == U' ' && at >= 2 && is_han(text_[at - 2]) && is_han(text_[at]);
        return spaced && language_ != Language::ko && language_ != Language::en;
    }

    /// What a word costs at a line's start.
    int backward(Text before, Text after) const {
        const char32_t first = after.front();
        if (classify(before.back()) == CharClass::digit && is_han(first)) return kInseparable;
        if (after.size() > 1) return 0;
        if (language_ == Language::ja) return holds(kKanaParticles, first) ? kInseparable : 0;
        if (holds(kParticles, first)) return kInseparable;
        const bool ends_a_verb = holds(kComplements, first) && before.size() == 1 && is_han(before.front());
        return ends_a_verb || holds(kPlaces, first) ? kLeadsOn : 0;
    }

    /// What a word costs at a line's end.
    int forward(Text before, Text after) const {
        const Text word = trimmed(before);
        if (word.empty()) return 0;
        const auto& longer = longer_words_that_lead_on();
        if (std::find(longer.begin(), longer.end(), word) != longer.end()) return kLeadsOn;
        if (word.size() > 1 || !is_han(word.front()) || language_ == Language::ja) return 0;
        if (holds(kLeadOn, word.front())) return kLeadsOn;
        if (holds(kAttributes, word.front())) return is_han(after.front()) ? kLeadsOn : 0;
        if (holds(kComplements, word.front())) return kAfterDe;
        if (holds(kParticles, word.front())) return word.front() == U'的' ? kAfterDe : 0;
        return kName;
    }

    Text text_;
    Language language_;
    std::vector<Enclosure> enclosures_;
    Reading reading_;
    bool has_phrases_ = false;
};

/// Where the word ends that reaches up to a place, or over it.
std::size_t end_of_word(const std::vector<TextOffset>& ends, const std::vector<bool>& bound, std::size_t place) {
    while (bound[place]) ++place;
    return static_cast<std::size_t>(ends[place].value);
}

}  // namespace

std::vector<PhraseEnd> phrase_ends(std::string_view utf8, Language language, Reading reading) {
    const std::u32string text = to_utf32(utf8);
    const std::vector<TextOffset> ends = word_ends(utf8, language);
    const std::vector<bool> bound = bound_places(text, ends, language);
    const PhraseJudge judge(text, language, reading);
    std::vector<PhraseEnd> phrases;
    std::size_t start = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto at = static_cast<std::size_t>(ends[i].value);
        phrases.push_back({ends[i], bound[i] ? kInWord : 0});
        if (bound[i]) continue;
        if (i + 1 < ends.size() && at > start) {
            const std::size_t next = end_of_word(ends, bound, i + 1);
            phrases.back().price = judge.price(Text(text).substr(start, at - start), Text(text).substr(at, next - at));
        }
        start = at;
    }
    return phrases;
}

}  // namespace banxin
