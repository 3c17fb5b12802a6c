#include "model/cut_kind_words.h"

namespace banxin {

Phrase words_for(CutKind kind) {
    switch (kind) {
        case CutKind::paragraph:
            return phrase_in("cut", "paragraph");
        case CutKind::stop:
            return phrase_in("cut", "stop");
        case CutKind::pause:
            return phrase_in("cut", "pause");
        case CutKind::word:
            return phrase_in("cut", "word");
        case CutKind::any:
            break;
    }
    return phrase_in("cut", "any");
}

}  // namespace banxin
