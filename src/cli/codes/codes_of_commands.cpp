#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfCommands[] = {
    {"folder-not-empty", {wording_of("`banxin new` writes into an empty folder only")}},
    {"not-a-measure", {wording_of("`--measure` takes a length such as `13字`")}},
    {"not-a-bleed", {wording_of("`--bleed` takes a length up to 9pt")}},
    {"lines-out-of-reach",
     {wording_of("`--lines` asks for more lines, or fewer, than the story's paragraphs can give; the galley has as "
                 "many as they can")}},
    {"picture-not-drawn",
     {wording_of("a picture or a piece of art that passed its trial, and fails as it is drawn on its page: and the "
                 "files of its page, and `edition.pdf`, are not written; older ones stay")}},
    {"page-not-whole",
     {wording_of(
         "what is read back of a PDF lacks characters, glyphs or links of a page; no file is written then (exit 3)")}},
    {"page-not-drawn", {wording_of("a page cannot be drawn and no picture is to blame, for lack of memory, say")}},
    {"page-too-large",
     {wording_of("at this `--dpi` the page would have more than 32 767 pixels a side, or 100 million in all; the hint "
                 "tells how many are possible")}},
    {"no-stories", {wording_of("`--stories` of `banxin new` names a folder without a manuscript")}},
    {"nothing-to-make-up", {wording_of("`banxin makeup`, and none of the pages has `make_up`")}},
    {"no-text", {wording_of("`banxin explain` is given an empty text")}},
    {"stale-page",
     {wording_of("warning: a page in the output folder is from an earlier build, and none of this edition's")}},
    {"unknown-choice",
     {wording_of("an option is given a word that it does not take; the message names those it takes")}},
    {"unknown-page",
     {wording_of("`--pages`, `--hold`, `--release` or `--judge` names a page that the edition does not have; pages are "
                 "called by number or by label (`B02`, `A01-A04`)")}},
    {"paper-folder", {wording_of("the folder is that of a paper, not of one of its editions; the hint names those")}},
    {"no-last-check", {wording_of("`--since last`, and the edition has not been checked before")}},
    {"no-such-report", {wording_of("`--since` names neither the last check nor a file that is there")}},
    {"not-a-report", {wording_of("`--since` names a file that is no report")}},
    {"command-line", {wording_of("words of the command line that are not understood")}},
};

}  // namespace

constinit const CodeGroup kCodesOfCommands{
    "command", wording_of("From the command line"), {wording_of("says")}, kRowsOfCommands};

}  // namespace banxin
