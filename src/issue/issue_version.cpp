#include "issue/issue_version.h"

#include "compare/version/version_of.h"

namespace banxin {

EditionVersion version_of(const Issue& issue) {
    const Document painted = issue.painted(GuideMode::off);
    return version_of(SetEdition{issue.edition(), issue.set_pages().filled, painted, issue.library()});
}

}  // namespace banxin
