#include "prepress/pass/press_pass.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/back/pdf_trouble.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/pdf_number.h"
#include "prepress/pass/press_document.h"
#include "prepress/pass/press_resources.h"

namespace banxin {
namespace {

/// `reach` further out than the trim on each side.
QPDFObjectHandle box(const PressPassRequest& pass, Length reach) {
    auto numbers = QPDFObjectHandle::newArray();
    const auto add = [&](Length length) { numbers.appendItem(QPDFObjectHandle::newReal(pdf_points(length))); };
    add(pass.margin - reach);
    add(pass.margin - reach);
    add(pass.margin + pass.trim.width + reach);
    add(pass.margin + pass.trim.height + reach);
    return numbers;
}

/// Nothing that Cairo wrote but what is shown.
QPDFObjectHandle bare_page(QPDFObjectHandle page, const PressPassRequest& pass) {
    for (const std::string& key : page.getKeys()) {
        if (key != "/Type" && key != "/Parent" && key != "/Resources" && key != "/Contents") page.removeKey(key);
    }
    page.replaceKey("/MediaBox", box(pass, pass.margin));
    page.replaceKey("/BleedBox", box(pass, pass.bleed));
    page.replaceKey("/TrimBox", box(pass, Length()));
    return page;
}

Result<std::string> finish(const std::string& cairo_pdf, const PressPassRequest& pass) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);  // A page that has to be mended is not the one that was drawn.
    pdf.processMemoryFile(pass.name.c_str(), cairo_pdf.data(), cairo_pdf.size());
    PressResources resources(pdf, pass);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        resources.finish_page(bare_page(page.getObjectHandle(), pass));
    }
    if (!resources.problems().empty()) return fail_input(resources.problems());
    finish_document(pdf, pass.profile, pass.metadata);
    if (pass.metadata.standard != PressStandard::x4) drop_younger_keys(pdf);
    std::string file = written_for_press(pdf, pass.metadata.standard);
    if (pdf.anyWarnings()) throw QPDFExc(pdf.getWarnings().front());
    return file;
}

}  // namespace

Result<std::string> finish_for_press(const std::string& cairo_pdf, const PressPassRequest& pass) try {
    return finish(cairo_pdf, pass);
} catch (const std::exception& failure) {
    return fail_input({{Severity::error,
                        "press-broken",
                        {pass.name},
                        phrase("the page cannot be finished: {}", pdf_trouble(failure)),
                        {}}});
}

}  // namespace banxin
