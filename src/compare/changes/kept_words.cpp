#include "compare/changes/kept_words.h"

#include <algorithm>
#include <tuple>

#include "base/unicode.h"

namespace banxin {
namespace {

/// What edits leave of a stretch of `length` code points. Places count from the start of `whole`.
void append_kept(const std::vector<TextEdit>& edits, KeptWords whole, std::vector<KeptWords>& kept) {
    int at = 0;
    int after = 0;
    const auto keep = [&](int until) {
        if (until > at)
            kept.push_back({whole.before, whole.before_from + at, whole.after, whole.after_from + after, until - at});
    };
    for (const TextEdit& edit : edits) {
        keep(edit.before.from.value);
        at = edit.before.until.value;
        after = edit.after.until.value;
    }
    keep(whole.count);
}

}  // namespace

std::vector<KeptWords> kept_words(const ComparedTexts& texts) {
    std::vector<KeptWords> kept;
    for (std::size_t i = 0; i < texts.keys.size(); ++i) {
        const int length = static_cast<int>(whole_text(texts.pairs[i].before).size());
        append_kept(texts.differences.edits[i], {i, 0, i, 0, length}, kept);
    }
    for (const TextMove& move : texts.differences.moves)
        append_kept(move.mended,
                    {move.from.text, move.from.range.from.value, move.to.text, move.to.range.from.value,
                     move.from.range.count()},
                    kept);
    std::sort(kept.begin(), kept.end(), [](const KeptWords& a, const KeptWords& b) {
        return std::tie(a.after, a.after_from) < std::tie(b.after, b.after_from);
    });
    return kept;
}

}  // namespace banxin
