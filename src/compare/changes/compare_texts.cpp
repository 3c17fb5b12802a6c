#include "compare/changes/compare_texts.h"

#include <algorithm>

#include "base/unicode.h"
#include "compare/changes/text_context.h"
#include "compare/changes/weight.h"
#include "compare/version/text_element.h"
#include "compare/words/whole_ranges.h"

namespace banxin {
namespace {

/// Kept characters between two changes that are told as one.
constexpr int kLeastBetween = 1;

bool is_prose(Element element) {
    return element == Element::body || element == Element::facts;
}

void append_piece(std::vector<Piece>& pieces, Fate fate, const std::string& words) {
    if (!words.empty()) pieces.push_back({fate, words});
}

/// A text as it was, with the strikes and additions of one change marked.
std::vector<Piece> pieces_of(const std::vector<TextEdit>& edits, const std::u32string& before) {
    std::vector<Piece> pieces;
    int at = edits.empty() ? 0 : edits.front().before.from.value;
    for (const TextEdit& edit : edits) {
        append_piece(pieces, Fate::kept, to_utf8(stretch(before, at, edit.before.from.value)));
        append_piece(pieces, Fate::struck, edit.struck);
        append_piece(pieces, Fate::added, edit.added);
        at = edit.before.until.value;
    }
    return pieces;
}

class TextChanges {
  public:
    TextChanges(const ComparedTexts& texts, const TwoVersions& versions) : texts_(texts), versions_(versions) {}

    std::vector<Change> tell() {
        for (std::size_t i = 0; i < texts_.keys.size(); ++i) tell_text(i);
        for (const TextMove& move : texts_.differences.moves) tell_move(move);
        return std::move(changes_);
    }

  private:
    /// Of furniture: neither new nor gone with its page.
    bool page_stays(const TextKey& key) const {
        if (versions_.before.text(key) == nullptr) return versions_.pages.then(key.page).has_value();
        return key.page.value >= 0;
    }

    /// Neither new nor gone with its story, or with its page.
    bool is_told(const TextKey& key) const {
        if (key.story.value.empty()) return page_stays(key);
        if (!goes_with_story(key.element)) return true;
        return versions_.before.stories().contains(key.story) && versions_.after.stories().contains(key.story);
    }

    void tell_text(std::size_t number) {
        if (!is_told(texts_.keys[number])) return;
        const std::vector<TextEdit>& edits = texts_.differences.edits[number];
        if (edits.empty()) return;
        const std::u32string before = whole_text(texts_.pairs[number].before);
        std::vector<TextEdit> group;
        for (const TextEdit& edit : with_whole_ranges(edits, before, whole_text(texts_.pairs[number].after))) {
            if (edit.move) continue;
            if (!group.empty() && !is_near(group.back(), edit, before)) tell_group(number, before, group);
            group.push_back(edit);
        }
        tell_group(number, before, group);
    }

    static bool is_near(const TextEdit& first, const TextEdit& next, const std::u32string& before) {
        const int between = next.before.from.value - first.before.until.value;
        if (between > kLeastBetween || first.after.until.value + between != next.after.from.value) return false;
        return stretch(before, first.before.until.value, next.before.from.value).find(U'\n') == std::u32string::npos;
    }

    /// Pictures without words, and decks without any, have a paragraph of their own all the same.
    static bool is_unseen(Element element, const std::vector<TextEdit>& group) {
        const auto is_bare = [](const std::string& words) {
            return words.find_first_not_of('\n') == std::string::npos;
        };
        return is_by_item(element) && std::ranges::all_of(group, [&](const TextEdit& edit) {
                   return is_bare(edit.struck) && is_bare(edit.added);
               });
    }

    void tell_group(std::size_t number, const std::u32string& before, std::vector<TextEdit>& group) {
        if (is_unseen(texts_.keys[number].element, group)) group.clear();
        if (group.empty()) return;
        const TextRange was{group.front().before.from, group.back().before.until};
        const TextRange is{group.front().after.from, group.back().after.until};
        Change change;
        change.of = texts_.keys[number];
        change.before = versions_.before.place(change.of, was);
        change.after = versions_.after.place(change.of, is);
        if (is.empty() && stood_behind_all(change)) change.after = unplaced(*change.after);
        change.way = is.empty() ? ChangeWay::gone : was.empty() ? ChangeWay::added : ChangeWay::changed;
        change.pieces = pieces_of(group, before);
        set_context(change, number);
        change.must_read = must_be_read(change) || is_of_subhead(change);
        changes_.push_back(std::move(change));
        group.clear();
    }

    /// Words struck behind all that is set now, and not where the text ends now: they are told where they stood.
    bool stood_behind_all(const Change& change) const {
        const TextVersion* now = versions_.after.text(change.of);
        if (change.before->line == 0 || now == nullptr || now->lines.empty()) return false;
        if (change.after->text.from.value < now->lines.back().text.until.value) return false;
        const FrameSpot end{change.after->page, change.after->frame};
        return change.after->line == 0 || versions_.pages.now({change.before->page, change.before->frame}) != end;
    }

    static ChangePlace unplaced(const ChangePlace& place) {
        ChangePlace nowhere;
        nowhere.paragraph = place.paragraph;
        nowhere.text = place.text;
        return nowhere;
    }

    /// The words around it as they are where it is told: on the new pages, and of a text that is gone on the old ones.
    void set_context(Change& change, std::size_t number) const {
        const TextPair& pair = texts_.pairs[number];
        const bool is_gone = pair.after.empty();
        const std::u32string words = whole_text(is_gone ? pair.before : pair.after);
        const TextRange& told = is_gone ? change.before->text : change.after->text;
        change.lead = line_before(words, told.from.value);
        change.tail = line_behind(words, told.until.value);
    }

    bool is_of_subhead(const Change& change) const {
        const TextVersion* was = versions_.before.text(change.of);
        const TextVersion* is = versions_.after.text(change.of);
        return (was != nullptr && is_in_subhead(*was, change.before->text)) ||
               (is != nullptr && is_in_subhead(*is, change.after->text));
    }

    void tell_move(const TextMove& move) {
        Change change;
        change.kind = ChangeKind::passage;
        change.way = ChangeWay::moved;
        change.of = texts_.keys[move.to.text];
        change.from = texts_.keys[move.from.text];
        change.before = versions_.before.place(change.from, move.from.range);
        change.after = versions_.after.place(change.of, move.to.range);
        const std::u32string all = whole_text(texts_.pairs[move.from.text].before);
        const std::u32string words = stretch(all, move.from.range.from.value, move.from.range.until.value);
        change.pieces = all_pieces(with_whole_ranges(move.mended, words, apply_edits(words, move.mended)), words);
        change.must_read = !move.mended.empty() && must_be_read(change);
        changes_.push_back(std::move(change));
    }

    static std::vector<Piece> all_pieces(const std::vector<TextEdit>& edits, const std::u32string& words) {
        const int end = static_cast<int>(words.size());
        if (edits.empty()) return {{Fate::kept, to_utf8(words)}};
        std::vector<Piece> pieces;
        append_piece(pieces, Fate::kept, to_utf8(stretch(words, 0, edits.front().before.from.value)));
        for (Piece& piece : pieces_of(edits, words)) pieces.push_back(std::move(piece));
        append_piece(pieces, Fate::kept, to_utf8(stretch(words, edits.back().before.until.value, end)));
        return pieces;
    }

    const ComparedTexts& texts_;
    const TwoVersions& versions_;
    std::vector<Change> changes_;
};

}  // namespace

ComparedTexts compared_texts(const TwoVersions& versions) {
    std::map<TextKey, TextPair> pairs;
    for (const TextVersion& text : versions.before.version().texts) pairs[text.key].before = text.paragraphs;
    for (const TextVersion& text : versions.after.version().texts) pairs[text.key].after = text.paragraphs;
    ComparedTexts texts;
    for (auto& [key, pair] : pairs) {
        pair.prose = is_prose(key.element);
        texts.keys.push_back(key);
        texts.pairs.push_back(std::move(pair));
    }
    texts.differences = text_differences(texts.pairs);
    return texts;
}

std::vector<Change> text_changes(const ComparedTexts& texts, const TwoVersions& versions) {
    return TextChanges(texts, versions).tell();
}

}  // namespace banxin
