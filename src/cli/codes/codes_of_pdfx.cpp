#include "cli/codes/code_groups.h"

namespace banxin {
namespace {

constexpr CodeRow kRowsOfPdfx[] = {
    {"pdfx-damaged", {wording_of("the file is well formed, and no reader has to mend it")}},
    {"pdfx-version",
     {wording_of("it is no newer PDF than its standard allows: no image of 16 bits, no words for fonts from PDF 1.5")}},
    {"pdfx-encrypted pdfx-no-id pdfx-object-streams",
     {wording_of("it is not encrypted, has an ID, and every object stands by itself")}},
    {"pdfx-filter", {wording_of("no stream is coded with LZW, JBIG2 or JPEG 2000")}},
    {"pdfx-external", {wording_of("nothing refers to another file, and there is no PostScript")}},
    {"pdfx-label", {wording_of("Info or XMP names the standard, and no other")}},
    {"pdfx-info pdfx-xmp pdfx-trapped", {wording_of("title, dates, IDs and `Trapped` are there, and agree")}},
    {"pdfx-intent pdfx-profile",
     {wording_of("one output intent with its profile: CMYK, of an output device, ICC version 2 (X-4: or 4)")}},
    {"pdfx-boxes", {wording_of("a TrimBox in the BleedBox in the MediaBox; no ArtBox, turn or scale")}},
    {"pdfx-font", {wording_of("every font is embedded, has outlines and tells its text")}},
    {"pdfx-colour",
     {wording_of("every colour, picture, pattern, shading and colour space is black, CMYK or plates on these")}},
    {"pdfx-spot", {wording_of("no plates but the four, All, None and the paper's spots, and each spot defined once")}},
    {"pdfx-transparency", {wording_of("no group, soft mask, opacity or blend")}},
    {"pdfx-halftone", {wording_of("no transfer curve, no halftone of its own")}},
    {"pdfx-content",
     {wording_of(
         "known operators, names that the page has, matching states, no more than 32 forms within one another")}},
    {"pdfx-interactive pdfx-layers", {wording_of("no links, forms, actions, tags or layers")}},
};

}  // namespace

constinit const CodeGroup kCodesOfPdfx{
    "pdfx", wording_of("Rules for press files"), {wording_of("what it demands")}, kRowsOfPdfx};

}  // namespace banxin
