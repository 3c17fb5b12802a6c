#include "prepress/back/pdf_trouble.h"

#include <new>
#include <qpdf/QPDFExc.hh>

namespace banxin {
namespace {

Phrase damage(const QPDFExc& failure) {
    if (failure.getFilePosition() > 0) return phrase("it is damaged at byte {}", failure.getFilePosition());
    return phrase("it is damaged");
}

Phrase trouble_of(const QPDFExc& failure) {
    switch (failure.getErrorCode()) {
        case qpdf_e_password:
            return phrase("it is locked with a password");
        case qpdf_e_unsupported:
            return phrase("it is written in a way that cannot be read here");
        case qpdf_e_pages:
            return phrase("its pages cannot be found");
        default:
            return damage(failure);
    }
}

}  // namespace

Phrase pdf_trouble(const std::exception& failure) {
    if (const auto* of_pdf = dynamic_cast<const QPDFExc*>(&failure)) return trouble_of(*of_pdf);
    if (dynamic_cast<const std::bad_alloc*>(&failure) != nullptr) return phrase("there is not enough memory");
    return verbatim(failure.what());
}

}  // namespace banxin
