#include "paint/frame_facts.h"

#include <fmt/format.h>

#include "paint/picture_name.h"

namespace banxin {
namespace {

std::string facts_of(const StoryPart& part) {
    int slots = 0;
    int set = 0;
    for (const ColumnFill& column : part.columns) {
        slots += column.slots;
        set += column.set;
    }
    std::string facts = fmt::format("story {}  lines {}/{}  set {}-{}", part.story.value, set, slots, part.from.value,
                                    part.until.value);
    if (part.comes_from) facts += fmt::format("  from {}", part.comes_from->value);
    if (part.jumps_to) facts += fmt::format("  jump {}", part.jumps_to->value);
    if (part.overset_characters > 0) facts += fmt::format("  overset {}", part.overset_characters);
    return facts;
}

}  // namespace

std::string frame_facts(const FilledFrame& frame) {
    std::string facts;
    const auto add = [&facts](const std::string& more) { facts += (facts.empty() ? "" : " | ") + more; };
    for (const StoryPart& part : frame.parts) add(facts_of(part));
    for (const PlacedPointer& pointer : frame.pointers)
        add(fmt::format("pointer {} {}", pointer.story.value, pointer.page.value));
    if (frame.parts.empty()) {
        for (const PlacedPicture& art : frame.pictures) add("art " + file_name(art.source.picture.path));
    }
    return facts.empty() ? "white" : facts;
}

}  // namespace banxin
