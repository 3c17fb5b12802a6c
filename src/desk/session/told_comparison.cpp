#include "desk/session/told_comparison.h"

#include "compare/change_words.h"
#include "compare/comparison_json.h"
#include "desk/session/desk_json.h"
#include "issue/file_tongue.h"

namespace banxin {

std::string told_comparison(const Comparison& comparison) {
    DeskJson told = DeskJson::parse(comparison_json(comparison));
    const FileTongue tongue = tongue_of_no_file();
    for (std::size_t i = 0; i < comparison.changes.size(); ++i)
        told["changes"][i]["said"] = change_words(comparison.changes[i]).in(tongue);
    return in_one_line(told);
}

}  // namespace banxin
