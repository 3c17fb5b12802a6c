#include "prepress/proof/written_pdf.h"

#include <qpdf/QPDFWriter.hh>

namespace banxin {

std::string written_pdf(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace banxin
