#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfProofs[] = {
    {"nothing-to-compare", {wording_of("`banxin diff` has one edition and no time to compare it with")}},
    {"no-repository", {wording_of("`--at` is asked of a folder that lies in no git repository")}},
    {"unknown-revision", {wording_of("git knows no such commit, branch or tag")}},
    {"no-such-proof", {wording_of("`--since` is asked for an older proof than there is")}},
    {"proof-not-pressed", {wording_of("`--only press` is asked of a stored proof, which has no plates")}},
    {"plates-not-drawn", {wording_of("`-o` is asked for with `--only press`")}},
    {"no-press-files", {wording_of("there are no PDF files in the folder that is named")}},
    {"not-a-press-file", {wording_of("a file is no whole PDF, or one that no press should be given")}},
    {"swap-unknown", {wording_of("`swap`, `move`: no story, frame or page of edition.yaml is called so")}},
    {"swap-unlike", {wording_of("the two frames hold different things, such as a story and an advertisement")}},
    {"nothing-to-swap", {wording_of("`swap`: both words mean the same story, frame or page")}},
    {"frame-taken", {wording_of("`move`: something stands in that frame already")}},
    {"yaml-not-spliced", {wording_of("the place in the file is written so that it cannot be changed alone")}},
    {"no-marks", {wording_of("`banxin marks`: the edition has no marks.yaml")}},
    {"empty-mark", {wording_of("a mark asks for the words that stand there, or quotes none")}},
    {"words-several-times",
     {wording_of(
         "the words of a mark, or what should be there, stand more than once in its story: which is meant is told")}},
    {"words-unseen",
     {wording_of("what a mark asks for is there, and no stored proof has its words: they may be quoted wrongly")}},
    {"damaged-proof", {wording_of("a stored proof has lost a piece, or one is not what it was")}},
    {"changed-since-signed", {wording_of("a page is not what was signed last: its stories and words are told")}},
    {"not-signed", {wording_of("`press --signed`: the page is not signed in the last stage, or has changed since")}},
    {"sign-without-page sign-without-name", {wording_of("`banxin sign` is not told what is signed, or by whom")}},
    {"unknown-stage",
     {wording_of("the paper has no such stage; in signatures.yaml a warning: the signature counts for nothing")}},
    {"same-name", {wording_of("another stage of the page was signed by the same person")}},
    {"signed-twice",
     {wording_of("one name has signed two stages, and no two may be one's: the second does not count")}},
    {"page-returned", {wording_of("a page was given back in a stage, and is still what was given back")}},
    {"not-a-time",
     {wording_of("`--time`, or a time in signatures.yaml (warning), is not written as 2026-11-22T21:04:11+08:00")}},
    {"no-stages stage-twice", {wording_of("`review:` names no stage, or one twice")}},
};

}  // namespace

constinit const CodeGroup kCodesOfProofs{
    "proofs", wording_of("Proofs, changes and signatures"), {wording_of("what it means")}, kRowsOfProofs};

}  // namespace banxin
