#include "prepress/pass/press_page_form.h"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QUtil.hh>
#include <stdexcept>

#include "prepress/pass/art_load.h"
#include "prepress/pass/flatten_notes.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

using Corners = QPDFObjectHandle::Rectangle;

double share(Length part, Length whole) {
    return static_cast<double>(part.in_emu()) / static_cast<double>(whole.in_emu());
}

/// From a page that is seen in `seen` to the unit square, which is the art's area; y up.
QPDFMatrix into_unit_square(const Corners& seen, const VectorArt& art) {
    const double wide = share(art.whole.width, art.area.width) / (seen.urx - seen.llx);
    const double high = share(art.whole.height, art.area.height) / (seen.ury - seen.lly);
    const double left = share(art.whole.x - art.area.x, art.area.width);
    const double foot = share(art.area.bottom() - art.whole.bottom(), art.area.height);
    return {wide, 0, 0, high, left - seen.llx * wide, foot - seen.lly * high};
}

/// Six numbers; ten decimals, for a page of a thousand points is laid into the unit square.
std::string operands(const QPDFMatrix& matrix) {
    std::string words;
    for (const double number : {matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f})
        words += QUtil::double_to_string(number, 10) + " ";
    return words;
}

/// The page with its own turn, in the box that a reader shows.
QPDFObjectHandle form_of_first_page(QPDF& source) {
    const auto pages = QPDFPageDocumentHelper(source).getAllPages();
    if (pages.empty()) throw UnfitArt(phrase("it has no page"));
    flatten_notes(source);
    QPDFPageObjectHelper page = pages.front();
    QPDFObjectHandle form = page.getFormXObjectForPage();
    form.getDict().replaceKey("/BBox", page.getCropBox());
    return form;
}

}  // namespace

QPDFObjectHandle page_form(QPDF& into, const VectorArt& art) {
    QPDF source;
    source.setImmediateCopyFrom(true);
    source.setSuppressWarnings(true);
    source.setAttemptRecovery(false);
    source.processMemoryFile(art.path.c_str(), reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size());
    QPDFObjectHandle page = into.copyForeignObject(form_of_first_page(source));
    if (source.anyWarnings()) throw std::runtime_error(source.getWarnings().front().getMessageDetail());
    refuse_overload(page);
    drop_idle_groups(page);
    QPDFObjectHandle dict = page.getDict();
    QPDFObjectHandle own = dict.getKey("/Matrix");
    const QPDFMatrix turn = own.isMatrix() ? QPDFMatrix(own.getArrayAsMatrix()) : QPDFMatrix();
    const QPDFMatrix lay = into_unit_square(turn.transformRectangle(dict.getKey("/BBox").getArrayAsRectangle()), art);

    std::string content("q 0 g 0 G /Usual gs ");
    content += operands(lay);
    content += "cm /Page Do Q\n";
    QPDFObjectHandle form = into.newStream(content);
    form.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << >> /ExtGState << "
        "/Usual << /Type /ExtGState /OP false /op false /OPM 0 >> >> >> >>"));
    form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/Page", page);
    return form;
}

QPDFObjectHandle page_form_within(QPDF& into, const VectorArt& art, const InkLink& link,
                                  std::vector<InkChange>& changes) {
    QPDFObjectHandle form = page_form(into, art);
    changes = bring_under_limit(form, link);
    return form;
}

}  // namespace banxin
