#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "read/edition/named_places.h"

namespace banxin {

// Why a swap or a move of edition.yaml is not made, each at its place in the file, with what could be made instead.

Failure nothing_to_swap(const SourceSpot& spot, const std::string& a, const std::string& b);
Failure swap_unlike(const SourceSpot& spot, const std::string& a, const std::string& b);
/// A page and what is none: a story or a frame, or nothing that there is.
Failure swap_unlike_page(const NamedPlaces& places, const PageEntry& page, const std::string& other);
/// No story, frame or page is called so.
Failure unknown_place(const NamedPlaces& places, const std::string& words);
/// It is a frame of a page, and the page has no entry for it: empty, or a place where a story goes on. `story` is what
/// could be moved into it.
Failure swap_with_nothing(const NamedPlaces& places, const std::string& frame, const Phrase& story);

/// A story is moved to a page, and no frame is named.
Failure move_to_no_frame(const NamedPlaces& places, const PageEntry& page);
/// Why no story can be moved there, if the page's frames are known.
std::optional<Failure> closed_to_stories(const NamedPlaces& places, const PageEntry& target, const std::string& frame);
Failure frame_taken(const FrameEntry& taken, const std::string& place);
/// Frames that have no lines of their own cannot be taken out of their list, or put into it.
Failure move_without_lines(const FrameEntry& from, const PageEntry& target);
Failure move_without_lines(const PageEntry& target);

/// Why two pages cannot change places.
std::optional<Failure> closed_to_swaps(const PageEntry& a, const PageEntry& b);

/// A scalar is not written as it reads.
Failure not_spliced(const SourceSpot& spot);

}  // namespace banxin
