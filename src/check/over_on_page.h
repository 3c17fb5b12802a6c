#pragma once

#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// "; all in all 3 stories are 1073字 too long for what page 02 takes": where several stories that go on on a page find
/// no room there. Empty for a single one, whose own message says it.
Phrase over_on_page(const Edition& edition, const FilledEdition& filled, const Report& report, PageNumber page);

}  // namespace banxin
