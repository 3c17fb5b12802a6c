#include "cli/named_house.h"

#include "cli/wrong_word.h"
#include "read/house/houses.h"

namespace banxin {

Result<Paper> named_house(const std::string& language) {
    auto paper = built_in_house(language);
    if (!paper) return fail_input({wrong_word("--lang", language, house_names())});
    return *std::move(paper);
}

}  // namespace banxin
