#include "cli/explain_words.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

/// The classes of characters, the rules and the postures, as compose calls them.
constexpr auto kExplainedWords = std::to_array<Wording>({
    wording_of("han"),
    wording_of("kana"),
    wording_of("small-kana"),
    wording_of("prolonged-sound"),
    wording_of("hangul"),
    wording_of("open"),
    wording_of("close"),
    wording_of("pause"),
    wording_of("colon"),
    wording_of("stop"),
    wording_of("exclaim"),
    wording_of("interpunct"),
    wording_of("dash"),
    wording_of("ellipsis"),
    wording_of("connector"),
    wording_of("half-connector"),
    wording_of("solidus"),
    wording_of("iteration"),
    wording_of("prefix"),
    wording_of("suffix"),
    wording_of("digit"),
    wording_of("letter"),
    wording_of("western-mark"),
    wording_of("hyphen"),
    wording_of("space"),
    wording_of("wide-space"),
    wording_of("other"),
    wording_of("free"),
    wording_of("end"),
    wording_of("unicode"),
    wording_of("house"),
    wording_of("never-starts"),
    wording_of("never-ends"),
    wording_of("korean-word"),
    wording_of("before-space"),
    wording_of("combining-mark"),
    wording_of("script-and-base"),
    wording_of("no-break-character"),
    wording_of("figure"),
    wording_of("sign-and-figure"),
    wording_of("figure-and-suffix"),
    wording_of("figure-and-latin-unit"),
    wording_of("figure-and-measure-word"),
    wording_of("reporter-name"),
    wording_of("western-word"),
    wording_of("dash-unit"),
    wording_of("ellipsis-unit"),
    wording_of("ellipsis-after-dash"),
    wording_of("question-cluster"),
    wording_of("closing-mark-at-start"),
    wording_of("pause-mark-at-start"),
    wording_of("stop-at-start"),
    wording_of("exclamation-at-start"),
    wording_of("interpunct-at-start"),
    wording_of("connector-at-start"),
    wording_of("solidus-at-start"),
    wording_of("suffix-at-start"),
    wording_of("western-mark-at-start"),
    wording_of("hyphen-at-start"),
    wording_of("iteration-mark-at-start"),
    wording_of("small-kana-at-start"),
    wording_of("prolonged-sound-at-start"),
    wording_of("dash-at-start"),
    wording_of("ellipsis-at-start"),
    wording_of("wide-space-at-start"),
    wording_of("opening-mark-at-end"),
    wording_of("prefix-at-end"),
    wording_of("solidus-at-end"),
    wording_of("upright"),
    wording_of("sideways"),
    wording_of("in-cell"),
});

}  // namespace

Phrase explained_word(std::string_view name) {
    const auto known = std::find_if(kExplainedWords.begin(), kExplainedWords.end(),
                                    [&](const Wording& word) { return word.one == name; });
    return known == kExplainedWords.end() ? verbatim(std::string(name)) : phrase(*known);
}

}  // namespace banxin
