#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "compare/version/edition_version.h"

namespace banxin {

// A version in pieces that are named after what is in them: a piece for each page and each story, and one that lists
// them. Versions that share a page or a story share its piece.
struct PackedVersion {
    std::string name;  ///< Of the piece that lists the others.
    std::map<std::string, std::string>
        pieces;  ///< By name (content_hash.h of the piece as text): compressed with gzip.
};

PackedVersion packed(const EditionVersion& version);

/// Gives a compressed piece by its name; nothing where there is none.
using FetchPiece = std::function<std::optional<std::string>(const std::string& name)>;

/// The version again; nothing where a piece is missing, or is not what its name says.
std::optional<EditionVersion> unpacked(const std::string& name, const FetchPiece& fetch);

}  // namespace banxin
