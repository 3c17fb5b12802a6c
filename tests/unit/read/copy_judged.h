#pragma once

#include <string>

#include "found.h"
#include "from_disk.h"

namespace banxin {

/// Judges a manuscript of this body by one rule of a house; its head takes lines 1 to 3, the text starts in line 5.
struct JudgedCopy {
    CopyHouse house;

    static CopyHouse only(CopyRule rule, CopyMarks marks = CopyMarks::mainland) {
        CopyHouse house = silent_copy_house();
        house.marks = marks;
        house.off.erase(rule);
        return house;
    }

    Result<ReadStory> read(const std::string& body) const {
        const DiskFiles disk;
        PictureStore none;
        return read_manuscript({disk, none}, {"a.md", "---\nheadline: 题\n---\n\n" + body, {}, house});
    }
    Found found(const std::string& body) const {
        const auto story = read(body);
        return story ? brief(story->warnings) : refusals(story);
    }
};

inline Found judged(CopyRule rule, const std::string& body) {
    return JudgedCopy{JudgedCopy::only(rule)}.found(body);
}

}  // namespace banxin
