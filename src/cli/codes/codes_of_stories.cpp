#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfStories[] = {
    {"no-front-matter", {wording_of("the file does not start with `---`")}},
    {"remark-in-head",
     {wording_of(
         "warning: words of a story's head stand behind ` #`, as in `deck: 学生谈 #晚自习`: YAML takes them for a "
         "remark, and they are not printed")}},
    {"front-matter-open", {wording_of("the second `---` is missing")}},
    {"empty-headline", {wording_of("a headline without characters")}},
    {"too-many-decks", {wording_of("more than 20 decks")}},
    {"story-without-headline", {wording_of("warning: a story has no headline")}},
    {"unsupported-markdown", {wording_of("HTML, code, a table, a rule, an underlined heading, an unknown entity")}},
    {"unknown-span", {wording_of("a class or key in a marked span that means nothing")}},
    {"span-syntax", {wording_of("braces behind a bracket that cannot be read, or without a bracket before them")}},
    {"span-misfit",
     {wording_of(
         "readings that are neither one nor as many as the Han, or of more than twelve letters a character; one "
         "reading over more than 20 characters, or more than 48 letters wide (a kana is two); a name that cannot "
         "be spread so; empty brackets; brackets more than eight deep in one another")}},
    {"file-or-group group-of-one", {wording_of("a picture with neither or both of them, a group of one")}},
    {"not-a-share", {wording_of("not a part of a picture: `0%` to `100%`, or `0` to `1`")}},
    {"not-a-focus not-a-part not-a-contour",
     {wording_of("not a place in a picture, not four edges in order, not three corners")}},
    {"not-a-link link-too-long", {wording_of("an address that is none, or has more than 120 bytes")}},
    {"aside-open", {wording_of("a block beside the text (`:::`) that is not closed, not opened, or empty")}},
    {"aside-twice", {wording_of("a second fact box or pull quote")}},
    {"unknown-aside", {wording_of("a block that is neither `facts` nor `pull`")}},
    {"story-without-short", {wording_of("a story that may jump has no short title")}},
    {"foreign-mark",
     {wording_of("warning: a mark of Markdown elsewhere that is printed here as it stands (~~, [^1], [ ]), or a link "
                 "whose address is not printed")}},
    {"stray-asterisk", {wording_of("warning: a star without a partner will be printed")}},
    {"stale-jump-line", {wording_of("warning: an old jump line was left out")}},
    {"story-unplaced", {wording_of("warning: no page sets this story")}},
};

}  // namespace

constinit const CodeGroup kCodesOfStories{"story", wording_of("In a story"), {wording_of("says")}, kRowsOfStories};

}  // namespace banxin
