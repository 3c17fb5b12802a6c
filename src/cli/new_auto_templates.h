#pragma once

#include "cli/new_templates.h"

namespace banxin {

// The files of a paper whose page makes itself up, as new_templates() has them: the house, a layout without stories'
// frames, an edition.
std::vector<NewTemplate> new_auto_templates(std::string_view language);

/// Its manuscripts, which have heads and priorities only. Others may stand in for them.
std::vector<NewTemplate> new_auto_stories(std::string_view language);

}  // namespace banxin
