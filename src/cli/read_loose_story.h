#pragma once

#include <string>

#include "read/story/read_story.h"

namespace banxin {

// Reads a manuscript that stands outside an edition, to be set as a galley.
//
// A picture that is missing or broken is a warning here: a galley shows none. Pictures are looked for in ../pictures.
Result<ReadStory> read_loose_story(const std::string& path, const CopyHouse& copy,
                                   const std::vector<std::string>& allowed);

/// The folder of a story's pictures.
std::string pictures_beside(const std::string& story);

}  // namespace banxin
