#pragma once

#include <set>

#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// "; all in all 3 stories are 1073字 too long for what page 02 takes": where several stories that go on on a page find
/// no room there. Empty for a single one, whose own message says it.
Phrase over_on_page(const Edition& edition, const FilledEdition& filled, const Report& report, PageNumber page);

/// The same told once of each page, for every rest there says itself what it lacks. Borrows what it is made of.
class SumsOnPages {
  public:
    SumsOnPages(const Edition& edition, const FilledEdition& filled, const Report& report)
        : edition_(edition), filled_(filled), report_(report) {}

    Phrase on(PageNumber page) {
        return told_.insert(page).second ? over_on_page(edition_, filled_, report_, page) : Phrase();
    }

  private:
    const Edition& edition_;
    const FilledEdition& filled_;
    const Report& report_;
    std::set<PageNumber> told_;
};

}  // namespace banxin
