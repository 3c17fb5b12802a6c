#pragma once

#include <string>

#include "base/diagnostic.h"
#include "prepress/pass/press_metadata.h"
#include "prepress/profile/output_profile.h"

namespace banxin {

/// Two press files to be laid side by side; one may be empty, for a blank page.
struct PairOfFiles {
    const std::string& left;
    const std::string& right;
};

/// What a pair is made with. Its metadata have no fingerprint yet.
struct PairOrder {
    const OutputProfile& profile;
    PressMetadata metadata;
    std::string name;  ///< For messages.
};

// One press file of one sheet that shows two pages trim to trim, each with the marks on its other three sides; at the
// fold nothing of one page reaches into the other. Pages of different heights hang from the same upper edge.
//
// Promises: the same content as the files', no colour or font converted. Fails (input) with `press-broken` where one
// cannot be read.
Result<std::string> laid_in_pair(const PairOfFiles& files, const PairOrder& order);

}  // namespace banxin
