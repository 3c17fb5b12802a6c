#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

const std::set<std::string> kFilters{"/FlateDecode",     "/DCTDecode",      "/CCITTFaxDecode",
                                     "/RunLengthDecode", "/ASCIIHexDecode", "/ASCII85Decode"};
const std::set<std::string> kActions{"/JavaScript", "/Launch", "/URI",   "/GoTo", "/GoToR", "/SubmitForm",
                                     "/ImportData", "/Movie",  "/Sound", "/Hide", "/Named", "/ResetForm"};

/// Plates that no job has to order: ISO 32000-1, 8.6.6.4.
const std::set<std::string> kEveryPress{"All", "None", "Cyan", "Magenta", "Yellow", "Black"};

std::vector<QPDFObjectHandle> one_or_many(QPDFObjectHandle value) {
    if (value.isArray()) return value.getArrayAsVector();
    if (value.isNull()) return {};
    return {value};
}

/// The same words for the same function, wherever in the file it is kept.
std::string definition_of(QPDFObjectHandle function) {
    if (!function.isStream()) return function.unparseResolved();
    const std::shared_ptr<Buffer> bytes = function.getStreamData(qpdf_dl_generalized);
    return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

// Walks all that a file holds, direct objects within indirect ones too.
class ObjectWalk {
  public:
    ObjectWalk(const ReadBackWish& wish, ReadBackFindings& findings) : wish_(wish), findings_(findings) {}

    void look_at(QPDFObjectHandle object) {
        if (object.isStream()) look_at_stream(object);
        QPDFObjectHandle inside = object.isStream() ? object.getDict() : object;
        if (inside.isDictionary()) {
            look_at_dictionary(inside);
            for (const std::string& key : inside.getKeys()) go_into(inside.getKey(key));
        } else if (inside.isArray()) {
            look_at_array(inside);
            for (const QPDFObjectHandle& item : inside.getArrayAsVector()) go_into(item);
        }
    }

  private:
    /// Indirect objects get their own turn.
    void go_into(QPDFObjectHandle object) {
        if (!object.isIndirect()) look_at(object);
    }

    void look_at_stream(QPDFObjectHandle stream) {
        QPDFObjectHandle dict = stream.getDict();
        findings_.require(!dict.hasKey("/F") && !dict.hasKey("/FFilter"), "pdfx-external",
                          phrase("a stream is kept in another file"));
        for (QPDFObjectHandle filter : one_or_many(dict.getKey("/Filter"))) {
            const std::string name = filter.isName() ? filter.getName() : "?";
            findings_.require(kFilters.contains(name), "pdfx-filter", phrase("a stream is coded as {}", name));
        }
        findings_.require(!dict.hasKey("/OPI") && !dict.hasKey("/Ref"), "pdfx-external",
                          phrase("a picture stands for another file's"));
        findings_.require(!dict.getKey("/Subtype").isNameAndEquals("/PS"), "pdfx-external",
                          phrase("the file holds PostScript"));
        findings_.require(!dict.hasKey("/Alternates"), "pdfx-external",
                          phrase("a picture has another one for printing"));
        findings_.require(!dict.hasKey("/SMask"), "pdfx-transparency", phrase("a picture has a soft mask"));
        if (dict.getKey("/Subtype").isNameAndEquals("/Image")) look_at_image(dict);
    }

    void look_at_image(QPDFObjectHandle dict) {
        QPDFObjectHandle mask = dict.getKey("/ImageMask");
        const bool is_mask = mask.isBool() && mask.getBoolValue();
        findings_.require(is_mask || is_press_colour_space(dict.getKey("/ColorSpace")), "pdfx-colour",
                          phrase("a picture is not in press inks"));
        QPDFObjectHandle bits = dict.getKey("/BitsPerComponent");
        const bool is_deep = bits.isInteger() && bits.getIntValue() > 8;
        findings_.require(!is_deep || wish_.standard == PressStandard::x4, "pdfx-version",
                          phrase("a picture has 16 bits a sample, which {} does not know", name_of(wish_.standard)));
    }

    /// Words for fonts that PDF 1.5 brought.
    void look_at_font_words(QPDFObjectHandle dict) {
        if (wish_.standard == PressStandard::x4 || !dict.getKey("/Type").isNameAndEquals("/FontDescriptor")) return;
        for (const char* key : {"/FontFamily", "/FontStretch", "/FontWeight"}) {
            findings_.require(!dict.hasKey(key), "pdfx-version",
                              phrase("a font has {}, which {} does not know", key, name_of(wish_.standard)));
        }
    }

    void look_at_dictionary(QPDFObjectHandle dict) {
        look_at_font_words(dict);
        look_at_actions(dict);
        look_at_state(dict);
        findings_.require(!dict.getKey("/S").isNameAndEquals("/Transparency"), "pdfx-transparency",
                          phrase("there is a transparency group"));
        findings_.require(!dict.getKey("/Type").isNameAndEquals("/Filespec") && !dict.hasKey("/EF"), "pdfx-external",
                          phrase("the file refers to another file"));
        findings_.require(!dict.getKey("/Type").isNameAndEquals("/OCG"), "pdfx-layers", phrase("the file has layers"));
        if (dict.hasKey("/ShadingType")) {
            findings_.require(is_press_colour_space(dict.getKey("/ColorSpace")), "pdfx-colour",
                              phrase("a shading is not in press inks"));
        }
        if (dict.hasKey("/HalftoneType")) {
            QPDFObjectHandle type = dict.getKey("/HalftoneType");
            findings_.require(type.isInteger() && (type.getIntValue() == 1 || type.getIntValue() == 5) &&
                                  !dict.hasKey("/HalftoneName"),
                              "pdfx-halftone", phrase("a halftone is one that the press may not have"));
        }
    }

    void look_at_actions(QPDFObjectHandle dict) {
        QPDFObjectHandle action = dict.getKey("/S");
        const bool acts = dict.hasKey("/JS") || (action.isName() && kActions.contains(action.getName()));
        findings_.require(!acts && !dict.hasKey("/AA"), "pdfx-interactive",
                          phrase("the file acts when it is opened or touched"));
    }

    /// A graphics state may only say how inks overprint.
    void look_at_state(QPDFObjectHandle dict) {
        for (const char* key : {"/CA", "/ca"}) {
            QPDFObjectHandle alpha = dict.getKey(key);
            findings_.require(!alpha.isNumber() || alpha.getNumericValue() == 1.0, "pdfx-transparency",
                              phrase("something is see-through"));
        }
        QPDFObjectHandle blend = dict.getKey("/BM");
        findings_.require(blend.isNull() || blend.isNameAndEquals("/Normal") || blend.isNameAndEquals("/Compatible"),
                          "pdfx-transparency", phrase("something is blended"));
        QPDFObjectHandle mask = dict.getKey("/SMask");
        findings_.require(mask.isNull() || mask.isNameAndEquals("/None"), "pdfx-transparency",
                          phrase("something has a soft mask"));
        QPDFObjectHandle transfer = dict.getKey("/TR2");
        findings_.require(!dict.hasKey("/TR") && (transfer.isNull() || transfer.isNameAndEquals("/Default")),
                          "pdfx-halftone", phrase("a transfer curve changes the plates"));
        findings_.require(!dict.hasKey("/HTP"), "pdfx-halftone", phrase("the halftone's origin is moved"));
    }

    void look_at_array(QPDFObjectHandle array) {
        const std::vector<std::string> plates = plates_of(array);
        for (const std::string& plate : plates) {
            const bool expected = kEveryPress.contains(plate) ||
                                  std::find(wish_.plates.begin(), wish_.plates.end(), plate) != wish_.plates.end();
            findings_.require(expected, "pdfx-spot", phrase("the plate {} was not ordered", plate));
        }
        const bool is_spot = plates.size() == 1 && array.getArrayItem(0).isNameAndEquals("/Separation");
        if (is_spot && array.getArrayNItems() >= 4 && !kEveryPress.contains(plates.front()))
            look_at_spot(plates.front(), array);
    }

    void look_at_spot(const std::string& plate, QPDFObjectHandle array) {
        const std::string definition = array.getArrayItem(2).unparseResolved() + definition_of(array.getArrayItem(3));
        const auto [known, is_new] = definitions_.try_emplace(plate, definition);
        findings_.require(known->second == definition, "pdfx-spot", phrase("the plate {} is defined twice", plate));
    }

    const ReadBackWish& wish_;
    ReadBackFindings& findings_;
    std::map<std::string, std::string> definitions_;  ///< By plate.
};

}  // namespace

void check_objects(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings) {
    ObjectWalk walk(wish, findings);
    for (const QPDFObjectHandle& object : pdf.getAllObjects()) walk.look_at(object);
}

}  // namespace banxin
