#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/page_template.h"

namespace banxin {

/// A frame or a piece of furniture as a layout names it, and where it does.
struct LayoutName {
    std::string name;
    SourceSpot spot;
};

/// Lines of an area that are told by what stands above and below it.
struct RelatedLines {
    std::vector<LayoutName> below;  ///< It starts under the lowest of them.
    int depth = 0;                  ///< 0: it reaches down to `to`.
    LayoutName to{};                ///< `foot`, a line, or what it ends above.
};

/// A place in a frame whose lines count from the frame's head or foot.
struct PlaceAt {
    int line = 0;  ///< Of the frame, from 1; 0: at its foot.
    int depth = 1;
};

/// The place of a frame in a stack: so deep, or what the others leave.
struct StackPlace {
    std::size_t stack = 0;
    int depth = 0;  ///< 0: the rest.
};

// One frame as the file has it. The template lacks the lines that are told by relations: of legs where `legs` has one
// (or `stack`), of places where there is an `…_at`, of a head with `head_at`.
struct FrameSource {
    FrameTemplate frame;
    std::vector<std::optional<RelatedLines>> legs;  ///< As many as the template's.
    std::vector<std::optional<PlaceAt>> pictures_at;
    std::optional<PlaceAt> pull_at{};
    std::optional<PlaceAt> facts_at{};
    std::optional<PlaceAt> qr_at{};
    std::optional<int> head_at{};
    std::optional<StackPlace> stack{};
};

/// Frames one under the other that share out their lines.
struct StackSource {
    GridArea area;                        ///< Its lines count where `lines` has nothing.
    std::optional<RelatedLines> lines{};  ///< Of the whole.
    std::vector<std::size_t> frames;      ///< By their number in the layout, from the top.
};

/// A layout as its file has it: frames may be told by relation.
struct LayoutFile {
    PageTemplate layout;  ///< Without frames.
    std::vector<FrameSource> frames;
    std::vector<StackSource> stacks;
};

}  // namespace banxin
