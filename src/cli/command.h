#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/build.h"
#include "cli/check.h"
#include "cli/cuts.h"
#include "cli/diff.h"
#include "cli/explain_text.h"
#include "cli/galley.h"
#include "cli/layout.h"
#include "cli/makeup.h"
#include "cli/marks.h"
#include "cli/new_edition.h"
#include "cli/preflight_edition.h"
#include "cli/press.h"
#include "cli/proof.h"
#include "cli/rearrange.h"
#include "cli/serve_desk.h"
#include "cli/show_profile.h"
#include "cli/sign.h"
#include "cli/tidy.h"

namespace banxin {

/// Nothing to do but to say something: help, the version, or what is wrong with the command line.
struct Answer {
    std::string out;
    std::string err;
    ExitCode code = ExitCode::fits;
};

using Command =
    std::variant<Answer, BuildOptions, CheckOptions, CutsOptions, DeskOptions, DiffOptions, GalleyOptions,
                 ExplainOptions, NewOptions, LayoutOptions, MakeUpOptions, MarksOptions, PressOptions, ProfileOptions,
                 PreflightOptions, ProofOptions, RearrangeOptions, SignOptions, TidyOptions>;

}  // namespace banxin
