#pragma once

#include <string>

#include "files/disk_files.h"
#include "read/house/read_paper.h"
#include "read/story/read_story.h"

namespace banxin {

// Reading from the disk with nothing remembered.

inline Result<ReadStory> manuscript_from(const std::string& path, const std::string& text,
                                         const std::string& pictures) {
    const DiskFiles disk;
    PictureStore none;
    return read_manuscript({disk, none}, {path, text, pictures});
}

inline Result<Story> story_from(const std::string& path, const std::string& text, const std::string& pictures) {
    return manuscript_from(path, text, pictures).map([](ReadStory read) { return std::move(read.story); });
}

inline Result<Paper> paper_at(const std::string& path) {
    const DiskFiles disk;
    PictureStore none;
    return read_paper({disk, none}, path);
}

inline Result<Paper> paper_from(const SourceText& source) {
    const DiskFiles disk;
    PictureStore none;
    return parse_paper({disk, none}, source);
}

}  // namespace banxin
