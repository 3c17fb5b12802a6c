#include "read/edition/late_swap.h"

#include <algorithm>
#include <optional>

#include "read/edition/edition_entries.h"
#include "read/text/nearest.h"
#include "read/text/original_text.h"
#include "read/text/splices.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/yaml_extent.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {
namespace {

tl::unexpected<Failure> refused(const SourceSpot& spot, const char* code, Phrase message, Phrase hint = {}) {
    return fail_input({{Severity::error, code, spot, std::move(message), std::move(hint)}});
}

class EditionSplicer {
  public:
    EditionSplicer(const SourceText& source, const YamlNode& root, const EditionBytes& edition)
        : source_(source), bytes_(edition.bytes), pages_(page_entries(root)), known_(edition.frames) {}

    Result<std::string> swap(const std::string& a, const std::string& b) {
        const PageEntry* first = page(a);
        const PageEntry* second = page(b);
        if (first != nullptr && first == second) return nothing_to_swap(first->number->spot, a, b);
        if (first != nullptr && second != nullptr) return swap_pages(*first, *second);
        if (first != nullptr) return unlike_page(*first, a, b);
        if (second != nullptr) return unlike_page(*second, b, a);
        return swap_contents(a, b);
    }

    Result<std::string> move(const std::string& story, const std::string& place) {
        const PlaceWords to = place_in(place);
        const PageEntry* target = page(to.page);
        const FrameEntry* from = frame_of_story(story);
        if (from != nullptr && target != nullptr && to.frame.empty()) return no_frame(*target);
        if (from == nullptr || target == nullptr) return unknown(from == nullptr ? story : place);
        if (const FrameEntry* taken = frame_on(*target, to.frame))
            return refused(taken->frame->key_spot, "frame-taken", phrase("frame `{}` is not empty", place),
                           phrase("`banxin swap` exchanges what stands in two frames"));
        if (auto closed = closed_to_stories(*target, to)) return *std::move(closed);
        const PageEntry* source = page_of(*from);
        return source == target ? rename(*from, to.frame) : carry(*source, *from, *target, to.frame);
    }

  private:
    static Result<std::string> nothing_to_swap(const SourceSpot& spot, const std::string& a, const std::string& b) {
        return refused(spot, "nothing-to-swap", phrase("nothing to swap: `{}` and `{}` are the same", a, b));
    }

    static Result<std::string> unlike(const SourceSpot& spot, const std::string& a, const std::string& b) {
        return refused(spot, "swap-unlike",
                       phrase("`{}` and `{}` hold different things, of which nothing can be exchanged", a, b),
                       what_can_be_swapped());
    }

    /// A page and what is none: a story or a frame, or nothing that there is.
    Result<std::string> unlike_page(const PageEntry& one, const std::string& called, const std::string& other) const {
        const PlaceWords place = place_in(other);
        const bool is_place = !place.frame.empty() && page(place.page) != nullptr;
        if (contents(other) == nullptr && !is_place) return unknown(other);
        return unlike(one.number->spot, called, other);
    }

    static Phrase what_can_be_swapped() {
        return phrase(
            "a story changes places with a story or with what a frame holds, a frame with a frame, an "
            "advertisement with an advertisement, a page with a page");
    }

    /// A story is moved to a page, and no frame is named.
    Result<std::string> no_frame(const PageEntry& page) const {
        std::vector<std::string> places = empty_frames(page.number->text);
        for (const FrameEntry& entry : page.entries) {
            if (places.empty()) places.push_back(page.number->text + "/" + entry.frame->key);
        }
        const std::string example = places.empty() ? page.number->text + "/lead" : places.front();
        return refused(page.number->spot, "swap-unknown",
                       phrase("`{}` is a page, and a story is moved into a frame", page.number->text),
                       phrase("name the frame behind the page, as in `{}`", example));
    }

    /// The frames of a page's layout that stories may stand in and that hold nothing; of all pages where none is named.
    std::vector<std::string> empty_frames(const std::string& on = {}) const {
        std::vector<std::string> places;
        for (const FrameOfLayout& known : known_) {
            const PageEntry* its = page(known.page);
            const bool holds = its == nullptr || frame_on(*its, known.frame) != nullptr;
            const bool is_asked = on.empty() || known.page == on;
            if (is_asked && !holds && known.kind == FrameKind::story) places.push_back(known.page + "/" + known.frame);
        }
        return places;
    }

    Phrase which_are_empty() const {
        const std::vector<std::string> places = empty_frames();
        return places.empty() ? phrase("no frame is empty; `banxin swap` exchanges what stands in two frames")
                              : phrase("these frames are empty: {}", all_of(places));
    }

    static Phrase no_such_frame(const PlaceWords& to) {
        const std::string& page_label = to.page;  // as the editor has called it
        return phrase("page {} has no frame `{}`", page_label, to.frame);
    }

    /// Why no story can be moved there, if the page's frames are known.
    std::optional<Result<std::string>> closed_to_stories(const PageEntry& target, const PlaceWords& to) const {
        if (std::ranges::count(known_, to.page, &FrameOfLayout::page) == 0) return std::nullopt;
        const auto known = std::ranges::find_if(
            known_, [&](const FrameOfLayout& one) { return one.page == to.page && one.frame == to.frame; });
        if (known == known_.end())
            return refused(target.number->spot, "unknown-frame", no_such_frame(to), which_are_empty());
        if (known->kind != FrameKind::jumps) return std::nullopt;
        return refused(target.number->spot, "jumps-frame-bound",
                       phrase("frame `{}` is kept for stories that jump to this page", to.frame), which_are_empty());
    }

    /// It is a frame of a page, and the page has no entry for it: empty, or a place where a story goes on.
    Result<std::string> holds_nothing(const std::string& frame, const Phrase& story) const {
        const std::vector<std::string> empty = empty_frames();
        if (!known_.empty() && std::ranges::count(empty, frame) == 0)
            return refused(page(place_in(frame).page)->number->spot, "swap-unknown",
                           phrase("edition.yaml puts nothing into the frame `{}`: a story goes on in it, or the page "
                                  "has no such frame for stories",
                                  frame),
                           what_can_be_swapped());
        return refused(page(place_in(frame).page)->number->spot, "swap-unknown",
                       phrase("edition.yaml puts nothing into the frame `{}`: it is empty, a story goes on in it, or "
                              "the page has no such frame",
                              frame),
                       phrase("`banxin move EDITION {} {}` takes a story into an empty frame; {}", story, frame,
                              what_can_be_swapped()));
    }

    /// The places of frames that are called so, on whichever pages.
    std::vector<std::string> places_called(const std::string& frame) const {
        std::vector<std::string> places;
        const auto add = [&](const std::string& page, const std::string& name) {
            const std::string place = page + "/" + name;
            if (name == frame && std::ranges::count(places, place) == 0) places.push_back(place);
        };
        for (const PageEntry& one : pages_) {
            for (const FrameEntry& entry : one.entries) add(one.number->text, entry.frame->key);
        }
        for (const FrameOfLayout& known : known_) add(known.page, known.frame);
        return places;
    }

    Result<std::string> unknown(const std::string& words) const {
        if (const auto places = places_called(words); !places.empty())
            return refused({source_.file, 0, 0}, "swap-unknown",
                           phrase("the frame `{}` is named without its page", words),
                           phrase("write {}", one_of(places)));
        if (const Phrase guess = did_you_mean(words, stories_in(pages_)); !guess.empty())
            return refused({source_.file, 0, 0}, "swap-unknown",
                           phrase("`{}` is no story, frame or page that edition.yaml names", words), guess);
        return refused({source_.file, 0, 0}, "swap-unknown",
                       phrase("`{}` is no story, frame or page that edition.yaml names", words),
                       phrase("write a story's name, a frame as 1/lead, or a page's number: {}", one_of(numbers())));
    }

    std::vector<std::string> numbers() const {
        std::vector<std::string> all;
        for (const PageEntry& one : pages_) all.push_back(one.number->text);
        return all;
    }

    const PageEntry* page(const std::string& number) const {
        const auto found = std::find_if(pages_.begin(), pages_.end(),
                                        [&](const PageEntry& one) { return one.number->text == number; });
        return found == pages_.end() ? nullptr : &*found;
    }

    const PageEntry* page_of(const FrameEntry& frame) const {
        for (const PageEntry& one : pages_) {
            if (!one.entries.empty() && &frame >= &one.entries.front() && &frame <= &one.entries.back()) return &one;
        }
        return nullptr;
    }

    const FrameEntry* frame_of_story(const std::string& story) const {
        for (const PageEntry& one : pages_) {
            for (const FrameEntry& entry : one.entries) {
                if (entry.story != nullptr && entry.story->text == story) return &entry;
            }
        }
        return nullptr;
    }

    /// A story by its name, or what stands in a frame.
    const FrameEntry* contents(const std::string& words) const {
        const PlaceWords place = place_in(words);
        const PageEntry* on = page(place.page);
        return on != nullptr && !place.frame.empty() ? frame_on(*on, place.frame) : frame_of_story(words);
    }

    Result<std::string> swap_contents(const std::string& a, const std::string& b) {
        const FrameEntry* first = contents(a);
        const FrameEntry* second = contents(b);
        if (first == nullptr && second == nullptr) return unknown(a);
        if (first != nullptr && first == second) return nothing_to_swap(first->frame->key_spot, a, b);
        if (first == nullptr || second == nullptr)
            return bring_in(first == nullptr ? a : b, first == nullptr ? *second : *first);
        const bool stories = first->story != nullptr && second->story != nullptr;
        const bool ads = first->ad != nullptr && second->ad != nullptr;
        if (!stories && !ads) return unlike(first->frame->key_spot, a, b);
        return exchanged(stories ? *first->story : *first->ad, stories ? *second->story : *second->ad);
    }

    /// A manuscript that stands nowhere takes the place of another one.
    Result<std::string> bring_in(const std::string& story, const FrameEntry& place) {
        const PlaceWords words = place_in(story);
        if (!words.frame.empty() && page(words.page) != nullptr)
            return holds_nothing(
                story, place.story == nullptr ? phrase_in("to be filled in", "STORY") : verbatim(place.story->text));
        const bool is_number = words.page.find_first_not_of("0123456789") == std::string::npos;
        const bool is_frame = !places_called(story).empty();
        if (!words.frame.empty() || is_number || is_frame) return unknown(story);
        if (place.story == nullptr) return unlike(place.frame->key_spot, story, place.frame->key);
        replace(*place.story, story);
        return result();
    }

    Result<std::string> swap_pages(const PageEntry& a, const PageEntry& b) {
        for (const PageEntry& one : pages_) {
            for (const FrameEntry& entry : one.entries) follow(entry, a.number->text, b.number->text);
        }
        return exchanged(*a.number, *b.number);
    }

    /// A jump to one of two pages leads to the other.
    void follow(const FrameEntry& entry, const std::string& a, const std::string& b) {
        if (entry.jump == nullptr || entry.jump->kind != YamlKind::text) return;
        const PlaceWords to = place_in(entry.jump->text);
        if (to.page != a && to.page != b) return;
        replace(*entry.jump, (to.page == a ? b : a) + (to.frame.empty() ? "" : "/" + to.frame));
    }

    Result<std::string> exchanged(const YamlNode& a, const YamlNode& b) {
        replace(a, b.text);
        replace(b, a.text);
        return result();
    }

    Result<std::string> rename(const FrameEntry& from, const std::string& frame) {
        YamlNode key;
        key.text = from.frame->key;
        key.kind = YamlKind::text;
        key.spot = from.frame->key_spot;
        replace(key, frame);
        return result();
    }

    void replace(const YamlNode& scalar, const std::string& words) {
        auto splice = extent_of(source_, scalar);
        if (!splice) {
            broken_ = scalar.spot;
            return;
        }
        splice->words = words;
        splices_.push_back(*std::move(splice));
    }

    std::size_t line_start(std::size_t at) const { return at == 0 ? 0 : source_.text.rfind('\n', at - 1) + 1; }
    std::size_t line_end(std::size_t at) const {
        const std::size_t end = source_.text.find('\n', at);
        return end == std::string::npos ? source_.text.size() : end + 1;
    }

    // Only lists of frames with a line for each are taken apart: in others nobody can say what belongs to an entry.
    bool has_own_line(const PageEntry& page, const FrameEntry& entry) const {
        if (is_in_brackets(source_, *page.frames)) return false;
        const YamlNode& value = entry.frame->value;
        return entry.frame->key_spot.line == value.spot.line &&
               (value.kind == YamlKind::text || is_in_brackets(source_, value));
    }

    Result<std::string> carry(const PageEntry& source, const FrameEntry& from, const PageEntry& target,
                              const std::string& frame) {
        const bool possible =
            has_own_line(source, from) && !target.entries.empty() && has_own_line(target, target.entries.back());
        if (!possible)
            return refused(from.frame->key_spot, "yaml-not-spliced",
                           phrase("this list of frames has no line for each of them"),
                           phrase("write each frame on a line of its own, or move it by hand"));
        const auto key = byte_at(source_, from.frame->key_spot);
        const auto last = byte_at(source_, target.entries.back().frame->key_spot);
        const std::size_t start = line_start(*key);
        const std::size_t end = line_end(*key);
        std::string line = source_.text.substr(*key, end - *key);
        if (line.back() == '\n') line.pop_back();
        const std::string indent = source_.text.substr(line_start(*last), *last - line_start(*last));
        const std::string feed(line_end_of(bytes_));
        const std::string moved = indent + frame + line.substr(from.frame->key.size()) + feed;
        const std::size_t place = line_end(*last);
        const bool open_end = place > 0 && source_.text[place - 1] != '\n';
        splices_.push_back({start, end, {}});
        splices_.push_back({place, place, (open_end ? feed : "") + moved});
        return result();
    }

    Result<std::string> result() const {
        if (broken_)
            return refused(*broken_, "yaml-not-spliced", phrase("this is not written as it reads, and is not replaced"),
                           phrase("write it plainly, or change it by hand"));
        return spliced(bytes_, splices_);
    }

    const SourceText& source_;
    std::string_view bytes_;
    std::vector<PageEntry> pages_;
    const std::vector<FrameOfLayout>& known_;
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
