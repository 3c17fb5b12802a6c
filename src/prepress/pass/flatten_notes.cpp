#include "prepress/pass/flatten_notes.h"

#include <array>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <string>

#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

/// Links and windows that open show nothing on paper; marks of the press have their own rules.
constexpr std::array kUnseen{"/Link", "/Popup", "/TrapNet", "/PrinterMark"};

bool is_unseen(const std::string& kind) {
    for (const char* unseen : kUnseen) {
        if (kind == unseen) return true;
    }
    return false;
}

bool prints(QPDFAnnotationObjectHelper& note) {
    return (note.getFlags() & an_print) != 0 && (note.getFlags() & (an_hidden | an_invisible)) == 0;
}

bool has_look(QPDFAnnotationObjectHelper& note) {
    return note.getAppearanceStream("/N").isStream();
}

/// A field without a value, or a box that is not ticked, shows nothing.
bool has_value(QPDFObjectHandle field) {
    while (field.isDictionary()) {
        if (!field.getKey("/V").isNull()) return !field.getKey("/V").isNameAndEquals("/Off");
        field = field.getKey("/Parent");
    }
    return false;
}

bool looks_are_missing(QPDF& pdf) {
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    QPDFObjectHandle needed = form.isDictionary() ? form.getKey("/NeedAppearances") : QPDFObjectHandle::newNull();
    return needed.isBool() && needed.getBoolValue();
}

void refuse_without_look(QPDF& pdf) {
    const bool fields_lack = looks_are_missing(pdf);
    for (QPDFAnnotationObjectHelper& note : QPDFPageDocumentHelper(pdf).getAllPages().front().getAnnotations()) {
        const std::string kind = note.getSubtype();
        if (is_unseen(kind) || !prints(note)) continue;
        const bool is_field = kind == "/Widget";
        if (is_field && !has_value(note.getObjectHandle())) continue;
        if (has_look(note) && !(is_field && fields_lack)) continue;
        throw UnfitArt(is_field
                           ? phrase("it has a form field with a value, and does not say how that looks")
                           : phrase("it has a note over the page ({}) that prints, and does not say how that looks",
                                    kind.empty() ? kind : kind.substr(1)),
                       "press-art-annotation");
    }
}

}  // namespace

void flatten_notes(QPDF& pdf) {
    QPDFPageDocumentHelper pages(pdf);
    if (pages.getAllPages().front().getAnnotations().empty()) return;
    refuse_without_look(pdf);
    pages.flattenAnnotations(an_print, an_hidden | an_invisible);
}

}  // namespace banxin
