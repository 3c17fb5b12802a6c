#pragma once

namespace banxin {

/// What is done with stored pages when an edition is read.
enum class StoredPageUse {
    set,    ///< They are on their pages: how an edition is set.
    apart,  ///< They lie beside pages that are still empty: how pages are made up again.
};

}  // namespace banxin
