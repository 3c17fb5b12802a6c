#pragma once

#include "compare/version/art_hashes.h"
#include "compare/version/edition_version.h"
#include "compare/version/set_edition.h"

namespace banxin {

/// A page of a set edition, by its place among the pages: what stands on it, without its words.
PageVersion page_version_of(const SetEdition& set, std::size_t index, ArtHashes& art);

}  // namespace banxin
