#pragma once

#include <gtest/gtest.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <string>

#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_pass.h"
#include "prepress/pictures/picture_places.h"
#include "render/press_sheet.h"
#include "unit/render/sample_document.h"

namespace banxin {

/// The head of an ICC profile for CMYK printers, version 2: all that a file's structure shows of it.
inline PressProfile sample_profile() {
    std::string icc(200, '\0');
    icc[8] = 2;
    icc.replace(12, 4, "prtr");
    icc.replace(16, 4, "CMYK");
    icc.replace(36, 4, "acsp");
    return {icc, "Newsprint", 220};
}

inline InkTable sample_inks() {
    return press_inks({{InkName{"black"}, {}},
                       {InkName{"red"}, {0, 100, 95, 5, 0xc00000}},
                       {InkName{"paper"}, {0, 0, 0, 0, 0xffffff, InkKind::paper}},
                       {InkName{"gold"}, {0, 20, 60, 40, 0, InkKind::spot, "Gold"}},
                       {InkName{"varnish"}, {0, 0, 0, 5, 0, InkKind::spot, "Varnish", Overprint::always}},
                       {InkName{"pale gold"}, {0, 20, 60, 40, 0, InkKind::spot, "Gold", Overprint::usual, 20}}});
}

/// A page on its way to the press.
struct PressedPage {
    DisplayList page;
    std::vector<PressPicture> pictures{};
    PressStandard standard = PressStandard::x1a;
    Length bleed{};
    DisplayList marks{};

    Result<std::string> file() const {
        const SignedPage sheet = sign_pictures(page);
        const InkTable inks = sample_inks();
        PressColours colours(inks);
        const std::string drawn = render_press_sheet({sheet.page, marks, kSheetMargin, bleed},
                                                     prepare_fonts({&page, &marks}, installed_fonts()), colours)
                                      .value();
        const PressMetadata words{"雁汐日报 <3>", "", "2026-11-23T00:00:00+08:00", fingerprint(drawn), standard};
        const OutputProfile profile = pack_profile(sample_profile());
        return finish_for_press(
            drawn, {colours, pictures, profile, words, page.trim, kSheetMargin, bleed, "page.pdf", sheet.pdf_pages});
    }
};

inline std::string pressed(std::vector<Mark> marks) {
    return PressedPage{small_page(1, std::move(marks))}.file().value();
}

/// A press file opened for a look inside.
struct OpenFile {
    explicit OpenFile(const std::string& file) : bytes(file) {
        pdf.processMemoryFile("page.pdf", bytes.data(), bytes.size());
    }
    QPDFObjectHandle page() { return QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle(); }
    std::string content() {
        const std::shared_ptr<Buffer> data = page().getKey("/Contents").getStreamData(qpdf_dl_all);
        return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    }
    std::string bytes;
    QPDF pdf;
};

inline FilledRect panel(Tint ink) {
    return {MarkRole::furniture, {20_pt, 20_pt, 100_pt, 50_pt}, std::move(ink)};
}

inline FilledRect rule(Tint ink) {
    return {MarkRole::rule, {20_pt, 100_pt, 100_pt, 1_pt}, std::move(ink)};
}

}  // namespace banxin
