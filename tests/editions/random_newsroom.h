#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "editions/random_copy.h"

namespace banxin::test {

/// A manuscript that stands in an edition.
struct PlacedCopy {
    std::string id;
    RandomCopy copy;
    int number = 0;  ///< By which its own Han are known.
};

/// A paper, its layouts and one edition of one to five pages, as files; every file is one that an editor could write.
struct Newsroom {
    std::map<std::string, std::string> files;  ///< By path; the edition's folder is `day`.
    std::vector<PlacedCopy> copies;
};

Newsroom random_newsroom(std::uint64_t seed);

}  // namespace banxin::test
