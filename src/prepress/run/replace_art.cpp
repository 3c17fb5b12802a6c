#include "prepress/run/replace_art.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <stdexcept>

#include "prepress/back/read_back.h"
#include "prepress/pass/booked_art.h"
#include "prepress/pass/defined_plates.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/press_page_form.h"
#include "prepress/pass/spliced_pdf.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

double share(Length part, Length whole) {
    return static_cast<double>(part.in_emu()) / static_cast<double>(whole.in_emu());
}

/// From the new area's unit square into the old one's, in which the page draws it; y up.
QPDFObjectHandle matrix_between(const Rect& area, const Rect& old) {
    QPDFObjectHandle matrix = QPDFObjectHandle::newArray();
    const auto add = [&](double number) { matrix.appendItem(QPDFObjectHandle::newReal(number, 8)); };
    add(share(area.width, old.width));
    add(0);
    add(0);
    add(share(area.height, old.height));
    add(share(area.x - old.x, old.width));
    add(share(old.bottom() - area.bottom(), old.height));
    return matrix;
}

QPDFObjectHandle form_of(QPDF& pdf, const StandingArt& old) {
    for (const BookedArt& booked : booked_art_in(pdf)) {
        if (booked.frame == old.frame && booked.file == old.file && booked.area == old.area) return booked.form;
    }
    throw std::runtime_error("it is not there");
}

/// The new page as a form, ready for this file.
QPDFObjectHandle new_form(QPDF& pdf, const ArtExchange& exchange) {
    DefinedPlates plates;
    plates.unite(pdf.getRoot());
    QPDFObjectHandle form = page_form(pdf, exchange.page.art);
    if (exchange.plates == PagePlates::black && !prints_black_alone(form))
        throw UnfitArt(phrase("it has colour, on a page that is printed in black alone"), "press-art-colour");
    plates.unite(form);
    if (exchange.wish.standard != PressStandard::x4) drop_younger_keys(pdf);
    return form;
}

std::string exchanged(const std::string& press_file, const ArtExchange& exchange) {
    SplicedPdf spliced(press_file);
    QPDFObjectHandle old = form_of(spliced.pdf(), exchange.old);
    QPDFObjectHandle form = new_form(spliced.pdf(), exchange);
    form.getDict().replaceKey("/Matrix", matrix_between(exchange.page.art.area, exchange.old.area));
    book_art(form, exchange.page, exchange.date);
    const auto content = form.getStreamData(qpdf_dl_generalized);
    old.replaceDict(form.getDict());
    old.replaceStreamData(std::string(reinterpret_cast<const char*>(content->getBuffer()), content->getSize()),
                          QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    spliced.change(old);
    return spliced.written();
}

}  // namespace

std::vector<StandingArt> standing_art(const std::string& press_file) try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("page", press_file.data(), press_file.size());
    std::vector<StandingArt> standing;
    for (const BookedArt& booked : booked_art_in(pdf)) standing.push_back({booked.frame, booked.file, booked.area});
    return standing;
} catch (const std::exception&) {
    return {};
}

PressStandard standard_of(const std::string& press_file) {
    for (const PressStandard standard : {PressStandard::x1a_2001, PressStandard::x4}) {
        if (press_file.starts_with("%PDF-" + std::string(pdf_version(standard)))) return standard;
    }
    return PressStandard::x1a;
}

Result<std::string> with_art_exchanged(const std::string& press_file, const ArtExchange& exchange) try {
    std::string file = exchanged(press_file, exchange);
    Diagnostics findings = read_back(file, exchange.wish);
    if (!findings.empty()) return fail_input(std::move(findings));
    return file;
} catch (const std::exception& failure) {
    const std::string& path = exchange.page.art.path;
    return fail_input({{Severity::error,
                        code_of(failure),
                        {path},
                        phrase("{} cannot be put on the page: {}", path, why(failure)),
                        phrase("ask for the file again, as PDF/X")}});
}

}  // namespace banxin
