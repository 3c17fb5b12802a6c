#include "model/jump_cut.h"

namespace banxin {

std::string_view name_of(CutKind kind) {
    switch (kind) {
        case CutKind::paragraph:
            return "paragraph";
        case CutKind::stop:
            return "stop";
        case CutKind::pause:
            return "pause";
        case CutKind::word:
            return "word";
        case CutKind::any:
            break;
    }
    return "any";
}

}  // namespace banxin
