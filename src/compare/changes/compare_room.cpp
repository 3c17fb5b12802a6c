#include "compare/changes/compare_room.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/unicode.h"
#include "compare/changes/kept_words.h"
#include "compare/version/text_element.h"

namespace banxin {
namespace {

/// Characters that a line may swallow, so that nobody misses them.
bool is_seen(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return u_isUWhiteSpace(point) == 0 && u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0;
}

/// What of a text stands in a line.
class PrintedText {
  public:
    explicit PrintedText(const TextVersion& text) : words_(whole_text(text.paragraphs)), printed_(words_.size()) {
        for (const StandingLine& line : text.lines) {
            const auto until = std::min(static_cast<std::size_t>(line.text.until.value), printed_.size());
            for (auto at = static_cast<std::size_t>(line.text.from.value); at < until; ++at) printed_[at] = true;
        }
    }

    bool prints(int at) const { return printed_[static_cast<std::size_t>(at)]; }
    bool is_seen_at(int at) const { return is_seen(words_[static_cast<std::size_t>(at)]); }
    std::string words(TextRange range) const {
        const auto from = static_cast<std::size_t>(range.from.value);
        return to_utf8(std::u32string_view(words_).substr(from, static_cast<std::size_t>(range.count())));
    }

  private:
    std::u32string words_;
    std::vector<bool> printed_;
};

/// From the first such character of a text to the last one.
struct RoomSpan {
    TextRange range{};
    int characters = 0;

    void take(int at) {
        if (characters++ == 0) range.from = {at};
        range.until = {at + 1};
    }
};

/// The words that one version of a text prints and the other one does not, in both.
struct RoomSpans {
    RoomSpan before;
    RoomSpan after;

    void take(int was, int is) {
        before.take(was);
        after.take(is);
    }
};

int lines_in(const TextVersion& text, TextRange range) {
    return static_cast<int>(std::ranges::count_if(text.lines, [&](const StandingLine& line) {
        return line.text.from < range.until && range.from < line.text.until;
    }));
}

class RoomChanges {
  public:
    RoomChanges(const ComparedTexts& texts, const TwoVersions& versions) : texts_(texts), versions_(versions) {}

    std::vector<Change> tell() {
        std::vector<KeptWords> kept = kept_words(texts_);
        std::ranges::stable_sort(kept, {}, [](const KeptWords& words) { return std::pair(words.after, words.before); });
        for (auto from = kept.begin(); from != kept.end();) {
            const auto until = std::find_if(from, kept.end(), [&](const KeptWords& words) {
                return words.before != from->before || words.after != from->after;
            });
            tell_text({from, until});
            from = until;
        }
        return std::move(changes_);
    }

  private:
    using KeptRow = std::ranges::subrange<std::vector<KeptWords>::const_iterator>;

    void tell_text(const KeptRow& kept) {
        const TextKey& from = texts_.keys[kept.front().before];
        const TextKey& of = texts_.keys[kept.front().after];
        const TextVersion* was = versions_.before.text(from);
        const TextVersion* is = versions_.after.text(of);
        if (was == nullptr || is == nullptr || !is_told(from) || !is_told(of)) return;
        const PrintedText then(*was);
        const PrintedText now(*is);
        RoomSpans lost;
        RoomSpans back;
        for (const KeptWords& words : kept) {
            for (int i = 0; i < words.count; ++i) {
                const int a = words.before_from + i;
                const int b = words.after_from + i;
                if (then.prints(a) == now.prints(b) || !now.is_seen_at(b)) continue;
                (now.prints(b) ? back : lost).take(a, b);
            }
        }
        // As the copy has them now: whoever cuts looks for them there.
        if (lost.after.characters > 0) add(ChangeWay::gone, {from, of}, lost).was = now.words(lost.after.range);
        if (back.after.characters > 0) add(ChangeWay::added, {from, of}, back).is = now.words(back.after.range);
    }

    /// New and gone stories are told with all their words.
    bool is_told(const TextKey& key) const {
        if (key.story.value.empty()) return true;
        return versions_.before.stories().contains(key.story) && versions_.after.stories().contains(key.story);
    }

    Change& add(ChangeWay way, const std::pair<TextKey, TextKey>& keys, const RoomSpans& spans) {
        const auto& [from, of] = keys;
        const bool is_gone = way == ChangeWay::gone;
        Change& change = changes_.emplace_back();
        change.kind = ChangeKind::room;
        change.way = way;
        change.of = of;
        change.from = from;
        const ChangePlace was = versions_.before.place(from, spans.before.range);
        const ChangePlace is = versions_.after.place(of, spans.after.range);
        change.before = is_gone ? was : without_room(was, *versions_.before.text(from));
        change.after = is_gone ? without_room(is, *versions_.after.text(of)) : is;
        change.set_lines = is_gone ? lines_in(*versions_.before.text(from), spans.before.range)
                                   : lines_in(*versions_.after.text(of), spans.after.range);
        // Lines of another frame say nothing of how many there would be in this one.
        if (is_gone && !is_one_frame(was, is)) change.set_lines = 0;
        change.characters = is_gone ? spans.before.characters : spans.after.characters;
        change.must_read = true;
        return change;
    }

    bool is_one_frame(const ChangePlace& was, const ChangePlace& is) const {
        return versions_.pages.now({was.page, was.frame}) == FrameSpot{is.page, is.frame};
    }

    /// Of words that found no room: where the text ends before them, on its last line.
    static ChangePlace without_room(ChangePlace place, const TextVersion& text) {
        place.line = 0;
        place.areas.clear();
        if (!text.lines.empty()) place.areas = {text.lines.back().area};
        return place;
    }

    const ComparedTexts& texts_;
    const TwoVersions& versions_;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> room_changes(const ComparedTexts& texts, const TwoVersions& versions) {
    return RoomChanges(texts, versions).tell();
}

}  // namespace banxin
