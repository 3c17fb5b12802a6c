#include "read/edition/late_swap.h"

#include <algorithm>
#include <optional>

#include "read/edition/named_places.h"
#include "read/edition/refuse_swap.h"
#include "read/text/nearest.h"
#include "read/text/original_text.h"
#include "read/text/splices.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_extent.h"
#include "read/yaml/yaml_reader.h"
#include "read/yaml/yaml_word.h"

namespace banxin {
namespace {

/// A word between quotation marks that somebody has chosen, as far as it can be written so.
std::string word_in(const std::string& word, const std::string& quote) {
    const std::string plain = yaml_word(word);
    const bool is_simple = plain == word && word.find_first_of("\"'\\") == std::string::npos;
    return is_simple ? quote + word + quote : plain;
}

class EditionSplicer {
  public:
    EditionSplicer(const SourceText& source, const YamlNode& root, const EditionBytes& edition)
        : source_(source), bytes_(edition.bytes), manuscripts_(edition.manuscripts), places_(root, edition) {}

    Result<std::string> swap(const std::string& a, const std::string& b) {
        const PageEntry* first = places_.page(a);
        const PageEntry* second = places_.page(b);
        if (first != nullptr && first == second) return tl::unexpected(nothing_to_swap(first->spot, a, b));
        if (first != nullptr && second != nullptr) return swap_pages(*first, *second);
        if (first != nullptr) return tl::unexpected(swap_unlike_page(places_, *first, b));
        if (second != nullptr) return tl::unexpected(swap_unlike_page(places_, *second, a));
        return swap_contents(a, b);
    }

    Result<std::string> move(const std::string& story, const std::string& place) {
        const PlaceWords to = place_in(place);
        const PageEntry* target = places_.page(to.page);
        const FrameEntry* from = places_.frame_of_story(story);
        if (from != nullptr && target != nullptr && to.frame.empty())
            return tl::unexpected(move_to_no_frame(places_, *target));
        const bool is_new = from == nullptr && target != nullptr && may_come_in(story, to);
        if (target == nullptr || (from == nullptr && !is_new))
            return tl::unexpected(unknown_place(places_, from == nullptr ? story : place));
        if (const FrameEntry* taken = frame_on(*target, to.frame)) return tl::unexpected(frame_taken(*taken, place));
        if (auto closed = closed_to_stories(places_, *target, to.frame)) return tl::unexpected(*std::move(closed));
        if (is_new) return come_in(story, *target, to.frame);
        const PageEntry* source = places_.page_of(*from);
        return source == target ? rename(*from, to.frame) : carry(*source, *from, *target, to.frame);
    }

  private:
    Result<std::string> swap_contents(const std::string& a, const std::string& b) {
        const FrameEntry* first = places_.contents(a);
        const FrameEntry* second = places_.contents(b);
        if (first == nullptr && second == nullptr) return tl::unexpected(unknown_place(places_, a));
        if (first != nullptr && first == second) return tl::unexpected(nothing_to_swap(first->frame->key_spot, a, b));
        if (first == nullptr || second == nullptr)
            return bring_in(first == nullptr ? a : b, first == nullptr ? *second : *first);
        const bool stories = first->story != nullptr && second->story != nullptr;
        const bool ads = first->ad != nullptr && second->ad != nullptr;
        if (!stories && !ads) return tl::unexpected(swap_unlike(first->frame->key_spot, a, b));
        return exchanged(stories ? *first->story : *first->ad, stories ? *second->story : *second->ad);
    }

    /// A manuscript that stands nowhere takes the place of another one.
    Result<std::string> bring_in(const std::string& story, const FrameEntry& place) {
        const PlaceWords words = place_in(story);
        if (!words.frame.empty() && places_.page(words.page) != nullptr)
            return tl::unexpected(swap_with_nothing(
                places_, story,
                place.story == nullptr ? phrase_in("to be filled in", "STORY") : verbatim(place.story->text)));
        const bool is_number = words.page.find_first_not_of("0123456789") == std::string::npos;
        const bool is_frame = !is_manuscript(story) && !places_.places_called(story).empty();
        if (!words.frame.empty() || is_number || is_frame) return tl::unexpected(unknown_place(places_, story));
        if (place.story == nullptr) return tl::unexpected(swap_unlike(place.frame->key_spot, story, place.frame->key));
        replace(*place.story, story);
        return result();
    }

    Result<std::string> swap_pages(const PageEntry& a, const PageEntry& b) {
        if (auto closed = closed_to_swaps(a, b)) return tl::unexpected(*std::move(closed));
        for (const PageEntry& one : places_.pages()) {
            for (const YamlNode* jump : jumps_of(one)) follow(*jump, a, b);
        }
        if (a.book != nullptr) exchange(*a.book, *b.book);
        return exchanged(*a.number, *b.number);
    }

    /// A jump to one of two pages leads to the other.
    void follow(const YamlNode& jump, const PageEntry& a, const PageEntry& b) {
        const PlaceWords to = place_in(jump.text);
        const PageEntry* target = places_.page(to.page);
        if (target != &a && target != &b) return;
        replace(jump, name_like(to.page, *target, target == &a ? b : a) + (to.frame.empty() ? "" : "/" + to.frame));
    }

    /// What a page is called where another one is called so: by its label as that one.
    static std::string name_like(const std::string& words, const PageEntry& one, const PageEntry& other) {
        const auto name = std::ranges::find(one.names, words);
        if (name == one.names.end() || one.names.size() != other.names.size()) return other.called;
        return other.names[static_cast<std::size_t>(name - one.names.begin())];
    }

    /// Each with its quotation marks.
    void exchange(const YamlNode& a, const YamlNode& b) {
        put(a, word_in(b.text, quote_of(b)));
        put(b, word_in(a.text, quote_of(a)));
    }

    Result<std::string> exchanged(const YamlNode& a, const YamlNode& b) {
        exchange(a, b);
        return result();
    }

    static YamlNode key_of(const std::string& name, const SourceSpot& spot) {
        YamlNode key;
        key.text = name;
        key.kind = YamlKind::text;
        key.spot = spot;
        return key;
    }

    Result<std::string> rename(const FrameEntry& from, const std::string& frame) {
        replace(key_of(from.frame->key, from.frame->key_spot), frame);
        return result();
    }

    /// Other words between the quotation marks that are there.
    void replace(const YamlNode& scalar, const std::string& words) { put(scalar, word_in(words, quote_of(scalar))); }

    void put(const YamlNode& scalar, const std::string& written) {
        auto splice = extent_of(source_, scalar);
        if (!splice) {
            broken_ = scalar.spot;
            return;
        }
        splice->words = written;
        splices_.push_back(*std::move(splice));
    }

    /// The quotation mark that a scalar is written in; none of one that is plain.
    std::string quote_of(const YamlNode& scalar) const {
        const auto extent = extent_of(source_, scalar);
        if (!extent || extent->until - extent->from < 2) return {};
        const char first = source_.text[extent->from];
        return first == '"' || first == '\'' ? std::string(1, first) : std::string();
    }

    std::size_t line_start(std::size_t at) const { return at == 0 ? 0 : source_.text.rfind('\n', at - 1) + 1; }
    std::size_t line_end(std::size_t at) const {
        const std::size_t end = source_.text.find('\n', at);
        return end == std::string::npos ? source_.text.size() : end + 1;
    }

    // Only lists of frames with lines for each are taken apart: in others nobody can say what belongs to an entry.
    /// The lines of an entry, which a map in brackets may have several of.
    std::optional<Splice> lines_of(const PageEntry& page, const FrameEntry& entry) const {
        const YamlNode& value = entry.frame->value;
        const bool is_alone = entry.frame->key_spot.line == value.spot.line &&
                              (value.kind == YamlKind::text || is_in_brackets(source_, value));
        const auto key = extent_of(source_, key_of(entry.frame->key, entry.frame->key_spot));
        const auto extent = extent_of(source_, value);
        if (is_in_brackets(source_, page.frames->value) || !is_alone || !key || !extent) return std::nullopt;
        return Splice{line_start(key->from), line_end(extent->until - 1), {}};
    }

    Result<std::string> carry(const PageEntry& source, const FrameEntry& from, const PageEntry& target,
                              const std::string& frame) {
        const auto lines = lines_of(source, from);
        const auto landing = landing_in(target);
        if (!lines || !landing) return tl::unexpected(move_without_lines(from, target));
        const auto key = extent_of(source_, key_of(from.frame->key, from.frame->key_spot));
        std::string rest = source_.text.substr(key->until, lines->until - key->until);
        if (rest.back() == '\n') rest.pop_back();
        const std::string quote = quote_of(key_of(from.frame->key, from.frame->key_spot));
        const std::string feed(line_end_of(bytes_));
        const bool open_end = source_.text[landing->from - 1] != '\n';
        splices_.push_back(*lines);
        splices_.push_back(
            {landing->from, landing->until,
             (open_end ? feed : "") + landing->words + word_in(frame, quote) + with_feeds(rest, feed) + feed});
        return result();
    }

    bool is_manuscript(const std::string& word) const {
        return std::ranges::find(manuscripts_, word) != manuscripts_.end();
    }

    /// Whether a word that no frame has may be a manuscript's; where it looks like a place, or nearly like a story that
    /// has one, it is a slip, unless there is such a manuscript.
    bool may_come_in(const std::string& story, const PlaceWords& to) const {
        if (to.frame.empty()) return false;
        if (is_manuscript(story)) return true;
        const bool is_place = places_.page(place_in(story).page) != nullptr || !places_.places_called(story).empty();
        return !is_place && did_you_mean(story, stories_in(places_.pages())).empty();
    }

    Result<std::string> come_in(const std::string& story, const PageEntry& target, const std::string& frame) {
        const std::string entry = yaml_word(frame) + ": " + yaml_word(story);
        if (const auto landing = landing_in(target)) {
            const std::string feed(line_end_of(bytes_));
            const bool open_end = source_.text[landing->from - 1] != '\n';
            splices_.push_back({landing->from, landing->until, (open_end ? feed : "") + landing->words + entry + feed});
            return result();
        }
        const auto bracket = closing_bracket_of(target);
        if (!bracket) return tl::unexpected(move_without_lines(target));
        splices_.push_back({*bracket, *bracket, (target.entries.empty() ? "" : ", ") + entry});
        return result();
    }

    /// Where an entry comes into a page's frames that are written in brackets: behind the last one.
    std::optional<std::size_t> closing_bracket_of(const PageEntry& page) const {
        if (page.frames == nullptr || !is_in_brackets(source_, page.frames->value)) return std::nullopt;
        if (page.entries.empty()) {
            const auto all = extent_of(source_, page.frames->value);
            return all ? std::optional(all->until - 1) : std::nullopt;
        }
        const auto last = extent_of(source_, *page.entries.back().frame);
        return last ? std::optional(last->until) : std::nullopt;
    }

    /// Where a line comes into a page's list of frames, behind the last one, and the blanks before it.
    std::optional<Splice> landing_in(const PageEntry& page) const {
        if (!page.entries.empty()) {
            const auto last = lines_of(page, page.entries.back());
            if (!last) return std::nullopt;
            const auto key = byte_at(source_, page.entries.back().frame->key_spot);
            return Splice{last->until, last->until, source_.text.substr(last->from, *key - last->from)};
        }
        if (page.frames == nullptr || page.frames->value.kind != YamlKind::empty) return std::nullopt;
        const auto key = byte_at(source_, page.frames->key_spot);
        std::string indent = source_.text.substr(line_start(*key), *key - line_start(*key));
        if (indent.find_first_not_of(" -") != std::string::npos) return std::nullopt;
        std::ranges::replace(indent, '-', ' ');
        return Splice{line_end(*key), line_end(*key), indent + "  "};
    }

    static std::string with_feeds(const std::string& lines, const std::string& feed) {
        std::string out;
        for (const char c : lines) out += c == '\n' ? feed : std::string(1, c);
        return out;
    }

    Result<std::string> result() const {
        if (broken_) return tl::unexpected(not_spliced(*broken_));
        return spliced(bytes_, splices_);
    }

    const SourceText& source_;
    std::string_view bytes_;
    const std::vector<std::string>& manuscripts_;
    NamedPlaces places_;
    std::vector<Splice> splices_;
    std::optional<SourceSpot> broken_;
};

/// Calls `splice` with the file's pages.
template <typename Act>
Result<std::string> with_pages(const EditionBytes& edition, Act act) {
    const auto source = clean_text(edition.file, edition.bytes);
    if (!source) return tl::unexpected(source.error());
    Findings findings;
    const auto root = read_yaml(*source, findings);
    if (!root || has_errors(findings.list)) return fail_yaml(*source, std::move(findings));
    EditionSplicer splicer(*source, *root, edition);
    return act(splicer);
}

}  // namespace

Result<std::string> with_swapped(const EditionBytes& edition, const std::string& a, const std::string& b) {
    return with_pages(edition, [&](EditionSplicer& splicer) { return splicer.swap(a, b); });
}

Result<std::string> with_moved(const EditionBytes& edition, const std::string& story, const std::string& frame) {
    return with_pages(edition, [&](EditionSplicer& splicer) { return splicer.move(story, frame); });
}

}  // namespace banxin
