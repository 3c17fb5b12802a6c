#pragma once

#include <string>

#include "read/picture/picture_store.h"

namespace banxin {

/// Where a picture is looked for and who asks for it.
struct PictureRequest {
    std::string name;  ///< As written; no path that leads out of the folder.
    std::string folder;
    SourceSpot spot;
};

// A picture from its folder. One that cannot be used comes back with the error that tells why (`missing-picture`,
// `file-outside`, `picture-unreadable`), at the place that asks for it: the page is set all the same, and its place is
// marked.
Picture load_picture(const Sources& sources, const PictureRequest& request);

}  // namespace banxin
