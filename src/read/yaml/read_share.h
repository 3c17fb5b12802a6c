#pragma once

#include <optional>
#include <vector>

#include "model/picture.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// Places in a picture. A share of its width or height is `30%` or `0.3`, read into thousandths without floating point.

/// `not-a-share`.
std::optional<int> read_share(const YamlNode& node, Findings& findings);
/// `[30%, 40%]`, or words: `left`, `top-right` or `top right`, `centre` (左 右上 中). `not-a-focus`.
std::optional<PicturePoint> read_focus(const YamlNode& node, Findings& findings);
/// `[left, top, right, bottom]`, with something between them. `not-a-part`.
std::optional<PicturePart> read_part(const YamlNode& node, Findings& findings);
/// `[[x, y], …]`, three corners at least. `not-a-contour`.
std::optional<std::vector<PicturePoint>> read_contour(const YamlNode& node, Findings& findings);

}  // namespace banxin
