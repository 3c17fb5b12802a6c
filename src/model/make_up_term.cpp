// The score itself, and what each of them costs, are in the room makeup, which no reader sees; a test holds the words
// of both together.
#include "model/make_up_term.h"

namespace banxin {

const std::vector<std::string>& make_up_terms() {
    static const std::vector<std::string> terms{"white",
                                                "white-beyond",
                                                "paragraph",
                                                "cut-story",
                                                "cut",
                                                "cut-beyond",
                                                "jump",
                                                "head-air",
                                                "head-small",
                                                "head-short",
                                                "head-partial",
                                                "head-vertical",
                                                "notch",
                                                "crop",
                                                "picture-size",
                                                "picture-left-out",
                                                "width-share",
                                                "aspect",
                                                "heads-touch",
                                                "through-line",
                                                "moment-down",
                                                "moment-across",
                                                "pictures-touch",
                                                "same-section",
                                                "edges-nearly-align"};
    return terms;
}

}  // namespace banxin
