#include "compare/version/version_of.h"

#include "compare/version/page_version.h"
#include "compare/version/text_versions.h"

namespace banxin {

EditionVersion version_of(const SetEdition& set) {
    EditionVersion version;
    ArtHashes art;
    for (std::size_t i = 0; i < set.painted.pages.size(); ++i) version.pages.push_back(page_version_of(set, i, art));
    version.texts = text_versions(set);
    return version;
}

}  // namespace banxin
