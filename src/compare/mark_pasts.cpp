#include "compare/mark_pasts.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/unicode.h"
#include "compare/changes/kept_words.h"
#include "compare/changes/text_context.h"

namespace banxin {
namespace {

/// The texts of some stories alone.
EditionVersion texts_alone(const std::set<StoryId>& stories, const EditionVersion& version) {
    EditionVersion some;
    for (const TextVersion& text : version.texts) {
        if (stories.contains(text.key.story)) some.texts.push_back({text.key, text.paragraphs, {}});
    }
    return some;
}

std::set<StoryId> stories_of(const std::vector<ProofMark>& marks) {
    std::set<StoryId> stories;
    for (const ProofMark& mark : marks) stories.insert(mark.story);
    return stories;
}

ComparedTexts words_compared(const EditionVersion& before, const EditionVersion& after) {
    const VersionIndex old_index(before);
    const VersionIndex new_index(after);
    const PagePairs no_pages(before, after);
    return compared_texts({old_index, new_index, no_pages});
}

/// A character of a new text.
struct KeptCharacter {
    std::size_t text = 0;
    int at = 0;
};

/// Where each character of the old texts stands now.
class KeptCharacters {
  public:
    explicit KeptCharacters(const ComparedTexts& texts) : now_(texts.keys.size()) {
        for (std::size_t i = 0; i < now_.size(); ++i) now_[i].resize(whole_text(texts.pairs[i].before).size());
        for (const KeptWords& kept : kept_words(texts)) {
            for (int i = 0; i < kept.count; ++i)
                now_[kept.before].at(static_cast<std::size_t>(kept.before_from + i)) = {kept.after,
                                                                                        kept.after_from + i};
        }
    }

    std::optional<KeptCharacter> at(std::size_t text, int place) const {
        const auto& row = now_[text];
        return place < 0 || place >= static_cast<int>(row.size()) ? std::nullopt : row[static_cast<std::size_t>(place)];
    }
    /// The nearest one before a place.
    std::optional<KeptCharacter> before(std::size_t text, int place) const {
        while (--place >= 0) {
            if (const auto found = at(text, place)) return found;
        }
        return std::nullopt;
    }
    /// The first one of a stretch.
    std::optional<KeptCharacter> first_in(std::size_t text, TextRange range) const {
        for (int place = range.from.value; place < range.until.value; ++place) {
            if (const auto found = at(text, place)) return found;
        }
        return std::nullopt;
    }
    int length(std::size_t text) const { return static_cast<int>(now_[text].size()); }

  private:
    std::vector<std::vector<std::optional<KeptCharacter>>> now_;
};

/// Within one paragraph of a text, what holds a place.
TextRange paragraph_around(const std::u32string& text, int place) {
    const auto at = static_cast<std::size_t>(place);
    const std::size_t start = at == 0 ? std::u32string::npos : text.rfind(U'\n', at - 1);
    const std::size_t end = std::min(text.find(U'\n', at), text.size());
    return {{start == std::u32string::npos ? 0 : static_cast<int>(start) + 1}, {static_cast<int>(end)}};
}

class MarkPasts {
  public:
    MarkPasts(const EditionVersion& before, const EditionVersion& after)
        : before_(before), texts_(words_compared(before, after)), kept_(texts_) {}

    MarkPast past(const ProofMark& mark) const {
        MarkPast past;
        past.had_words = !places_of_all_words(mark, before_).empty();
        for (const MarkPlace& place : places_of_words(mark, before_)) {
            past.mended = mended(mark, place);
            if (past.mended) break;
        }
        return past;
    }

  private:
    std::optional<MarkPlace> mended(const ProofMark& mark, const MarkPlace& place) const {
        const auto key = std::ranges::find(texts_.keys, place.of);
        const auto text = static_cast<std::size_t>(key - texts_.keys.begin());
        if (mark.should.empty()) return struck_alone(text, place.text);
        const auto window = place_now(text, place.text);
        return window ? mended_in(mark, *window) : std::nullopt;
    }

    std::optional<MarkPlace> struck_alone(std::size_t text, TextRange words) const {
        const auto left = kept_.at(text, words.from.value - 1);
        const auto right = kept_.at(text, words.until.value);
        if (!right || kept_.first_in(text, words)) return std::nullopt;
        const bool joins =
            words.from.value == 0 ? right->at == 0 : left && left->text == right->text && left->at + 1 == right->at;
        if (!joins) return std::nullopt;
        return MarkPlace{texts_.keys[right->text], {{right->at}, {right->at}}};
    }

    /// The stretch of a new text that stands in the place of words: from the last kept character before them to the
    /// first one behind them, or, where one of these went elsewhere, to the end of the paragraph.
    std::optional<TextStretch> place_now(std::size_t text, TextRange words) const {
        const auto left = kept_.before(text, words.from.value);
        const auto right = kept_.first_in(text, {words.until, {kept_.length(text)}});
        const auto inner = kept_.first_in(text, words);
        const auto known = inner ? inner : left ? left : right;
        if (!known) return whole(text);
        const std::u32string now = whole_text(texts_.pairs[known->text].after);
        TextRange range = paragraph_around(now, inner || !left ? known->at : known->at + 1);
        if (left && left->text == known->text && left->at <= known->at) range.from = {left->at + 1};
        if (right && right->text == known->text && right->at >= known->at) range.until = {right->at};
        if (range.until < range.from) return std::nullopt;
        return TextStretch{known->text, range};
    }

    /// Nothing of it was kept: all of it stands in the place of all.
    TextStretch whole(std::size_t text) const {
        return {text, {{0}, {static_cast<int>(whole_text(texts_.pairs[text].after).size())}}};
    }

    /// Where there is what should be, and not the words beside it.
    std::optional<MarkPlace> mended_in(const ProofMark& mark, const TextStretch& window) const {
        const std::u32string all = whole_text(texts_.pairs[window.text].after);
        const std::u32string words = stretch(all, window.range.from.value, window.range.until.value);
        EditionVersion place;
        place.texts.push_back({texts_.keys[window.text], {to_utf8(words)}, {}});
        const std::vector<MarkPlace> should = places_of_should(mark, place);
        if (should.empty() || !places_of_words(mark, place).empty()) return std::nullopt;
        const int shift = window.range.from.value;
        const TextRange found = should.front().text;
        return MarkPlace{should.front().of, {{found.from.value + shift}, {found.until.value + shift}}};
    }

    const EditionVersion& before_;
    ComparedTexts texts_;
    KeptCharacters kept_;
};

}  // namespace

std::vector<MarkPast> mark_pasts(const std::vector<ProofMark>& marks, const EditionVersion& before,
                                 const EditionVersion& after) {
    const std::set<StoryId> stories = stories_of(marks);
    const EditionVersion old_texts = texts_alone(stories, before);
    const MarkPasts pasts(old_texts, texts_alone(stories, after));
    std::vector<MarkPast> found;
    for (const ProofMark& mark : marks) found.push_back(pasts.past(mark));
    return found;
}

}  // namespace banxin
