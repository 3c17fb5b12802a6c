#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfMadePages[] = {
    {"overset",
     {wording_of("text found no room and may not jump; on the proof a red flag with the lines over and the characters "
                 "to cut (`▶+4 35字`) stands where it stops")}},
    {"remainder-too-small", {wording_of("the story may jump, but what is left over is under the house's least")}},
    {"jump-unplaced", {wording_of("what is left over finds no page to go on to")}},
    {"story-not-placed", {wording_of("`banxin cuts` is asked of a story that stands on no page")}},
    {"jump-hole-over", {wording_of("the stories that go on in a frame for jumps are too long for it")}},
    {"pointer-over", {wording_of("a pointer finds no room in its frame")}},
    {"facts-over", {wording_of("a fact box, or the end of it, finds no room")}},
    {"missing-glyph",
     {wording_of("no installed font has a character of a story or of the furniture; it prints as a box")}},
    {"link-broken",
     {wording_of("a jump line and its landing, or a pointer and its story, do not agree: Banxin itself went wrong, "
                 "please report it")}},
    {"text-lost text-repeated text-changed",
     {wording_of("the characters on the pages are not the story's: Banxin itself went wrong, please report it")}},
    {"story-short", {wording_of("warning: a column of a story has more than 2 white lines")}},
    {"jump-hole-short", {wording_of("warning: a frame for jumps has more than 2 white lines at its foot")}},
    {"frame-empty", {wording_of("warning: nothing fills a frame")}},
    {"jump-to-earlier-page",
     {wording_of("warning: a story goes on on a page that the reader has turned, and no `jump:` named it "
                 "(`jump-backwards` is told of one that is named)")}},
    {"cut-weaker-than-asked",
     {wording_of(
         "note: a story is cut at a weaker place than `cut` asks for: no better one was within `give_up` lines, or "
         "none by which all finds room where it lands")}},
    {"head-over-picture",
     {wording_of("a head reaches over a picture, a QR code, a pull quote or a fact box of its frame, or over a frame "
                 "that stands there")}},
    {"head-over-frame", {wording_of("a head is deeper than its frame at its grade's smallest size")}},
    {"head-over-fold",
     {wording_of("warning: a head lies across the fold of a spread that is printed on two sheets, and neither breaks "
                 "there nor fits one side")}},
    {"headline-too-long", {wording_of("warning: a headline does not fit at its grade's smallest size")}},
    {"summary-too-long", {wording_of("warning: a summary takes more than four lines")}},
    {"headline-broken-phrase",
     {wording_of("note: a headline's line ends in the midst of a phrase, and no size of its grade helps")}},
    {"crosshead-broken-phrase pointer-broken-phrase",
     {wording_of("note: a line of a crosshead, or of a pointer, ends in the midst of a phrase")}},
    {"headline-short",
     {wording_of("note: a headline fills less than half of its room, and the layout does not name its size")}},
    {"missing-picture",
     {wording_of(
         "no such file in `pictures/` (`ads/`), or no such nameplate; a warning in a story that no page sets")}},
    {"picture-unreadable",
     {wording_of("not JPEG, PNG, SVG or PDF; no file but a folder or a pipe; damaged, at its head or inside; more than "
                 "400 million pixels; a head that promises more than the file holds; an SVG that shows another file; "
                 "art that cannot be drawn, takes more than 3 seconds or 512 MB to be drawn, or brings down what draws "
                 "it: its place is marked, and the page comes out")}},
    {"picture-without-hole", {wording_of("warning: a story has more pictures than its frame has places")}},
    {"pull-without-room",
     {wording_of(
         "warning: a pull quote was not set, for no column has room for it and for three lines above and below")}},
    {"box-without-room", {wording_of("warning: a box leaves not one line inside; its white was left out")}},
    {"no-room-between-lines",
     {wording_of(
         "warning: marks or readings need a larger gap between the lines; told once a story, where it is worst")}},
    {"single-han-line",
     {wording_of("note: a paragraph ends with a line of one Han and its mark, and every way to set it otherwise costs "
                 "more (docs/composition.md)")}},
    {"drop-cap-without-room",
     {wording_of("warning: a large first character was not set, for the column is too narrow or the first paragraph "
                 "too short")}},
    {"picture-low-resolution", {wording_of("warning: a picture has fewer than 170 pixels an inch in print")}},
    {"picture-too-large", {wording_of("warning: more than 100 million pixels, or 20 000 on a side")}},
    {"qr-without-room",
     {wording_of("warning: a story's QR code, or the paper's, was not set: the column is too narrow or too short, or "
                 "its place too small")}},
    {"ad-missing", {wording_of("warning: a frame of `kind: ad` has no advertisement")}},
    {"ad-size-differs", {wording_of("warning: an SVG or PDF is more than a millimetre off the size of its place")}},
    {"furniture-shrunk",
     {wording_of("warning: type of the masthead, ear, folio or imprint is smaller than the smallest of the house's "
                 "named sizes (七号, 5.25 pt, if the paper adds none); note: smaller than its style asks for")}},
    {"furniture-without-room",
     {wording_of(
         "words of the masthead, ear, folio or imprint leave their place at any size; warning: words are not printed "
         "(a masthead of fewer than six lines has no Latin name); note: a date is printed without its weekday")}},
    {"font-substituted", {wording_of("warning: a family is not installed; another one is used")}},
    {"font-unusable",
     {wording_of(
         "a font file in `fonts/` breaks off before its end; warning: a file there is no TrueType or OpenType font")}},
};

}  // namespace

constinit const CodeGroup kCodesOfMadePages{
    "made", wording_of("When the pages are made"), {wording_of("says")}, kRowsOfMadePages};

}  // namespace banxin
