#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

enum class PictureFormat { jpeg, png };

/// A picture file as it was read; the bytes are shared, never changed.
struct Picture {
    std::string path;
    PictureFormat format = PictureFormat::jpeg;
    int width = 0;   ///< Pixels.
    int height = 0;
    std::shared_ptr<const std::vector<unsigned char>> bytes;
};

/// A picture in a story with its words.
struct StoryPicture {
    Picture picture;
    std::string caption;
    std::string credit;
    SourceSpot spot;
};

}  // namespace banxin
