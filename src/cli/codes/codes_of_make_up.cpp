#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfMakeUp[] = {
    {"equal-heads-side-by-side",
     {wording_of("two heads stand on one band with less than a page column between them, and their headlines have the "
                 "same size, font, ink, number of lines and direction"),
      wording_of("a reader takes them for one head")}},
    {"heads-stacked",
     {wording_of("fewer than 5 body lines are between the foot of one head and the top of the next one below it"),
      wording_of("the lower head seems to belong to the upper story")}},
    {"head-at-column-foot",
     {wording_of("fewer than 3 body lines of its story stand under a head, in the column that has most of them"),
      wording_of("a head at a column's foot announces nothing")}},
    {"head-in-fold",
     {wording_of("the middle of a page of 500 mm or more goes through a headline's characters"),
      wording_of("the paper is folded there, and lies folded on the stand")}},
    {"page-cut-down",
     {wording_of("no frame reaches over a gutter, from the first line of the stories to the last"),
      wording_of("the page falls into two pages")}},
    {"page-cut-across",
     {wording_of("no frame reaches over the foot of a line, from the first column of the stories to the last. A single "
                 "story over the whole width (通栏), in one leg or several, may end there or begin"),
      wording_of("the same, across")}},
    {"short-leg",
     {wording_of("one or two lines of a story stand alone, under a head, over a picture or below it, or are all of a "
                 "column where it goes on from another page"),
      wording_of("they are overlooked, or look left over")}},
    {"feet-out-of-line",
     {wording_of("the columns of a story end more than a line apart, where it starts or where it goes on"),
      wording_of("a ragged foot looks like a mistake")}},
    {"text-above-head",
     {wording_of("text goes on in a column higher than the head over it"),
      wording_of("a reader looks for the start of another story")}},
    {"legs-apart",
     {wording_of("two successive legs of a frame do not touch, and another story is between them"),
      wording_of("the way of the text is lost")}},
    {"landings-alike",
     {wording_of("several stories go on in one frame, and the house gives continuations no head"),
      wording_of("a reader who turned the page cannot tell them apart")}},
    {"mixed-datelines",
     {wording_of("datelines of one issue stand in different marks: 本报讯（记者 …） beside 【本报讯】"),
      wording_of("readers take it for carelessness, and write in")}},
};

}  // namespace

constinit const CodeGroup kCodesOfMakeUp{"make-up",
                                         wording_of("Rules of make-up"),
                                         {wording_of("told when"), wording_of("why")},
                                         kRowsOfMakeUp,
                                         "the rules of make-up"};

}  // namespace banxin
