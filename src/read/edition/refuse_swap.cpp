#include "read/edition/refuse_swap.h"

#include <algorithm>

#include "read/text/nearest.h"

namespace banxin {
namespace {

Failure swap_refused(const SourceSpot& spot, const char* code, Phrase message, Phrase hint = {}) {
    return {FailureKind::input, {{Severity::error, code, spot, std::move(message), std::move(hint)}}};
}

Phrase what_can_be_swapped() {
    return phrase(
        "a story changes places with a story or with what a frame holds, a frame with a frame, an "
        "advertisement with an advertisement, a page with a page");
}

Phrase which_are_empty(const NamedPlaces& places) {
    const std::vector<std::string> empty = places.empty_frames();
    return empty.empty() ? phrase("no frame is empty; `banxin swap` exchanges what stands in two frames")
                         : phrase("these frames are empty: {}", all_of(empty));
}

Phrase no_such_frame(const PageEntry& page, const std::string& frame) {
    const std::string& page_label = page.called;  // as the editor has called it
    return phrase("page {} has no frame `{}`", page_label, frame);
}

Phrase which_are_there(const NamedPlaces& places, const PageEntry& page) {
    return phrase("its frames are called {}; {}", all_of(places.frames_of(page)), which_are_empty(places));
}

Failure no_lines_for_frames(const SourceSpot& spot) {
    return swap_refused(spot, "yaml-not-spliced", phrase("this list of frames has no line for each of them"),
                        phrase("write each frame on a line of its own, or move it by hand"));
}

}  // namespace

Failure nothing_to_swap(const SourceSpot& spot, const std::string& a, const std::string& b) {
    return swap_refused(spot, "nothing-to-swap", phrase("nothing to swap: `{}` and `{}` are the same", a, b));
}

Failure swap_unlike(const SourceSpot& spot, const std::string& a, const std::string& b) {
    return swap_refused(spot, "swap-unlike",
                        phrase("`{}` and `{}` hold different things, of which nothing can be exchanged", a, b),
                        what_can_be_swapped());
}

Failure swap_unlike_page(const NamedPlaces& places, const PageEntry& page, const std::string& other) {
    const PlaceWords place = place_in(other);
    const bool is_place = !place.frame.empty() && places.page(place.page) != nullptr;
    if (places.contents(other) == nullptr && !is_place) return unknown_place(places, other);
    return swap_unlike(page.spot, page.called, other);
}

Failure unknown_place(const NamedPlaces& places, const std::string& words) {
    const SourceSpot spot{places.file(), 0, 0};
    if (const auto called = places.places_called(words); !called.empty())
        return swap_refused(spot, "swap-unknown", phrase("the frame `{}` is named without its page", words),
                            phrase("write {}", one_of(called)));
    const Phrase nothing = phrase("`{}` is no story, frame or page that edition.yaml names", words);
    if (const Phrase guess = did_you_mean(words, stories_in(places.pages())); !guess.empty())
        return swap_refused(spot, "swap-unknown", nothing, guess);
    return swap_refused(
        spot, "swap-unknown", nothing,
        phrase("write a story's name, a frame as 1/lead, or a page's number: {}", one_of(places.numbers())));
}

Failure swap_with_nothing(const NamedPlaces& places, const std::string& frame, const Phrase& story) {
    const PlaceWords place = place_in(frame);
    const PageEntry& on = *places.page(place.page);
    if (places.is_not_there(on, place.frame))
        return swap_refused(on.spot, "swap-unknown", no_such_frame(on, place.frame), which_are_there(places, on));
    const std::vector<std::string> empty = places.empty_frames();
    if (places.knows_frames() && std::ranges::count(empty, on.called + "/" + place.frame) == 0)
        return swap_refused(on.spot, "swap-unknown",
                            phrase("edition.yaml puts nothing into the frame `{}`: a story goes on in it, or the page "
                                   "has no such frame for stories",
                                   frame),
                            what_can_be_swapped());
    return swap_refused(on.spot, "swap-unknown",
                        phrase("edition.yaml puts nothing into the frame `{}`: it is empty, a story goes on in it, or "
                               "the page has no such frame",
                               frame),
                        phrase("`banxin move EDITION {} {}` takes a story into an empty frame; {}", story, frame,
                               what_can_be_swapped()));
}

Failure move_to_no_frame(const NamedPlaces& places, const PageEntry& page) {
    std::vector<std::string> all = places.empty_frames(page.called);
    for (const FrameEntry& entry : page.entries) {
        if (all.empty()) all.push_back(page.called + "/" + entry.frame->key);
    }
    const std::string example = all.empty() ? page.called + "/lead" : all.front();
    return swap_refused(page.spot, "swap-unknown",
                        phrase("`{}` is a page, and a story is moved into a frame", page.called),
                        phrase("name the frame behind the page, as in `{}`", example));
}

std::optional<Failure> closed_to_stories(const NamedPlaces& places, const PageEntry& target, const std::string& frame) {
    if (places.is_not_there(target, frame))
        return swap_refused(target.spot, "unknown-frame", no_such_frame(target, frame),
                            which_are_there(places, target));
    if (!places.is_for_jumps(target, frame)) return std::nullopt;
    return swap_refused(target.spot, "jumps-frame-bound",
                        phrase("frame `{}` is kept for stories that jump to this page", frame),
                        which_are_empty(places));
}

Failure frame_taken(const FrameEntry& taken, const std::string& place) {
    return swap_refused(taken.frame->key_spot, "frame-taken", phrase("frame `{}` is not empty", place),
                        phrase("`banxin swap` exchanges what stands in two frames"));
}

Failure move_without_lines(const FrameEntry& from, const PageEntry& target) {
    return target.entries.empty() ? move_without_lines(target) : no_lines_for_frames(from.frame->key_spot);
}

Failure move_without_lines(const PageEntry& target) {
    const std::string& page_label = target.called;  // as the editor has called it
    if (!target.entries.empty()) return no_lines_for_frames(target.entries.back().frame->key_spot);
    return swap_refused(target.spot, "yaml-not-spliced",
                        phrase("edition.yaml puts nothing into the frames of page {} yet", page_label),
                        phrase("write a line for the frame there, or move the story by hand"));
}

std::optional<Failure> closed_to_swaps(const PageEntry& a, const PageEntry& b) {
    for (const PageEntry* page : {&a, &b}) {
        const std::string& page_label = page->called;
        if (page->number == nullptr)
            return swap_refused(page->spot, "yaml-not-spliced",
                                phrase("page {} has no number in edition.yaml", page_label),
                                phrase("write `page: {}`", page_label));
        if (page->make_up != nullptr)
            return swap_refused(page->spot, "swap-unlike",
                                phrase("page {} makes itself up: what stands on it is kept by its number", page_label),
                                phrase("exchange what is wished of the two pages by hand, and make them up again"));
    }
    if ((a.book == nullptr) == (b.book == nullptr)) return std::nullopt;
    const std::string& page_label = a.book == nullptr ? a.called : b.called;
    return swap_refused(a.book == nullptr ? a.spot : b.spot, "swap-unlike",
                        phrase("page {} lies in no part of the paper, the other one does", page_label),
                        phrase("give both a `book`, or exchange what stands on them by hand"));
}

Failure not_spliced(const SourceSpot& spot) {
    return swap_refused(spot, "yaml-not-spliced", phrase("this is not written as it reads, and is not replaced"),
                        phrase("write it plainly, or change it by hand"));
}

}  // namespace banxin
