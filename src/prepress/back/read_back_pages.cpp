#include <fmt/format.h>

#include <array>
#include <optional>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

using Box = std::array<double, 4>;

std::optional<Box> box_of(QPDFObjectHandle page, const std::string& key) {
    QPDFObjectHandle array = page.getKey(key);
    if (!array.isArray() || array.getArrayNItems() != 4) return std::nullopt;
    Box box{};
    for (int i = 0; i < 4; ++i) {
        if (!array.getArrayItem(i).isNumber()) return std::nullopt;
        box[static_cast<std::size_t>(i)] = array.getArrayItem(i).getNumericValue();
    }
    return box;
}

bool lies_in(const Box& inner, const Box& outer) {
    return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3] &&
           inner[0] < inner[2] && inner[1] < inner[3];
}

void check_boxes(QPDFObjectHandle page, ReadBackFindings& findings) {
    const auto media = box_of(page, "/MediaBox");
    const auto bleed = box_of(page, "/BleedBox");
    const auto trim = box_of(page, "/TrimBox");
    if (!media || !trim) return findings.add("pdfx-boxes", phrase("a page lacks its MediaBox or its TrimBox"));
    findings.require(!page.hasKey("/ArtBox"), "pdfx-boxes", phrase("a page has a TrimBox and an ArtBox"));
    findings.require(lies_in(*trim, bleed.value_or(*media)), "pdfx-boxes",
                     phrase("the TrimBox is not inside the BleedBox"));
    findings.require(!bleed || lies_in(*bleed, *media), "pdfx-boxes",
                     phrase("the BleedBox is not inside the MediaBox"));
    const auto crop = box_of(page, "/CropBox");
    findings.require(!crop || lies_in(bleed.value_or(*trim), *crop), "pdfx-boxes", phrase("the CropBox cuts the page"));
    for (const char* key : {"/Rotate", "/UserUnit"}) {
        findings.require(!page.hasKey(key), "pdfx-boxes", phrase("a page has {}", key));
    }
}

bool is_embedded(QPDFObjectHandle font) {
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary()) return false;
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (descriptor.getKey(key).isStream()) return descriptor.getKey(key).getRawStreamData()->getSize() > 0;
    }
    return false;
}

/// Forms and patterns within one another; readers give up at about as many.
constexpr int kDeepest = 32;

/// Type of the page itself is text that can be searched for; a form may be somebody else's.
enum class FontRule { embedded, embedded_and_read };

void check_font(QPDFObjectHandle font, FontRule rule, ReadBackFindings& findings) {
    const Phrase name =
        font.getKey("/BaseFont").isName() ? verbatim(font.getKey("/BaseFont").getName()) : phrase("a font");
    // Characters drawn by content are looked at as content is; of ours none are.
    if (font.getKey("/Subtype").isNameAndEquals("/Type3")) {
        return findings.require(rule == FontRule::embedded, "pdfx-font", phrase("{} has no outlines", name));
    }
    QPDFObjectHandle inner = font;
    if (font.getKey("/Subtype").isNameAndEquals("/Type0")) {
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1)
            return findings.add("pdfx-font", phrase("{} is broken", name));
        inner = descendants.getArrayItem(0);
    }
    findings.require(is_embedded(inner), "pdfx-font", phrase("{} is not in the file", name));
    findings.require(rule == FontRule::embedded || font.getKey("/ToUnicode").isStream(), "pdfx-font",
                     phrase("{} does not tell its text", name));
}

// A page's resources and those of its forms, each once.
class ResourceWalk {
  public:
    explicit ResourceWalk(ReadBackFindings& findings) : findings_(findings) {}

    void look_at(QPDFObjectHandle resources, FontRule rule) {
        each(resources, "/Font", [&](QPDFObjectHandle font) {
            check_font(font, rule, findings_);
            if (font.getKey("/CharProcs").isDictionary()) look_at_characters(font);
        });
        each(resources, "/ColorSpace", [&](QPDFObjectHandle space) {
            findings_.require(is_press_colour_space(space), "pdfx-colour",
                              phrase("a colour space is not in press inks"));
        });
        each(resources, "/XObject", [&](QPDFObjectHandle object) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) look_inside(object);
        });
        each(resources, "/Pattern", [&](QPDFObjectHandle pattern) {
            if (pattern.isStream()) look_inside(pattern);  // the others are shadings, which hold no content
        });
    }

  private:
    template <typename Look>
    void each(QPDFObjectHandle resources, const char* kind, Look look) {
        QPDFObjectHandle found = resources.getKey(kind);
        if (!found.isDictionary()) return;
        for (const std::string& key : found.getKeys()) look(found.getKey(key));
    }

    /// Of a font whose characters are content; they share its resources.
    void look_at_characters(QPDFObjectHandle font) {
        QPDFObjectHandle resources = font.getKey("/Resources");
        QPDFObjectHandle shapes = font.getKey("/CharProcs");
        if (!seen_.insert(font.getObjGen()).second || depth_ == kDeepest) return;
        if (!resources.isDictionary()) resources = QPDFObjectHandle::newDictionary();
        ++depth_;
        for (const std::string& name : shapes.getKeys()) {
            if (shapes.getKey(name).isStream()) check_content(shapes.getKey(name), resources, findings_);
        }
        look_at(resources, FontRule::embedded);
        --depth_;
    }

    /// The content of a form or of a pattern's tile.
    void look_inside(QPDFObjectHandle form) {
        if (!seen_.insert(form.getObjGen()).second) return;
        if (depth_ == kDeepest) return findings_.add("pdfx-content", phrase("forms are nested too deep"));
        QPDFObjectHandle resources = form.getDict().getKey("/Resources");
        if (!resources.isDictionary()) resources = QPDFObjectHandle::newDictionary();
        ++depth_;
        check_content(form, resources, findings_);
        look_at(resources, FontRule::embedded);
        --depth_;
    }

    ReadBackFindings& findings_;
    std::set<QPDFObjGen> seen_;
    int depth_ = 0;
};

void check_page(QPDFObjectHandle page, ResourceWalk& walk, ReadBackFindings& findings) {
    check_boxes(page, findings);
    for (const char* key : {"/Annots", "/AA", "/StructParents", "/Tabs", "/PresSteps"}) {
        findings.require(!page.hasKey(key), "pdfx-interactive", phrase("a page has {}", key));
    }
    findings.require(!page.hasKey("/SeparationInfo"), "pdfx-content", phrase("a page is separated already"));
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.isDictionary()) return findings.add("pdfx-content", phrase("a page has no resources"));
    check_content(page, resources, findings);
    walk.look_at(resources, FontRule::embedded_and_read);
}

}  // namespace

void check_pages(QPDF& pdf, ReadBackFindings& findings) {
    ResourceWalk walk(findings);
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    findings.require(!pages.empty(), "pdfx-content", phrase("the file has no page"));
    for (QPDFPageObjectHelper page : pages) check_page(page.getObjectHandle(), walk, findings);
}

}  // namespace banxin
