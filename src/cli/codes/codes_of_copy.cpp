#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfCopy[] = {
    {"half-width-mark",
     {wording_of("one of `, . : ; ? ! ( )` stands in Chinese text: Han before it, or (`, ; :`) after it, spaces "
                 "between them or not; brackets that enclose Han, or whose partner is full-width"),
      wording_of("figures and times (3.5, 1,200, 10:30, 3:2), addresses of pages and mail, file names, paths, program "
                 "text, Western sentences, (WTO), 1. and (2) at the head of a paragraph"),
      wording_of("the full-width mark, spaces after it taken out; a dot between the parts of a foreign name is left to "
                 "the editor")}},
    {"straight-quote",
     {wording_of("`\"` or `'` encloses Han, answers a curly quote or stands alone beside Han"),
      wording_of("quoted English, apostrophes, inches and minutes"), wording_of("the house's quotes")}},
    {"typed-dots",
     {wording_of("`..`, `...` or `。。。` beside Han"), wording_of("dots of Western text"), wording_of("……")}},
    {"typed-dash",
     {wording_of("`--` or `－－` beside Han"), wording_of("2019--2024, dashes of Western text"), wording_of("——")}},
    {"full-width-letter",
     {wording_of("letters or figures in full width, with ． and ： between figures and ％ behind them"),
      {},
      wording_of("half width")}},
    {"half-width-letter",
     {wording_of("letters or figures in half width; off unless a house asks for it"), wording_of("addresses"),
      wording_of("full width")}},
    {"space-between-han",
     {wording_of("a space (U+0020, U+00A0, U+3000) between Han or their marks, or before ， 。 ； ： 、 ！ ？; "
                 "in heads two or more half-width ones"),
      wording_of("datelines, by-lines and signatures (记者 林见山), rosters (three names between two marks, most of "
                 "them with a Chinese family name, or two of which one is spread; or rows of names one under the "
                 "other, as many in each, or one in each and one of them spread), rows of tables "
                 "in fact boxes and lists, verse, quotations (`>`), a single space in a head"),
      wording_of("deleted; in heads a full-width one")}},
    {"paragraph-without-stop",
     {wording_of("a paragraph ends in the midst of a sentence, as one that was cut when it was pasted out of columns"),
      wording_of("list items, crossheads, short lines without a mark, signatures, ends with an address or a figure"),
      wording_of("left to the editor")}},
    {"closing-mark-starts",
     {wording_of("a paragraph starts with ， 。 ） ” or their kin"), {}, wording_of("left to the editor")}},
    {"doubled-mark",
     {wording_of("，， 。。 ，。 ““ and their kin"), wording_of("！！ ？！ …… ——, quotes that close what is open"),
      wording_of(
          "one of two that are alike, of quotes if as many are closed as opened then; else left to the editor")}},
    {"typed-indent",
     {wording_of("a paragraph is indented with U+3000; or one starts so in the midst of another, no empty line above "
                 "it, so that both would be set as one"),
      {},
      wording_of("the indent deleted, the empty line written")}},
    {"two-datelines",
     {wording_of("two datelines of one story stand in different marks; those of one issue are a rule of make-up, "
                 "`mixed-datelines`"),
      {},
      wording_of("left to the editor")}},
    {"mixed-numerals",
     {wording_of("a date in two kinds of figure (二0二六年, 11月二十三日), or one day of a story in one kind here and "
                 "in the other there"),
      wording_of("days of the traditional calendar"), wording_of("left to the editor")}},
};

}  // namespace

constinit const CodeGroup kCodesOfCopy{"copy",
                                       wording_of("Rules of copy"),
                                       {wording_of("told when"), wording_of("left alone"), wording_of("`tidy`")},
                                       kRowsOfCopy,
                                       "the rules of copy"};

}  // namespace banxin
