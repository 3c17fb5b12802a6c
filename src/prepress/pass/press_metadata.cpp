#include "prepress/pass/press_metadata.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdint>

namespace banxin {
namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t start) {
    std::uint64_t hash = start;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return hash;
}

/// 8-4-4-4-12 digits.
std::string as_uuid(std::string digits) {
    for (const std::size_t at : {20u, 16u, 12u, 8u}) digits.insert(at, 1, '-');
    return digits;
}

/// PDF/X-4 names itself in a namespace of its own, its elders in another.
std::string version_property(PressStandard standard) {
    const bool is_x4 = standard == PressStandard::x4;
    return fmt::format("   <{0}:GTS_PDFXVersion xmlns:{0}=\"{1}\">{2}</{0}:GTS_PDFXVersion>\n",
                       is_x4 ? "pdfxid" : "pdfx",
                       is_x4 ? "http://www.npes.org/pdfx/ns/id/" : "http://ns.adobe.com/pdfx/1.3/", name_of(standard));
}

}  // namespace

std::string pdf_date(const std::string& iso) {
    std::string digits;
    std::copy_if(iso.begin(), iso.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(iso.size(), 19)),
                 std::back_inserter(digits), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (iso.size() != 25) return "D:" + digits + "Z";
    return fmt::format("D:{}{}'{}'", digits, iso.substr(19, 3), iso.substr(23, 2));
}

std::string fingerprint(std::string_view bytes) {
    const std::uint64_t first = fnv1a(bytes, 0xcbf29ce484222325ULL);
    return fmt::format("{:016x}{:016x}", first, fnv1a(bytes, first | 1));
}

std::string xmp_packet(const PressMetadata& metadata) {
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n";
    xmp += version_property(metadata.standard);
    xmp += "   <dc:format>application/pdf</dc:format>\n";
    xmp += fmt::format("   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n",
                       escaped(metadata.title));
    if (!metadata.author.empty()) {
        xmp += fmt::format("   <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
                           escaped(metadata.author));
    }
    for (const char* key : {"CreateDate", "ModifyDate", "MetadataDate"}) {
        xmp += fmt::format("   <xmp:{0}>{1}</xmp:{0}>\n", key, metadata.date);
    }
    xmp += "   <xmp:CreatorTool>Banxin</xmp:CreatorTool>\n";
    xmp += "   <pdf:Producer>Banxin</pdf:Producer>\n   <pdf:Trapped>False</pdf:Trapped>\n";
    xmp += fmt::format("   <xmpMM:DocumentID>uuid:{}</xmpMM:DocumentID>\n", as_uuid(metadata.fingerprint));
    xmp += "   <xmpMM:VersionID>1</xmpMM:VersionID>\n   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>\n";
    return xmp + "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

}  // namespace banxin
