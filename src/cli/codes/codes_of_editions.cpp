#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfEditions[] = {
    {"invalid-date", {wording_of("not a day of the calendar")}},
    {"date-differs", {wording_of("warning: the edition's folder is called after another day")}},
    {"missing-paper", {wording_of("no paper.yaml where it is looked for")}},
    {"missing-layout", {wording_of("no layout of that name")}},
    {"duplicate-page", {wording_of("two pages of one number")}},
    {"too-many-pages", {wording_of("more than 999 pages")}},
    {"not-facing", {wording_of("a spread of pages that do not face each other")}},
    {"spread-layout", {wording_of("two pages on a layout of one, or one page on a layout of two")}},
    {"not-a-book", {wording_of("a `book` with figures or blanks in it")}},
    {"banner-frame-bound banner-with-text",
     {wording_of("something else than a story in a frame of `kind: banner`, or a story with text")}},
    {"duty-without-room", {wording_of("warning: a page has duties, its layout neither folio nor masthead")}},
    {"ear-without-room ear-empty",
     {wording_of("warning: a page has words for an ear, and its layout no ear; an ear, and the page no words")}},
    {"unknown-frame", {wording_of("the layout has no such frame")}},
    {"duplicate-label", {wording_of("two pages are called the same: a book has the letter of the paper's labels")}},
    {"jumps-frame-bound", {wording_of("a frame for jumps is given a story")}},
    {"story-or-refer", {wording_of("neither `story` nor `refer`, or both")}},
    {"not-a-jump", {wording_of("not a page's number or label, a frame of that page (`3/left`), `auto` or `no`")}},
    {"title-of-story", {wording_of("`title` beside `story`")}},
    {"jump-of-pointer", {wording_of("`jump` beside `refer`")}},
    {"ad-and-story", {wording_of("`ad` or `art` beside `story`, `refer` or `jump`")}},
    {"words-without-art", {wording_of("`caption` or `credit` beside anything but `art`")}},
    {"fit-without-ad", {wording_of("`fit` beside anything but `ad`")}},
    {"ad-frame-bound ad-in-story-frame",
     {wording_of("something else than an advertisement in a frame of `kind: ad`, or one in another frame")}},
    {"art-frame-bound art-in-story-frame", {wording_of("the same of art and frames of `kind: art`")}},
    {"missing-story", {wording_of("no story of that name")}},
    {"story-placed-twice", {wording_of("a story in two frames; a note says where the first is")}},
    {"pointer-to-nowhere",
     {wording_of("a pointer to a story that does not exist, stands on no page, or stands on the pointer's own page")}},
    {"pointer-to-jumping-story", {wording_of("warning: the story pointed to may not stand whole on its page")}},
    {"jump-without-hole",
     {wording_of("the landing page does not exist, none is called so, or it has no frame for jumps, or none of the "
                 "name given")}},
    {"jump-to-own-page", {wording_of("a jump to the page it starts on")}},
    {"jump-backwards", {wording_of("warning: a jump to an earlier page is asked for")}},
    {"make-up-missing", {wording_of("a page that makes itself up has not been made up: run `banxin makeup`")}},
    {"make-up-stale",
     {wording_of("warning: wishes, layout or stories have changed since a page was made up; it is set as it stands")}},
    {"make-up-other-page", {wording_of("a file of `make-up/` is called after another page than it was made for")}},
    {"make-up-spread", {wording_of("two pages made up as one have `make_up`")}},
    {"make-up-no-area", {wording_of("a page that makes itself up has no room for any story")}},
    {"frame-filled-twice", {wording_of("a stored page fills a frame that edition.yaml fills, too")}},
    {"pin-without-story", {wording_of("a pin is of none of the page's stories")}},
    {"pin-outside-page", {wording_of("a pin names columns or lines that the page has not")}},
    {"two-leads", {wording_of("two stories of a page are pinned as its lead")}},
};

}  // namespace

constinit const CodeGroup kCodesOfEditions{
    "edition", wording_of("In edition.yaml"), {wording_of("says")}, kRowsOfEditions};

}  // namespace banxin
