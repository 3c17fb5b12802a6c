#pragma once

#include <string>

#include "fill/galley/set_galley.h"

namespace banxin {

/// The galley as text for a terminal: numbered lines, how deep it is and what its lines came to.
std::string galley_text(const Galley& galley, const Story& story);

/// The galley as JSON (docs/formats.md): every line with its text, the place of every character and its fit.
std::string galley_json(const Galley& galley, const Story& story);

}  // namespace banxin
