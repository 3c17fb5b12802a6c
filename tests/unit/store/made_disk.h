#pragma once

#include <functional>

namespace banxin {

/// The disk of these tests: it does not wait for its plates, and somebody may act before and after each exchange of two
/// names. Whatever is called back is called with the exchange's own calls left alone.
struct MadeDisk {
    std::function<void()> around_exchange;
    bool exchanges = true;  ///< False: it cannot exchange names, as some file systems.
};
MadeDisk& made_disk();

}  // namespace banxin
