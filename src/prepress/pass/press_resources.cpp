#include "prepress/pass/press_resources.h"

#include <fmt/format.h>

#include <memory>
#include <qpdf/Pl_String.hh>

#include "prepress/pass/booked_art.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/pdf_number.h"
#include "prepress/pass/press_page_form.h"
#include "prepress/pass/unfit_art.h"
#include "prepress/pictures/picture_places.h"

namespace banxin {
namespace {

QPDFObjectHandle separation_space(QPDF& pdf, const Separation& separation) {
    const PlateMix& mix = separation.stands_in;
    auto tint = QPDFObjectHandle::parse(
        fmt::format("<< /FunctionType 2 /Domain [0 1] /Range [0 1 0 1 0 1 0 1] /C0 [0 0 0 0] /C1 [{} {} {} {}] /N 1 >>",
                    pdf_share(mix[0]), pdf_share(mix[1]), pdf_share(mix[2]), pdf_share(mix[3])));
    auto space = QPDFObjectHandle::newArray();
    space.appendItem(QPDFObjectHandle::newName("/Separation"));
    space.appendItem(QPDFObjectHandle::newName("/" + separation.plate));
    space.appendItem(QPDFObjectHandle::newName("/DeviceCMYK"));
    space.appendItem(pdf.makeIndirectObject(tint));
    return pdf.makeIndirectObject(space);
}

/// OPM 1: a process ink's parts of nothing leave what lies under them.
QPDFObjectHandle overprint_object(QPDF& pdf, Overprints over) {
    return pdf.makeIndirectObject(
        QPDFObjectHandle::parse(fmt::format("<< /Type /ExtGState /OP {} /op {} /OPM 1 >>", over.strokes, over.fills)));
}

bool is_one(QPDFObjectHandle number) {
    return number.isNumber() && number.getNumericValue() == 1.0;
}

/// Cairo sets an opacity of 1 behind every colour.
bool says_nothing(QPDFObjectHandle state) {
    if (!state.isDictionary()) return false;
    for (const std::string& key : state.getKeys()) {
        if (key == "/Type") continue;
        if ((key != "/CA" && key != "/ca") || !is_one(state.getKey(key))) return false;
    }
    return true;
}

/// A dictionary of resources of one kind; made when it is not there.
QPDFObjectHandle kind_of(QPDFObjectHandle resources, const std::string& kind) {
    if (!resources.getKey(kind).isDictionary()) resources.replaceKey(kind, QPDFObjectHandle::newDictionary());
    return resources.getKey(kind);
}

}  // namespace

PressResources::PressResources(QPDF& pdf, const PressPassRequest& pass) : pdf_(pdf), pass_(pass) {
    for (const Separation& separation : pass.colours.separations()) {
        const std::string name = fmt::format("/Plate{}", names_.size());
        names_[separation.plate] = name;
        spaces_[name] = separation_space(pdf, separation);
        plates_.define(spaces_[name]);
    }
    for (const Overprints over : {Overprints{}, {false, true}, {true, false}, {true, true}}) {
        states_[overprint_state(over)] = overprint_object(pdf, over);
    }
}

void PressResources::finish_page(QPDFObjectHandle page) {
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.isDictionary()) resources = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", pdf_.newStream(filtered(page, resources, ContentKind::page)));
}

std::string PressResources::filtered(QPDFObjectHandle content, QPDFObjectHandle resources, ContentKind kind) {
    const ContentNames names{names_, drop_plain_states(resources)};
    InkFilter filter(pass_.colours, names, kind);
    std::string inked;
    Pl_String out("inks", nullptr, inked);
    if (kind == ContentKind::page) {
        content.filterPageContents(&filter, &out);
    } else {
        content.filterAsContents(&filter, &out);
    }
    for (const Phrase& problem : filter.problems()) {
        refuse("press-unknown-colour", phrase("the page holds {}", problem),
               phrase("every mark needs one of the paper's inks"));
    }
    finish_resources(resources);
    return inked;
}

void PressResources::finish_resources(QPDFObjectHandle resources) {
    refuse_patterns(resources);
    refuse_bitmap_fonts(resources);
    finish_xobjects(resources);
    add_inks(resources);
    resources.removeKey("/ProcSet");
}

std::set<std::string> PressResources::drop_plain_states(QPDFObjectHandle resources) {
    std::set<std::string> plain;
    QPDFObjectHandle states = resources.getKey("/ExtGState");
    if (!states.isDictionary()) return plain;
    for (const std::string& name : states.getKeys()) {
        if (says_nothing(states.getKey(name))) {
            plain.insert(name);
        } else {
            refuse("press-transparency",
                   phrase("the page has a graphics state other than its inks' overprint: {}", name),
                   phrase("tints, shadows and cut-outs are made without transparency"));
        }
    }
    resources.removeKey("/ExtGState");
    return plain;
}

void PressResources::refuse_patterns(QPDFObjectHandle resources) {
    for (const char* kind : {"/Pattern", "/Shading"}) {
        QPDFObjectHandle found = resources.getKey(kind);
        if (found.isDictionary() && !found.getKeys().empty()) {
            refuse("press-pattern", phrase("the page has a {} without an ink", kind + 1), phrase("use a plain tint"));
        }
    }
}

void PressResources::refuse_bitmap_fonts(QPDFObjectHandle resources) {
    QPDFObjectHandle fonts = resources.getKey("/Font");
    if (!fonts.isDictionary()) return;
    for (const std::string& name : fonts.getKeys()) {
        if (fonts.getKey(name).getKey("/Subtype").isNameAndEquals("/Type3")) {
            refuse("press-bitmap-font", phrase("a font has no outlines"), phrase("set the text in an outline font"));
        }
    }
}

void PressResources::finish_xobjects(QPDFObjectHandle resources) {
    QPDFObjectHandle objects = resources.getKey("/XObject");
    if (!objects.isDictionary()) return;
    for (const std::string& name : objects.getKeys()) {
        QPDFObjectHandle object = objects.getKey(name);
        if (!object.isStream() || !done_.insert(object.getObjGen()).second) continue;
        if (object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
            objects.replaceKey(name, finish_image(object));
        } else {
            finish_form(object);
        }
    }
}

void PressResources::finish_form(QPDFObjectHandle form) {
    QPDFObjectHandle dict = form.getDict();
    if (dict.hasKey("/Group")) {
        refuse("press-transparency", phrase("the page has a transparency group"),
               phrase("tints and shadows are made without transparency"));
    }
    QPDFObjectHandle resources = dict.getKey("/Resources");
    if (!resources.isDictionary()) resources = QPDFObjectHandle::newDictionary();
    dict.replaceKey("/Resources", resources);
    form.replaceStreamData(filtered(form, resources, ContentKind::form), QPDFObjectHandle::newNull(),
                           QPDFObjectHandle::newNull());
}

/// What comes in place of an image that bears a sign: the picture, or the page of a PDF file.
QPDFObjectHandle PressResources::finish_image(QPDFObjectHandle image) {
    const std::shared_ptr<Buffer> raw = image.getRawStreamData();
    const auto number = number_of_sign({reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()});
    const std::size_t pictures = pass_.pictures.size();
    if (!number || *number >= pictures + pass_.pdf_pages.size() || image.getDict().hasKey("/SMask")) {
        refuse("press-stray-image", phrase("the page holds an image that is none of its pictures"),
               phrase("something was drawn in a way that has no press form"));
        return image;
    }
    if (*number >= pictures) return pdf_page(pass_.pdf_pages[*number - pictures]);
    const PressPicture& picture = pass_.pictures[*number];
    image.replaceDict(QPDFObjectHandle::parse(fmt::format(
        "<< /Type /XObject /Subtype /Image /Width {} /Height {} /ColorSpace {} /BitsPerComponent {} >>", picture.width,
        picture.height, picture.inks == PictureInks::grey ? "/DeviceGray" : "/DeviceCMYK", picture.bits)));
    const bool is_jpeg = picture.coding == PictureCoding::jpeg;
    image.replaceStreamData(picture.bytes,
                            is_jpeg ? QPDFObjectHandle::newName("/DCTDecode") : QPDFObjectHandle::newNull(),
                            QPDFObjectHandle::newNull());
    return image;
}

QPDFObjectHandle PressResources::pdf_page(const PdfPage& page) try {
    const VectorArt& art = page.art;
    std::vector<InkChange> changes;
    QPDFObjectHandle form =
        pass_.link == nullptr ? page_form(pdf_, art) : page_form_within(pdf_, art, *pass_.link, changes);
    if (art.colour == ImageColour::grey && !prints_black_alone(form)) {
        refuse("press-art-colour", phrase("{} has colour, on a page that is printed in black alone", art.path),
               phrase("ask for it in black, or give the page colour"));
    }
    plates_.unite(form);
    book_art(form, page, pass_.metadata.date);
    return form;
} catch (const std::exception& failure) {
    refuse(code_of(failure), phrase("{} cannot be put on the page: {}", page.art.path, why(failure)),
           phrase("ask for the file again, as PDF/X"));
    return pdf_.newStream();
}

void PressResources::add_inks(QPDFObjectHandle resources) {
    if (!spaces_.empty()) {
        QPDFObjectHandle spaces = kind_of(resources, "/ColorSpace");
        for (const auto& [name, space] : spaces_) spaces.replaceKey(name, space);
    }
    QPDFObjectHandle states = kind_of(resources, "/ExtGState");
    for (const auto& [name, state] : states_) states.replaceKey(name, state);
}

void PressResources::refuse(std::string code, Phrase message, Phrase hint) {
    problems_.push_back({Severity::error, std::move(code), {pass_.name}, std::move(message), std::move(hint)});
}

}  // namespace banxin
