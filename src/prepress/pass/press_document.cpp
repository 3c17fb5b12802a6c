#include "prepress/pass/press_document.h"

#include <memory>
#include <qpdf/QPDFWriter.hh>

namespace banxin {
namespace {

QPDFObjectHandle text(const std::string& words) {
    return QPDFObjectHandle::newUnicodeString(words);
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

}  // namespace

void finish_document(QPDF& pdf, const OutputProfile& profile, const PressMetadata& metadata) {
    QPDFObjectHandle root = pdf.getRoot();
    for (const std::string& key : root.getKeys()) {
        if (key != "/Type" && key != "/Pages") root.removeKey(key);
    }
    auto intents = QPDFObjectHandle::newArray();
    intents.appendItem(output_intent(pdf, profile));
    root.replaceKey("/OutputIntents", intents);
    if (has_xmp(metadata.standard)) {
        QPDFObjectHandle xmp = pdf.newStream(xmp_packet(metadata));
        xmp.replaceDict(QPDFObjectHandle::parse("<< /Type /Metadata /Subtype /XML >>"));
        root.replaceKey("/Metadata", xmp);
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info(metadata)));
}

std::string written_for_press(QPDF& pdf, PressStandard standard) {
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

}  // namespace banxin
