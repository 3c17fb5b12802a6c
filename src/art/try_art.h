#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "art/art_size.h"
#include "base/phrase.h"

namespace banxin {

enum class ArtLanguage { svg, pdf };

/// What is said of art that takes more than it may.
Phrase beyond_art_limits();

// Has a piece of art read and drawn on trial by another program, `banxin-art`, which may take 3 seconds of the
// processor and 512 megabytes: what comes from strangers can ask for more than any machine has, and nobody can tell by
// looking.
//
// Out: its size, and of a PDF how its first page is laid; or what is wrong with it, in words that go on behind the
// file's name. What has passed draws in this process in about the time that it took there. May be called by several
// threads at once.
tl::expected<TriedArt, Phrase> try_art(ArtLanguage language, std::string_view bytes);

}  // namespace banxin
