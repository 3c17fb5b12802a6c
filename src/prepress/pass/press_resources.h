#pragma once

#include <qpdf/QPDF.hh>

#include "prepress/pass/defined_plates.h"
#include "prepress/pass/ink_filter.h"
#include "prepress/pass/press_pass_request.h"

namespace banxin {

// Puts inks and pictures into one content stream after another: the page's, and those of its forms.
//
// A stream's resources lose what is empty of meaning and gain the colour spaces and graphics states that its inks name;
// colour spaces and states are one object each for the whole file.
class PressResources {
  public:
    PressResources(QPDF& pdf, const PressPassRequest& pass);

    void finish_page(QPDFObjectHandle page);

    /// What no press file may have; none when the page is sound.
    const Diagnostics& problems() const { return problems_; }

  private:
    std::string filtered(QPDFObjectHandle content, QPDFObjectHandle resources, ContentKind kind);
    void finish_resources(QPDFObjectHandle resources);
    void finish_xobjects(QPDFObjectHandle resources);
    void finish_form(QPDFObjectHandle form);
    QPDFObjectHandle finish_image(QPDFObjectHandle image);
    QPDFObjectHandle pdf_page(const PdfPage& page);
    std::set<std::string> drop_plain_states(QPDFObjectHandle resources);
    void refuse_patterns(QPDFObjectHandle resources);
    void refuse_bitmap_fonts(QPDFObjectHandle resources);
    void add_inks(QPDFObjectHandle resources);
    void refuse(std::string code, Phrase message, Phrase hint = {});

    QPDF& pdf_;
    const PressPassRequest& pass_;
    std::map<std::string, std::string> names_;        ///< Of colour spaces, by plate.
    std::map<std::string, QPDFObjectHandle> spaces_;  ///< By name.
    std::map<std::string, QPDFObjectHandle> states_;  ///< By name.
    DefinedPlates plates_;
    std::set<QPDFObjGen> done_;
    Diagnostics problems_;
};

}  // namespace banxin
