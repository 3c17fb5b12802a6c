#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

std::string text_of(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

std::string metadata_of(QPDF& pdf) {
    QPDFObjectHandle stream = pdf.getRoot().getKey("/Metadata");
    if (!stream.isStream()) return {};
    const std::shared_ptr<Buffer> bytes = stream.getRawStreamData();  // it must not be compressed
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

std::string without_entities(std::string text) {
    for (const auto& [entity, sign] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, std::char_traits<char>::length(entity), sign);
        }
    }
    return text;
}

/// What stands in the first element of that name, without its own tags.
std::string element(const std::string& xmp, const std::string& name) {
    const std::size_t open = xmp.find("<" + name);
    if (open == std::string::npos) return {};
    const std::size_t start = xmp.find('>', open) + 1;
    const std::size_t end = xmp.find("</" + name + ">", start);
    if (start == 0 || end == std::string::npos) return {};
    std::string inside = xmp.substr(start, end - start);
    while (!inside.empty() && inside.front() == '<') inside.erase(0, inside.find('>') + 1);
    return without_entities(inside.substr(0, inside.find('<')));
}

/// The figures of a date, the zone's too, which are the same in Info and in XMP.
std::string figures(const std::string& date) {
    std::string out;
    std::copy_if(date.begin(), date.end(), std::back_inserter(out),
                 [](unsigned char c) { return c >= '0' && c <= '9'; });
    return out;
}

bool is_pdf_date(const std::string& date) {
    return date.starts_with("D:") && figures(date).size() >= 14;
}

bool has_object_streams(QPDF& pdf) {
    const auto table = pdf.getXRefTable();
    return pdf.getTrailer().getKey("/Type").isNameAndEquals("/XRef") ||
           std::any_of(table.begin(), table.end(), [](const auto& entry) { return entry.second.getType() == 2; });
}

void check_file(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings) {
    const std::string most(pdf_version(wish.standard));
    findings.require(pdf.getPDFVersion() <= most, "pdfx-version",
                     phrase("PDF {} is newer than {} allows ({})", pdf.getPDFVersion(), name_of(wish.standard), most));
    findings.require(!pdf.getRoot().hasKey("/Version"), "pdfx-version", phrase("the catalog names another version"));
    findings.require(!pdf.isEncrypted(), "pdfx-encrypted", phrase("the file is encrypted"));
    QPDFObjectHandle id = pdf.getTrailer().getKey("/ID");
    findings.require(id.isArray() && id.getArrayNItems() == 2, "pdfx-no-id", phrase("the trailer has no ID"));
    findings.require(!has_object_streams(pdf), "pdfx-object-streams", phrase("objects are packed into streams"));
}

void check_catalog(QPDF& pdf, ReadBackFindings& findings) {
    QPDFObjectHandle root = pdf.getRoot();
    for (const char* key : {"/AcroForm", "/OpenAction", "/AA", "/Outlines", "/Names", "/Dests", "/URI", "/Threads"}) {
        findings.require(!root.hasKey(key), "pdfx-interactive", phrase("the catalog has {}", key));
    }
    findings.require(!root.hasKey("/OCProperties"), "pdfx-layers", phrase("the file has layers"));
    findings.require(!root.hasKey("/StructTreeRoot") && !root.hasKey("/MarkInfo"), "pdfx-interactive",
                     phrase("the file has tags"));
}

void check_info(QPDFObjectHandle info, const ReadBackWish& wish, ReadBackFindings& findings) {
    findings.require(!text_of(info, "/Title").empty(), "pdfx-info", phrase("Info has no Title"));
    for (const char* key : {"/CreationDate", "/ModDate"}) {
        findings.require(is_pdf_date(text_of(info, key)), "pdfx-info",
                         phrase("Info has no {} as PDF writes dates", key + 1));
    }
    QPDFObjectHandle trapped = info.getKey("/Trapped");
    findings.require(trapped.isName() && (trapped.getName() == "/True" || trapped.getName() == "/False"),
                     "pdfx-trapped", phrase("Info does not say whether the page is trapped"));
    const std::string label = text_of(info, "/GTS_PDFXVersion");
    if (wish.standard != PressStandard::x4) {
        findings.require(label == info_label(wish.standard), "pdfx-label",
                         phrase("Info does not name {}", name_of(wish.standard)));
        const bool conforms =
            wish.standard != PressStandard::x1a_2001 || text_of(info, "/GTS_PDFXConformance") == name_of(wish.standard);
        findings.require(conforms, "pdfx-label", phrase("Info does not name {}", name_of(wish.standard)));
    } else {
        findings.require(label.empty(), "pdfx-label", phrase("Info names a PDF/X version other than the metadata's"));
    }
}

void check_xmp(const std::string& xmp, QPDFObjectHandle info, const ReadBackWish& wish, ReadBackFindings& findings) {
    if (xmp.find("<x:xmpmeta") == std::string::npos)
        return findings.add("pdfx-xmp", phrase("there is no readable XMP packet"));
    const bool is_x4 = wish.standard == PressStandard::x4;
    findings.require(element(xmp, is_x4 ? "pdfxid:GTS_PDFXVersion" : "pdfx:GTS_PDFXVersion") == name_of(wish.standard),
                     "pdfx-label", phrase("the metadata does not name {}", name_of(wish.standard)));
    findings.require(element(xmp, "dc:title") == text_of(info, "/Title"), "pdfx-xmp",
                     phrase("dc:title differs from Info's Title"));
    for (const auto& [name, key] : {std::pair{"xmp:CreateDate", "/CreationDate"}, {"xmp:ModifyDate", "/ModDate"}}) {
        findings.require(figures(element(xmp, name)) == figures(text_of(info, key)), "pdfx-xmp",
                         phrase("{} differs from Info's {}", name, key + 1));
    }
    for (const char* name : {"xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass"}) {
        findings.require(!element(xmp, name).empty(), "pdfx-xmp", phrase("the metadata has no {}", name));
    }
    QPDFObjectHandle trapped = info.getKey("/Trapped");
    findings.require(trapped.isName() && "/" + element(xmp, "pdf:Trapped") == trapped.getName(), "pdfx-trapped",
                     phrase("pdf:Trapped differs from Info's Trapped"));
}

}  // namespace

void check_document(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings) {
    check_file(pdf, wish, findings);
    check_catalog(pdf, findings);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) return findings.add("pdfx-info", phrase("the file has no Info"));
    check_info(info, wish, findings);
    if (has_xmp(wish.standard)) check_xmp(metadata_of(pdf), info, wish, findings);
}

}  // namespace banxin
