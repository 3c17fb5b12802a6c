// No content is rewritten. A PDF's colours are numbers in colour spaces, and a space may be told how to stand in for
// itself: each one gets colours of a screen as its stand-in, with a function that looks at the part of this plate
//         alone. The spaces of the device are replaced through DefaultGray and DefaultCMYK (ISO 32000-1, 8.6.5.6).
#include "prepress/proof/plates_pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <qpdf/QPDFWriter.hh>

#include "prepress/back/read_back_parts.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/proof/plate_overprint.h"
#include "prepress/proof/written_pdf.h"

namespace banxin {
namespace {

constexpr std::array<const char*, 4> kProcess{"Cyan", "Magenta", "Yellow", "Black"};
constexpr std::size_t kNone = 99;

std::string name_of(const PlateName& plate) {
    return plate.spot.empty() ? kProcess[static_cast<std::size_t>(plate.process)] : plate.spot;
}

/// A calculator of `inputs` numbers: 1 less the one that is the plate's; 1 where there is none.
QPDFObjectHandle light_of(QPDF& pdf, std::size_t inputs, std::size_t own) {
    std::string domain;
    std::string pops;
    for (std::size_t i = 0; i < inputs; ++i) {
        domain += "0 1 ";
        pops += " pop";
    }
    const std::string light = own == kNone ? "1" : fmt::format("{} index 1 exch sub", inputs - 1 - own);
    QPDFObjectHandle function = pdf.newStream(fmt::format("{{ {} {} 1 roll{} dup dup }}", light, inputs + 1, pops));
    function.replaceDict(
        QPDFObjectHandle::parse(fmt::format("<< /FunctionType 4 /Domain [{}] /Range [0 1 0 1 0 1] >>", domain)));
    return function;
}

/// Takes the spaces of one file over to a plate.
class PlateSpaces {
  public:
    PlateSpaces(QPDF& pdf, const PlateName& plate) : pdf_(pdf), plate_(name_of(plate)) {
        cmyk_ = QPDFObjectHandle::parse("[/DeviceN [/Cyan /Magenta /Yellow /Black] /DeviceRGB]");
        const bool is_process = plate.spot.empty();
        cmyk_.appendItem(light_of(pdf, 4, is_process ? static_cast<std::size_t>(plate.process) : kNone));
        cmyk_ = pdf.makeIndirectObject(cmyk_);
        if (plate_ == "Black") return;
        bare_ = QPDFObjectHandle::parse("[/Separation /Bare /DeviceRGB]");
        bare_.appendItem(light_of(pdf, 1, kNone));
        bare_ = pdf.makeIndirectObject(bare_);
    }

    void take_over(QPDFObjectHandle object) {
        if (object.isArray()) return take_array(object);
        QPDFObjectHandle dict = object.isStream() ? object.getDict() : object;
        if (const auto space = replacement(dict.getKey("/ColorSpace"))) dict.replaceKey("/ColorSpace", *space);
        if (dict.getKey("/Resources").isDictionary()) take_resources(dict.getKey("/Resources"));
    }

  private:
    /// What a space of the device is replaced with.
    std::optional<QPDFObjectHandle> replacement(QPDFObjectHandle space) {
        if (space.isNameAndEquals("/DeviceCMYK")) return cmyk_;
        if (space.isNameAndEquals("/DeviceGray") && bare_.isArray()) return bare_;
        return std::nullopt;
    }

    void take_array(QPDFObjectHandle array) {
        if (array.getArrayNItems() >= 2 && array.getArrayItem(0).isNameAndEquals("/Indexed")) {
            if (const auto base = replacement(array.getArrayItem(1))) array.setArrayItem(1, *base);
            return;
        }
        const std::vector<std::string> plates = plates_of(array);
        if (plates.empty() || array.getArrayNItems() < 4 || array.getObjGen() == cmyk_.getObjGen()) return;
        const auto own = std::find_if(plates.begin(), plates.end(),
                                      [&](const std::string& name) { return name == plate_ || name == "All"; });
        const std::size_t index = own == plates.end() ? kNone : static_cast<std::size_t>(own - plates.begin());
        array.setArrayItem(2, QPDFObjectHandle::newName("/DeviceRGB"));
        array.setArrayItem(3, light_of(pdf_, plates.size(), index));
    }

    void take_resources(QPDFObjectHandle resources) {
        QPDFObjectHandle spaces = resources.getKey("/ColorSpace");
        if (!spaces.isDictionary()) {
            spaces = QPDFObjectHandle::newDictionary();
            resources.replaceKey("/ColorSpace", spaces);
        }
        for (const std::string& key : spaces.getKeys()) {
            if (const auto space = replacement(spaces.getKey(key))) spaces.replaceKey(key, *space);
        }
        spaces.replaceKey("/DefaultCMYK", cmyk_);
        if (bare_.isArray()) spaces.replaceKey("/DefaultGray", bare_);
    }

    QPDF& pdf_;
    std::string plate_;
    QPDFObjectHandle cmyk_;
    QPDFObjectHandle bare_;  ///< Grey, on any plate but black's.
};

}  // namespace

std::optional<VectorArt> pdf_on(const PlateName& plate, const VectorArt& art) try {
    const auto pdf = open_art(art);
    QPDFObjectHandle page = first_page(*pdf);
    if (!page.getKey("/Resources").isDictionary()) page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    spare_overprinted(*pdf, page, name_of(plate));
    PlateSpaces spaces(*pdf, plate);
    for (const QPDFObjectHandle& object : reachable(page)) spaces.take_over(object);
    // Black is what a page starts with, without a word.
    page.addPageContents(pdf->newStream("0 g 0 G\n"), true);
    const std::string bytes = written_pdf(*pdf);
    VectorArt out = art;
    out.colour = ImageColour::full;
    out.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    return out;
} catch (const std::exception&) {
    return std::nullopt;
}

}  // namespace banxin
