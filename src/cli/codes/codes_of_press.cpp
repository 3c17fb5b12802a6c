#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfPress[] = {
    {"profile-unreadable",
     {wording_of("the file of `--profile` or `press: profile:` is no ICC profile, or a damaged one")}},
    {"profile-not-output profile-not-cmyk",
     {wording_of("it is not for an output device, or not for cyan, magenta, yellow and black")}},
    {"profile-without-tables", {wording_of("it has no tables from colours to inks and back")}},
    {"press-name-place",
     {wording_of("`press: name:` has a place in braces that stands for nothing, or would give all pages one name")}},
    {"press-unknown-colour", {wording_of("a mark is in no ink of the paper, or in a colour that is no ink")}},
    {"press-empty-place",
     {wording_of(
         "a picture or an advertisement that is not there: its place is marked on proofs, and is not printed")}},
    {"press-art-unreadable",
     {wording_of("an advertisement's PDF that cannot be read, or that a reader would have to mend; or one that would "
                 "keep a RIP at work without end: forms that draw themselves or come to more than 20 million "
                 "operators, content of more than 64 megabytes, an image of more than 300 million pixels, a pattern of "
                 "more than a million tiles, dashes of less than a thousandth of a point")}},
    {"press-art-annotation",
     {wording_of(
         "an advertisement's PDF with a stamp, a note or a form value that prints and does not say how it looks")}},
    {"page-held", {wording_of("a page that `--hold` keeps back")}},
    {"press-record", {wording_of("the record of a folder of press files cannot be read")}},
    {"replace-words replace-unknown replace-many replace-file",
     {wording_of("what `--replace` names is no advertisement and file, is in no press file, is in several, or is no "
                 "PDF")}},
    {"page-withheld", {wording_of("a page with a story that is cut off; `--even-if-overset` writes it")}},
    {"press-art-colour",
     {wording_of("an advertisement's PDF with colour on a page that prints in black alone (`colour: no`)")}},
    {"press-stray-image", {wording_of("an image that is none of the page's pictures: something was drawn as pixels")}},
    {"press-transparency", {wording_of("something is see-through, or drawn in a group")}},
    {"press-pattern", {wording_of("a pattern or a gradient")}},
    {"press-bitmap-font", {wording_of("a font without outlines")}},
    {"press-broken", {wording_of("the page's PDF cannot be read as it was drawn")}},
    {"not-a-bleed", {wording_of("`--bleed` takes a length up to 9 pt (3 mm)")}},
};

}  // namespace

constinit const CodeGroup kCodesOfPress{
    "press", wording_of("What the press refuses"), {wording_of("says")}, kRowsOfPress};

}  // namespace banxin
