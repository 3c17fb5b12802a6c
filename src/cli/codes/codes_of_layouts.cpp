#include "base/wording_in.h"
#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfLayouts[] = {
    {"layout-name-differs", {wording_of("its name is not the file's")}},
    {"trim-not-two", {wording_of("the trim is not a width and a height")}},
    {"trim-too-large", {wording_of("a page is more than 1500 mm wide or deep")}},
    {"columns-too-narrow", {wording_of("`into` splits a leg into columns of less than 3字")}},
    {"type-area-too-large", {wording_of("the grid, in this paper's body size, is larger than the page")}},
    {"make-up-no-area", {wording_of("a page that makes itself up has no room for a story")}},
    {"above-and-area", {wording_of("furniture with both `above` and `columns` or `lines`")}},
    {"furniture-outside-page", {wording_of("there is less white above the type area than the furniture there takes")}},
    {"duplicate-frame", {wording_of("two frames of one name")}},
    {"spread-vertical", {wording_of("a `fold` in a layout of vertical lines")}},
    {"spread-odd-columns", {wording_of("a `fold`, and an odd number of columns")}},
    {"fold-too-narrow", {wording_of("a `fold` no wider than the gutter")}},
    {"lines-over-fold", {wording_of("a frame over the fold with `into: 1`")}},
    {"qr-without-link", {wording_of("warning: a place for a QR code, and no `qr` in paper.yaml")}},
    {"legs-and-lines", {wording_of("a frame with both `legs` and `columns` or `lines`")}},
    {"lines-and-relation",
     {wording_of("a span where a depth is wanted, `lines` and `to` together, `to` without `below`, two places where a "
                 "head is to start")}},
    {"below-unknown", {wording_of("`below` or `to` names neither a frame nor furniture of the layout")}},
    {"below-circle", {wording_of("where a frame stands hangs on itself")}},
    {"no-lines-left", {wording_of("what a frame stands below leaves it no line above its end")}},
    {"stack-too-deep", {wording_of("the frames of a stack need more lines than it has")}},
    {"stack-lines-over", {wording_of("warning: a stack is deeper than its frames together")}},
    {"stack-rest-twice", {wording_of("two frames of a stack without a depth")}},
    {"frame-outside-type-area", {wording_of("a frame or furniture beyond the last column or line")}},
    {"frames-overlap", {wording_of("two frames, or a frame and furniture, overlap; both are named")}},
    {"legs-overlap", {wording_of("two legs of a frame overlap")}},
    {"picture-outside-frame",
     {wording_of("a picture's place, or that of the QR code, is not inside one leg of its frame")}},
    {"pictures-overlap",
     {wording_of("two places of a frame overlap: of pictures, of the QR code, of the pull quote or the fact box")}},
    {"head-outside-frame",
     {wording_in("the head", "a head's `columns` or `from` are not inside its frame's first leg")}},
    {"head-without-sides", {wording_of("a head in the midst of text leaves no column beside it")}},
    {"box-style-and-look", {wording_of("a box with a `style` and a look of its own")}},
    {"frame-over-frame",
     {wording_of(
         "`over` names a frame that is not there, has no text to run round it, or has a picture's place there")}},
    {"aside-outside-frame", {wording_of("the place of a pull quote or fact box is not inside one leg of its frame")}},
    {"unknown-grade", {wording_of("a head asks for a grade that the paper does not have")}},
};

}  // namespace

constinit const CodeGroup kCodesOfLayouts{"layout", wording_of("In a layout"), {wording_of("says")}, kRowsOfLayouts};

}  // namespace banxin
