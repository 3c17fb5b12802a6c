#include "prepress/pass/pdf_art.h"

#include <algorithm>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

#include "prepress/back/read_back_parts.h"
#include "prepress/pass/pdf_content.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

bool is_solid(QPDFObjectHandle alpha) {
    return !alpha.isNumber() || alpha.getNumericValue() == 1.0;
}

bool is_see_through(QPDFObjectHandle dict) {
    QPDFObjectHandle blend = dict.getKey("/BM");
    QPDFObjectHandle mask = dict.getKey("/SMask");
    const bool is_blended =
        !blend.isNull() && !blend.isNameAndEquals("/Normal") && !blend.isNameAndEquals("/Compatible");
    const bool is_masked = !mask.isNull() && !mask.isNameAndEquals("/None");
    return is_blended || is_masked || !is_solid(dict.getKey("/CA")) || !is_solid(dict.getKey("/ca"));
}

/// The dictionary of a dictionary or a stream; none for anything else.
QPDFObjectHandle dict_of(QPDFObjectHandle object) {
    if (object.isStream()) return object.getDict();
    return object.isDictionary() ? object : QPDFObjectHandle::newNull();
}

bool is_black(const std::string& plate) {
    return plate == "Black" || plate == "None";
}

/// A space whose numbers may be for other plates than black.
bool is_coloured_space(QPDFObjectHandle space) {
    if (space.isNameAndEquals("/DeviceCMYK")) return true;
    if (!space.isArray() || space.getArrayNItems() < 2) return false;
    QPDFObjectHandle kind = space.getArrayItem(0);
    if (kind.isNameAndEquals("/Pattern")) return is_coloured_space(space.getArrayItem(1));
    if (kind.isNameAndEquals("/Indexed") && space.getArrayItem(1).isNameAndEquals("/DeviceCMYK")) return true;
    const std::vector<std::string> plates = plates_of(space);
    return !std::all_of(plates.begin(), plates.end(), is_black);
}

/// Looks for a colour that is set with another ink than black.
class ColourReader : public QPDFObjectHandle::ParserCallbacks {
  public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) return operands_.push_back(object);
        const std::string word = object.getOperatorValue();
        if (word == "rg" || word == "RG") found_ = true;
        const bool sets_inks =
            word == "k" || word == "K" || word == "sc" || word == "SC" || word == "scn" || word == "SCN";
        if (sets_inks && operands_.size() == 4) found_ = found_ || has_colour();
        operands_.clear();
    }
    void handleEOF() override {}
    bool found() const { return found_; }

  private:
    bool has_colour() const {
        return std::any_of(operands_.begin(), operands_.begin() + 3,
                           [](QPDFObjectHandle part) { return part.isNumber() && part.getNumericValue() > 0; });
    }

    std::vector<QPDFObjectHandle> operands_;
    bool found_ = false;
};

bool sets_colour(QPDFObjectHandle content) {
    ColourReader reader;
    content.parseAsContents(&reader);
    return reader.found();
}

/// In a character that content draws.
bool characters_set_colour(QPDFObjectHandle font) {
    QPDFObjectHandle shapes = font.isDictionary() ? font.getKey("/CharProcs") : font;
    if (!shapes.isDictionary()) return false;
    const std::set<std::string> names = shapes.getKeys();
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return shapes.getKey(name).isStream() && sets_colour(shapes.getKey(name));
    });
}

}  // namespace

std::shared_ptr<QPDF> open_art(const VectorArt& art) {
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile(art.path.c_str(), reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size());
    return pdf;
}

QPDFObjectHandle first_page(QPDF& pdf) {
    pdf.pushInheritedAttributesToPage();
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.empty()) throw UnfitArt(phrase("it has no page"));
    return QPDFPageObjectHelper(pages.front()).getObjectHandle();
}

std::vector<QPDFObjectHandle> reachable(QPDFObjectHandle root) {
    std::vector<QPDFObjectHandle> found;
    std::vector<QPDFObjectHandle> open{root};
    std::set<QPDFObjGen> seen;
    while (!open.empty()) {
        QPDFObjectHandle object = open.back();
        open.pop_back();
        if (object.isIndirect() && !seen.insert(object.getObjGen()).second) continue;
        QPDFObjectHandle dict = dict_of(object);
        if (!dict.isDictionary() && !object.isArray()) continue;
        found.push_back(object);
        if (object.isArray()) {
            const auto items = object.getArrayAsVector();
            open.insert(open.end(), items.begin(), items.end());
        } else {
            for (const std::string& key : dict.getKeys()) {
                if (key != "/Parent") open.push_back(dict.getKey(key));
            }
        }
    }
    return found;
}

/// A dictionary of resources may have a piece called /Group, too.
bool is_transparency_group(QPDFObjectHandle group) {
    return group.isDictionary() && group.getKey("/S").isNameAndEquals("/Transparency");
}

void drop_idle_groups(QPDFObjectHandle art) {
    std::vector<QPDFObjectHandle> all = reachable(art);
    const auto needs_groups = [](QPDFObjectHandle object) {
        QPDFObjectHandle dict = dict_of(object);
        return dict.isDictionary() && is_see_through(dict);
    };
    if (std::any_of(all.begin(), all.end(), needs_groups)) return;
    for (QPDFObjectHandle object : all) {
        QPDFObjectHandle dict = dict_of(object);
        if (dict.isDictionary() && is_transparency_group(dict.getKey("/Group"))) dict.removeKey("/Group");
    }
}

bool prints_black_alone(QPDFObjectHandle art) {
    const std::vector<QPDFObjectHandle> all = reachable(art);
    return std::none_of(all.begin(), all.end(), [](QPDFObjectHandle object) {
        QPDFObjectHandle dict = dict_of(object);
        if (dict.isDictionary() && is_coloured_space(dict.getKey("/ColorSpace"))) return true;
        return is_coloured_space(object) || characters_set_colour(object) ||
               (is_pdf_content(object) && sets_colour(object));
    });
}

void drop_younger_keys(QPDF& pdf) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/FontDescriptor")) continue;
        for (const char* key : {"/FontFamily", "/FontStretch", "/FontWeight"}) object.removeKey(key);
    }
}

std::set<std::string> plates_in(QPDFObjectHandle art) {
    std::set<std::string> plates;
    for (const QPDFObjectHandle& object : reachable(art)) {
        const std::vector<std::string> own = plates_of(object);
        plates.insert(own.begin(), own.end());
    }
    return plates;
}

}  // namespace banxin
