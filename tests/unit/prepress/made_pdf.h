#pragma once

#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>
#include <vector>

#include "display/display_list.h"

namespace banxin {

/// A PDF of one page of 100 × 50 pt; `more` are entries of its page.
inline std::string made_pdf(const std::string& content, const std::string& more = {}) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 100 50] " + more + " >>");
    if (!page.hasKey("/Resources")) page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    page.replaceKey("/Contents", pdf.newStream(content));
    QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), true);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

/// It as an advertisement that fills an area.
inline VectorArt pdf_art(const std::string& pdf, Rect area) {
    VectorArt art;
    art.area = art.whole = area;
    art.format = ArtFormat::pdf;
    art.path = "ads/bank.pdf";
    art.bytes = std::make_shared<const std::vector<unsigned char>>(pdf.begin(), pdf.end());
    return art;
}

}  // namespace banxin
