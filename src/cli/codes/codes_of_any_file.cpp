#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfAnyFile[] = {
    {"disk", {wording_of("a file or folder cannot be read or written, or is not there")}},
    {"file-outside",
     {wording_of("a file lies outside of the folders that may be read, or a link leads out of them; a warning for the "
                 "press profile, which only the press reads")}},
    {"not-utf8", {wording_of("these bytes are not UTF-8")}},
    {"control-character", {wording_of("an invisible control character")}},
    {"yaml-syntax", {wording_of("not well-formed YAML")}},
    {"conflict-marks",
     {wording_of("git could not join two versions of the file and left both in it, between `<<<<<<<` and `>>>>>>>`")}},
    {"yaml-alias", {wording_of("an alias (`*name`)")}},
    {"full-width-syntax",
     {wording_of("a full-width mark (： ； ， “ ｛ － ＃) stands where YAML or a manuscript's Markdown wants its own; "
                 "the message names it and shows the line as it should be. Also a comma behind a name (`lead: "
                 "tram，`), and “ ” or 【 】 round a whole value, "
                 "which YAML takes for a part of it: "
                 "a warning in edition.yaml")}},
    {"tab-in-indent", {wording_of("a tab stands before a line of YAML, which wants spaces there")}},
    {"blank-missing",
     {wording_of("a key of YAML has no blank behind its colon, or an item of a list behind its dash: `lines:34`, `-id: "
                 "lead`")}},
    {"comma-missing", {wording_of("no comma stands between two entries of a map in braces: `story: bridge jump: 2`")}},
    {"quote-not-closed", {wording_of("a text in quotation marks does not end on its line")}},
    {"yaml-key", {wording_of("a key that is no plain word")}},
    {"yaml-documents", {wording_of("a second document in the file")}},
    {"duplicate-key", {wording_of("a key given twice, or in English and in Chinese")}},
    {"unknown-key", {wording_of("a key that is not known here")}},
    {"missing-key", {wording_of("a key that is needed, or a list with nothing in it")}},
    {"unknown-choice", {wording_of("a word that is not among those allowed")}},
    {"not-a-map not-a-list not-a-text", {wording_of("another kind of value is wanted")}},
    {"text-too-long",
     {wording_of(
         "a head of more than 300 characters, another text of more than 2000, a paragraph of more than 300000")}},
    {"not-a-number", {wording_of("not a whole number")}},
    {"number-out-of-range", {wording_of("a number too small or too large")}},
    {"not-a-length", {wording_of("no number in front")}},
    {"length-without-unit", {wording_of("a bare number")}},
    {"unknown-unit", {wording_of("a unit other than pt, mm, cm, Q, 字, 行")}},
    {"wrong-unit", {wording_of("a unit that does not fit here (mm for a measure)")}},
    {"negative-length length-too-large", {wording_of("a length that cannot be meant")}},
    {"not-a-span", {wording_of("not `1-4` nor `5`")}},
    {"span-backwards", {wording_of("a span that ends before it starts")}},
};

}  // namespace

constinit const CodeGroup kCodesOfAnyFile{"any", wording_of("In any file"), {wording_of("says")}, kRowsOfAnyFile};

}  // namespace banxin
