#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/picture.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A file that an entry names, and how it is to be shown.
struct NamedPicture {
    std::string name;
    SourceSpot spot;
    PictureLook look;
    std::optional<PictureScale> scale{};  ///< Else as its kind of picture is shown.
    bool contour_from_alpha = false;      ///< `contour: alpha`: round what is not clear in a PNG file.
};

/// One of a story's `pictures`: a file or a group of them, with what is to be said and done about it.
struct PictureEntry {
    std::vector<NamedPicture> files;  ///< One at least.
    StoryPicture words;               ///< Caption, credit, title, their place and the order; no picture.
};

// Reads the list `pictures` of a story's head. `file-or-group`, `group-of-one`, and what read_share.h reports.
std::vector<PictureEntry> read_picture_entries(const YamlNode& node, Findings& findings);

/// below, above, left, right, over.
const Choices<CaptionPlace>& caption_places();

/// The maps of a picture.
std::vector<MapShape> picture_maps();

}  // namespace banxin
