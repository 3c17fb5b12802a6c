#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfDesk[] = {
    {"edit-unknown", {wording_of("there is no such page, frame, story, way or proof")}},
    {"frame-by-relation", {wording_of("the frame takes what others leave it: move those")}},
    {"not-made-up", {wording_of("only a frame of a page that makes itself up is locked")}},
    {"not-struck", {wording_of("the words cannot be taken out of the manuscript without touching others")}},
    {"no-jump", {wording_of("the story whose cut is asked for does not jump")}},
    {"nothing-to-undo", {wording_of("nothing more was done, or undone")}},
    {"undo-changed-since", {wording_of("somebody has changed the same place since")}},
    {"saved-late", {wording_of("somebody has written into a file just after it was replaced; the journal has it")}},
    {"save-unsure", {wording_of("the file system cannot exchange two files: a save at the same moment would be lost")}},
    {"changed-meanwhile", {wording_of("somebody else has just saved the file; nothing was written")}},
    {"text-of-unknown", {wording_of("the manuscript that a text began with is not known any more")}},
    {"desk-is-open", {wording_of("the edition is on a desk already, whose address is told")}},
};

}  // namespace

constinit const CodeGroup kCodesOfDesk{
    "desk", wording_of("What the desk refuses"), {wording_of("what it says")}, kRowsOfDesk};

}  // namespace banxin
