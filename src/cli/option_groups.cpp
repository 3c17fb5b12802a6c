#include "cli/option_groups.h"

#include "issue/language.h"

namespace banxin {

std::string files_group() {
    return said(phrase("Files"));
}

std::string output_group() {
    return said(phrase("Output"));
}

}  // namespace banxin
