#pragma once

#include <compare>
#include <string>

namespace banxin {

// A name that the editor gave, of one kind only: a StoryId is never mistaken for a FrameId.
template <typename Kind>
struct Name {
    std::string value;
    auto operator<=>(const Name&) const = default;
};

using StoryId = Name<struct StoryTag>;
using FrameId = Name<struct FrameTag>;
using InkName = Name<struct InkTag>;

/// A page's number in the edition, from 1. Its printed label (A01, 三) is the house's.
struct PageNumber {
    int value = 0;
    auto operator<=>(const PageNumber&) const = default;
};

/// A count of code points from the start of a text.
struct TextOffset {
    int value = 0;
    auto operator<=>(const TextOffset&) const = default;
};

}  // namespace banxin
