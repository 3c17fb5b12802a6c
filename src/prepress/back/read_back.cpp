#include "prepress/back/read_back.h"

#include <fmt/format.h>

#include "prepress/back/pdf_trouble.h"
#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

void check_all(const std::string& bytes, const ReadBackWish& wish, ReadBackFindings& findings) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile(wish.name.c_str(), bytes.data(), bytes.size());
    check_document(pdf, wish, findings);
    check_intent(pdf, wish, findings);
    check_objects(pdf, wish, findings);
    check_pages(pdf, findings);
    for (const QPDFExc& warning : pdf.getWarnings())
        findings.add("pdfx-damaged", phrase("the file cannot be read: {}", pdf_trouble(warning)));
}

}  // namespace

Diagnostics read_back(const std::string& bytes, const ReadBackWish& wish) {
    ReadBackFindings findings(wish.name);
    try {
        check_all(bytes, wish, findings);
    } catch (const std::exception& failure) {
        findings.add("pdfx-damaged", phrase("the file cannot be read: {}", pdf_trouble(failure)));
    }
    return std::move(findings.list);
}

}  // namespace banxin
