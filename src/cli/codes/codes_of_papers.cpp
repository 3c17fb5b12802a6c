#include "base/wording_in.h"
#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfPapers[] = {
    {"paper-in-part",
     {wording_of(
         "note: the paper has mistakes, and `check` and `build` set pages all the same: what is wrong is as the "
         "house has it. What the paper's mistakes may be to blame for, as a layout's box that it does not have, "
         "is left out and not told of")}},
    {"unknown-house", {wording_of("no built-in house of that name")}},
    {"lunar-not-chinese", {wording_of("`lunar: yes` in a paper that is not Chinese")}},
    {"unknown-font-role unknown-ink unknown-size",
     {wording_of("a style, a head or a limit of the press names what the paper does not have")}},
    {"zero-size", {wording_of("type smaller than a point")}},
    {"nameplate-not-vector", {wording_of("the nameplate is a JPEG or PNG")}},
    {"imprint-without-room qr-without-place",
     {wording_of("warning: no page of the edition has the furniture for the imprint, for the QR code")}},
    {"masthead-without-room",
     {wording_of("warning: no page of the edition has a masthead, and the paper a publisher, a number or further lines "
                 "for it")}},
    {"gap-out-of-order", {wording_of("a `western_gap` whose `least`, `natural` and `most` do not follow one another")}},
    {"kinsoku-contradiction",
     {wording_of("a character in both `never_starts` and `may_start`, or `never_ends` and `may_end`")}},
    {"from-circle", {wording_of("styles or boxes that come from one another")}},
    {"style-key-idle",
     {wording_of("warning: `align` or `size` of a kind of text that something else aligns or sizes; the hint says "
                 "what")}},
    {"unknown-style", {wording_of("`from` names nothing that is there")}},
    {"unknown-box", {wording_of("a layout or `pointers` names a box that the paper does not have")}},
    {"off-the-grid", {wording_of("white in a box that is not half characters or whole lines")}},
    {"missing-sheet", {wording_in("a paper", "no file where `extends` or `style` looks for it")}},
    {"missing-profile",
     {wording_of("warning: the press profile is not there; `check` tells `profile-unreadable`, `profile-not-output` "
                 "and `profile-not-cmyk` at its line, too")}},
    {"sheet-circle", {wording_of("papers or style sheets that build on one another")}},
    {"not-a-weight", {wording_of("a weight of `make_up` is no number from 0 to 100, with three decimals at most")}},
    {"leading-too-small", {wording_of("leading smaller than the body's size")}},
    {"sizes-not-falling", {wording_of("a grade's sizes are not from the largest down")}},
    {"cmyk-not-four", {wording_of("an ink mix without exactly four parts")}},
    {"not-a-colour", {wording_of("not `\"#rrggbb\"`")}},
    {"ink-contradiction", {wording_of("an ink with keys that exclude one another, or paper that overprints")}},
    {"angles-not-four", {wording_of("the screens of the plates without exactly four angles")}},
    {"spot-name", {wording_of("a spot ink named as every press file's own: All, None, Cyan, Magenta, Yellow, Black")}},
    {"spot-defined-twice", {wording_of("two inks on one plate with different `cmyk`")}},
    {"tint-of-tint", {wording_of("`of` names an ink that is a tint itself")}},
    {"wording-without-page", {wording_of("jump wording without `{{page}}`")}},
};

}  // namespace

constinit const CodeGroup kCodesOfPapers{"paper", wording_of("In paper.yaml"), {wording_of("says")}, kRowsOfPapers};

}  // namespace banxin
