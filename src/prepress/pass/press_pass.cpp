#include "prepress/pass/press_pass.h"

#include <fmt/format.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "prepress/pass/pdf_art.h"
#include "prepress/pass/pdf_number.h"
#include "prepress/pass/press_resources.h"

namespace banxin {
namespace {

QPDFObjectHandle text(const std::string& words) {
    return QPDFObjectHandle::newUnicodeString(words);
}

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

QPDFObjectHandle output_intent(QPDF& pdf, const OutputProfile& profile) {
    QPDFObjectHandle stream = pdf.newStream();
    stream.replaceStreamData(profile.deflated, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(4));
    stream.getDict().replaceKey("/Alternate", QPDFObjectHandle::newName("/DeviceCMYK"));
    auto intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFX >>");
    intent.replaceKey("/OutputConditionIdentifier", text("Custom"));
    intent.replaceKey("/OutputCondition", text(profile.name));
    intent.replaceKey("/Info", text(profile.name));
    intent.replaceKey("/DestOutputProfile", stream);
    return pdf.makeIndirectObject(intent);
}

QPDFObjectHandle info(const PressMetadata& metadata) {
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(metadata.title));
    if (!metadata.author.empty()) info.replaceKey("/Author", text(metadata.author));
    info.replaceKey("/Creator", text("Banxin"));
    info.replaceKey("/Producer", text("Banxin"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdf_date(metadata.date)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdf_date(metadata.date)));
    info.replaceKey("/Trapped", QPDFObjectHandle::newName("/False"));
    const std::string_view label = info_label(metadata.standard);
    if (!label.empty()) info.replaceKey("/GTS_PDFXVersion", text(std::string(label)));
    if (metadata.standard == PressStandard::x1a_2001)
        info.replaceKey("/GTS_PDFXConformance", text(std::string(name_of(metadata.standard))));
    return info;
}

void finish_document(QPDF& pdf, const PressPassRequest& pass) {
    QPDFObjectHandle root = pdf.getRoot();
    for (const std::string& key : root.getKeys()) {
        if (key != "/Type" && key != "/Pages") root.removeKey(key);
    }
    auto intents = QPDFObjectHandle::newArray();
    intents.appendItem(output_intent(pdf, pass.profile));
    root.replaceKey("/OutputIntents", intents);
    if (has_xmp(pass.metadata.standard)) {
        QPDFObjectHandle xmp = pdf.newStream(xmp_packet(pass.metadata));
        xmp.replaceDict(QPDFObjectHandle::parse("<< /Type /Metadata /Subtype /XML >>"));
        root.replaceKey("/Metadata", xmp);
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info(pass.metadata)));
}

std::string written(QPDF& pdf, PressStandard standard) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDeterministicID(true);
    writer.forcePDFVersion(std::string(pdf_version(standard)));
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
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
    finish_document(pdf, pass);
    if (pass.metadata.standard != PressStandard::x4) drop_younger_keys(pdf);
    std::string file = written(pdf, pass.metadata.standard);
    if (pdf.anyWarnings()) throw std::runtime_error(pdf.getWarnings().front().getMessageDetail());
    return file;
}

}  // namespace

Result<std::string> finish_for_press(const std::string& cairo_pdf, const PressPassRequest& pass) try {
    return finish(cairo_pdf, pass);
} catch (const std::exception& failure) {
    return fail_input({{Severity::error,
                        "press-broken",
                        {pass.name},
                        phrase("the page cannot be finished: {}", failure.what()),
                        {}}});
}

}  // namespace banxin
