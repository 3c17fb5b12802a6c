#pragma once

#include <memory>
#include <string>
#include <vector>

#include "desk/session/keeper.h"

namespace banxin {

/// What is open on an edition's `.banxin` while its desk is.
struct KeeperPlace {
    std::string edition;                  ///< Its folder.
    std::vector<std::string> writable{};  ///< Folders that files may be written below, beside the edition's.
};

/// On the disk: files are exchanged so that nobody's save is lost, and the journal has whatever was in them. Fails
/// (world).
Result<std::unique_ptr<DeskKeeper>> store_keeper(const KeeperPlace& place);

}  // namespace banxin
