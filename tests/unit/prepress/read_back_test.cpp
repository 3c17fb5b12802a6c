// A sound file, broken in one way after another, each against the rule that it breaks.
#include "prepress/back/read_back.h"

#include <gmock/gmock.h>

#include <functional>
#include <qpdf/QPDFWriter.hh>

#include "unit/prepress/pressed_page.h"

namespace banxin {
namespace {

const std::string& sound_file(PressStandard standard) {
    static const auto made = [](PressStandard which) {
        return PressedPage{
            small_page(1, {panel({InkName{"gold"}, 100}), set_text({20_pt, 150_pt}, "市政府")}), {}, which}
            .file()
            .value();
    };
    static const std::string x1a = made(PressStandard::x1a);
    static const std::string x4 = made(PressStandard::x4);
    return standard == PressStandard::x1a ? x1a : x4;
}

std::set<std::string> broken_rules(const std::string& file, PressStandard standard = PressStandard::x1a) {
    std::set<std::string> codes;
    for (const Diagnostic& finding : read_back(file, {standard, {"Gold"}, "page.pdf"})) codes.insert(finding.code);
    return codes;
}

using Codes = std::set<std::string>;
using Break = std::function<void(OpenFile&)>;
using Adjust = std::function<void(QPDFWriter&)>;

/// The sound file, changed and written anew.
std::string changed(
    const Break& change, const Adjust& adjust = [](QPDFWriter&) {}) {
    OpenFile file(sound_file(PressStandard::x1a));
    change(file);
    QPDFWriter writer(file.pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    adjust(writer);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

QPDFObjectHandle value(const std::string& text) {
    return QPDFObjectHandle::parse(text);
}
QPDFObjectHandle resources(OpenFile& file) {
    return file.page().getKey("/Resources");
}
QPDFObjectHandle first_font(OpenFile& file) {
    QPDFObjectHandle fonts = resources(file).getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}
QPDFObjectHandle intent(OpenFile& file) {
    return file.pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
}
QPDFObjectHandle info(OpenFile& file) {
    return file.pdf.getTrailer().getKey("/Info");
}
void add_content(OpenFile& file, const std::string& words) {
    file.page().replaceKey("/Contents", file.pdf.newStream(file.content() + words));
}
void set_profile_byte(OpenFile& file, std::size_t at, const std::string& bytes) {
    std::string icc = sample_profile().icc;
    icc.replace(at, bytes.size(), bytes);
    intent(file)
        .getKey("/DestOutputProfile")
        .replaceStreamData(icc, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}
void set_metadata(OpenFile& file, const std::string& from, const std::string& to) {
    QPDFObjectHandle stream = file.pdf.getRoot().getKey("/Metadata");
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    xmp.replace(xmp.find(from), from.size(), to);
    stream.replaceStreamData(xmp, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

TEST(ReadBack, ASoundFileKeepsEveryRule) {
    EXPECT_EQ(broken_rules(sound_file(PressStandard::x1a)), Codes{});
    EXPECT_EQ(broken_rules(sound_file(PressStandard::x4), PressStandard::x4), Codes{});
    EXPECT_EQ(broken_rules(changed([](OpenFile&) {})), Codes{});
}

TEST(ReadBack, TheLabelIsTheStandards) {
    EXPECT_THAT(broken_rules(sound_file(PressStandard::x4), PressStandard::x1a), testing::Contains("pdfx-label"));
    EXPECT_THAT(broken_rules(sound_file(PressStandard::x4), PressStandard::x1a), testing::Contains("pdfx-version"));
    EXPECT_EQ(broken_rules(sound_file(PressStandard::x1a), PressStandard::x4), Codes{"pdfx-label"});
}

TEST(ReadBack, HalfAFileIsDamaged) {
    EXPECT_EQ(broken_rules(sound_file(PressStandard::x1a).substr(0, 3'000)), Codes{"pdfx-damaged"});
}

TEST(ReadBack, AFileHasAnId) {
    std::string file = sound_file(PressStandard::x1a);
    file.replace(file.rfind("/ID"), 3, "/IX");
    EXPECT_EQ(broken_rules(file), Codes{"pdfx-no-id"});
}

void add_space(OpenFile& file, const std::string& space) {
    resources(file).getKey("/ColorSpace").replaceKey("/X", value(space));
}
/// A pattern whose tile has this content.
void add_pattern(OpenFile& file, const std::string& tile) {
    QPDFObjectHandle pattern = file.pdf.newStream(tile);
    pattern.replaceDict(
        value("<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 "
              "/YStep 9 /Resources << >> >>"));
    resources(file).replaceKey("/Pattern", value("<< >>"));
    resources(file).getKey("/Pattern").replaceKey("/P", pattern);
}
/// `deep` forms, each within the next.
void add_nested_forms(OpenFile& file, int deep) {
    QPDFObjectHandle inner = value("<< >>");
    for (int i = 0; i < deep; ++i) {
        QPDFObjectHandle form = file.pdf.newStream("q Q");
        form.replaceDict(value("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << >> >> >>"));
        if (inner.isStream()) form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/F", inner);
        inner = form;
    }
    resources(file).replaceKey("/XObject", value("<< >>"));
    resources(file).getKey("/XObject").replaceKey("/F", inner);
}

// What an advertisement may bring along.
TEST(ReadBack, ThePressHasThePlatesOfTheFourAndOfAllAndNone) {
    for (const std::string plate : {"Cyan", "Magenta", "Yellow", "Black", "All", "None"}) {
        const auto adds = [&](OpenFile& f) {
            add_space(f, "[/Separation /" + plate + " /DeviceCMYK << /FunctionType 2 /C1 [0 0 0 1] /N 1 >>]");
            resources(f)
                .getKey("/ColorSpace")
                .replaceKey("/Y", value("[/Separation /" + plate + " /DeviceGray << /FunctionType 2 /N 1 >>]"));
        };
        EXPECT_EQ(broken_rules(changed(adds)), Codes{}) << plate;
    }
    EXPECT_EQ(broken_rules(changed([](OpenFile& f) { add_space(f, "[/DeviceN [/Black /Gold] /DeviceCMYK << >>]"); })),
              Codes{});
}

TEST(ReadBack, ATileInInksIsSound) {
    EXPECT_EQ(broken_rules(changed([](OpenFile& f) {
                  add_pattern(f, "0 0 0 1 k 0 0 9 9 re f");
                  add_space(f, "[/Pattern /DeviceCMYK]");
                  add_content(f, "\n/Pattern cs /P scn 0 0 9 9 re f\n");
              })),
              Codes{});
}

TEST(ReadBack, FormsMayBeNestedAFewDeep) {
    EXPECT_EQ(broken_rules(changed([](OpenFile& f) { add_nested_forms(f, 20); })), Codes{});
}

// The array names itself as what it stands on.
TEST(ReadBack, ASpaceThatStandsOnItselfIsNoneOfThePresss) {
    const auto adds = [](OpenFile& f) {
        QPDFObjectHandle space = f.pdf.makeIndirectObject(value("[/Indexed]"));
        space.appendItem(space);
        space.appendItem(value("0"));
        space.appendItem(value("(a)"));
        resources(f).getKey("/ColorSpace").replaceKey("/X", space);
    };
    EXPECT_THAT(broken_rules(changed(adds)), testing::Contains("pdfx-colour"));
}

struct BrokenFile {
    const char* what;
    const char* code;
    Break change;
    Adjust adjust = [](QPDFWriter&) {};
};

const std::vector<BrokenFile>& broken_files() {
    static const std::vector<BrokenFile> all{
        {"Version", "pdfx-version", [](OpenFile&) {}, [](QPDFWriter& w) { w.forcePDFVersion("1.5"); }},
        {"Encryption", "pdfx-encrypted", [](OpenFile&) {},
         [](QPDFWriter& w) {
             w.setDeterministicID(false);
             w.setStaticID(true);
             w.setR3EncryptionParametersInsecure("", "", true, true, true, true, true, true, qpdf_r3p_full);
         }},
        {"ObjectStreams", "pdfx-object-streams", [](OpenFile&) {},
         [](QPDFWriter& w) {
             w.forcePDFVersion("1.5");
             w.setObjectStreamMode(qpdf_o_generate);
         }},
        {"Title", "pdfx-info", [](OpenFile& f) { info(f).removeKey("/Title"); }},
        {"Date", "pdfx-info", [](OpenFile& f) { info(f).replaceKey("/ModDate", value("(20261123000000+08'00)")); }},
        {"Trapped", "pdfx-trapped", [](OpenFile& f) { info(f).removeKey("/Trapped"); }},
        {"OtherTrapped", "pdfx-trapped",
         [](OpenFile& f) { set_metadata(f, "False</pdf:Trapped>", "True</pdf:Trapped>"); }},
        {"InfoLabel", "pdfx-label", [](OpenFile& f) { info(f).removeKey("/GTS_PDFXVersion"); }},
        {"OtherTitle", "pdfx-xmp", [](OpenFile& f) { info(f).replaceKey("/Title", value("(Another)")); }},
        {"OtherDate", "pdfx-xmp",
         [](OpenFile& f) { info(f).replaceKey("/ModDate", value("(D:20261124000000+08'00')")); }},
        {"NoDocumentId", "pdfx-xmp", [](OpenFile& f) { set_metadata(f, "xmpMM:DocumentID", "xmpMM:DocumentNo"); }},
        {"NoMetadata", "pdfx-xmp", [](OpenFile& f) { f.pdf.getRoot().removeKey("/Metadata"); }},
        {"NoIntent", "pdfx-intent", [](OpenFile& f) { f.pdf.getRoot().removeKey("/OutputIntents"); }},
        {"TwoIntents", "pdfx-intent",
         [](OpenFile& f) { f.pdf.getRoot().getKey("/OutputIntents").appendItem(intent(f)); }},
        {"NoCondition", "pdfx-intent", [](OpenFile& f) { intent(f).removeKey("/OutputConditionIdentifier"); }},
        {"NoProfile", "pdfx-profile", [](OpenFile& f) { intent(f).removeKey("/DestOutputProfile"); }},
        {"ScreenProfile", "pdfx-profile", [](OpenFile& f) { set_profile_byte(f, 12, "mntr"); }},
        {"RgbProfile", "pdfx-profile", [](OpenFile& f) { set_profile_byte(f, 16, "RGB "); }},
        {"NewProfile", "pdfx-profile", [](OpenFile& f) { set_profile_byte(f, 8, "\x04"); }},
        {"NoTrim", "pdfx-boxes", [](OpenFile& f) { f.page().removeKey("/TrimBox"); }},
        {"TrimBeyondBleed", "pdfx-boxes",
         [](OpenFile& f) { f.page().replaceKey("/TrimBox", value("[40 42 242 342]")); }},
        {"BleedBeyondMedia", "pdfx-boxes",
         [](OpenFile& f) { f.page().replaceKey("/BleedBox", value("[-1 0 284 384]")); }},
        {"ArtBox", "pdfx-boxes", [](OpenFile& f) { f.page().replaceKey("/ArtBox", value("[42 42 242 342]")); }},
        {"CropInsideTrim", "pdfx-boxes",
         [](OpenFile& f) { f.page().replaceKey("/CropBox", value("[50 50 200 200]")); }},
        {"Rotated", "pdfx-boxes", [](OpenFile& f) { f.page().replaceKey("/Rotate", value("90")); }},
        {"FontLeftOut", "pdfx-font",
         [](OpenFile& f) {
             first_font(f).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile3");
         }},
        {"NoText", "pdfx-font", [](OpenFile& f) { first_font(f).removeKey("/ToUnicode"); }},
        {"BitmapFont", "pdfx-font", [](OpenFile& f) { first_font(f).replaceKey("/Subtype", value("/Type3")); }},
        {"RgbColour", "pdfx-colour", [](OpenFile& f) { add_content(f, "\n1 0 0 rg 0 0 9 9 re f\n"); }},
        {"InlineImage", "pdfx-colour",
         [](OpenFile& f) { add_content(f, "\nBI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI\n"); }},
        {"RgbSpace", "pdfx-colour",
         [](OpenFile& f) {
             resources(f).getKey("/ColorSpace").replaceKey("/X", value("[/Indexed /DeviceRGB 0 (abc)]"));
         }},
        {"IccSpace", "pdfx-colour",
         [](OpenFile& f) {
             QPDFObjectHandle space = value("[/ICCBased]");
             space.appendItem(intent(f).getKey("/DestOutputProfile"));
             resources(f).getKey("/ColorSpace").replaceKey("/X", space);
         }},
        {"RgbImage", "pdfx-colour",
         [](OpenFile& f) {
             QPDFObjectHandle image = f.pdf.newStream("abc");
             image.replaceDict(value(
                 "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB >>"));
             resources(f).replaceKey("/XObject", value("<< >>"));
             resources(f).getKey("/XObject").replaceKey("/X", image);
         }},
        {"RgbShading", "pdfx-colour",
         [](OpenFile& f) {
             resources(f).replaceKey("/Shading", value("<< /S << /ShadingType 2 /ColorSpace /DeviceRGB >> >>"));
         }},
        {"UnexpectedSpot", "pdfx-spot",
         [](OpenFile& f) {
             resources(f)
                 .getKey("/ColorSpace")
                 .replaceKey("/X", value("[/Separation /Mauve /DeviceCMYK << /FunctionType 2 >>]"));
         }},
        {"UnexpectedPlateOfMany", "pdfx-spot",
         [](OpenFile& f) { add_space(f, "[/DeviceN [/Cyan /Mauve] /DeviceCMYK << /FunctionType 4 >>]"); }},
        {"UnexpectedColorant", "pdfx-spot",
         [](OpenFile& f) {
             add_space(f,
                       "[/DeviceN [/Cyan] /DeviceCMYK << >> << /Subtype /NChannel /Colorants << /Mauve [/Separation "
                       "/Mauve /DeviceCMYK << >>] >> >>]");
         }},
        {"NestedSpaces", "pdfx-colour",
         [](OpenFile& f) {
             add_space(f, "[/Separation /Gold [/Separation /Gold /DeviceCMYK << >>] << /FunctionType 2 >>]");
         }},
        {"PatternInRgb", "pdfx-colour", [](OpenFile& f) { add_space(f, "[/Pattern /DeviceRGB]"); }},
        {"TileInRgb", "pdfx-colour", [](OpenFile& f) { add_pattern(f, "1 0 0 rg 0 0 9 9 re f"); }},
        {"UnknownPattern", "pdfx-content", [](OpenFile& f) { add_content(f, "\n/Pattern cs /Nowhere scn\n"); }},
        {"ManyForms", "pdfx-content", [](OpenFile& f) { add_nested_forms(f, 200); }},
        {"SpotTwice", "pdfx-spot",
         [](OpenFile& f) {
             resources(f)
                 .getKey("/ColorSpace")
                 .replaceKey("/X", value("[/Separation /Gold /DeviceCMYK << /FunctionType 2 >>]"));
         }},
        {"Alpha", "pdfx-transparency",
         [](OpenFile& f) { resources(f).getKey("/ExtGState").replaceKey("/X", value("<< /ca 0.5 >>")); }},
        {"Blend", "pdfx-transparency",
         [](OpenFile& f) { resources(f).getKey("/ExtGState").replaceKey("/X", value("<< /BM /Multiply >>")); }},
        {"SoftMask", "pdfx-transparency",
         [](OpenFile& f) {
             resources(f).getKey("/ExtGState").replaceKey("/X", value("<< /SMask << /S /Alpha >> >>"));
         }},
        {"Group", "pdfx-transparency",
         [](OpenFile& f) { f.page().replaceKey("/Group", value("<< /S /Transparency >>")); }},
        {"TransferCurve", "pdfx-halftone",
         [](OpenFile& f) { resources(f).getKey("/ExtGState").replaceKey("/X", value("<< /TR /Identity >>")); }},
        {"Halftone", "pdfx-halftone",
         [](OpenFile& f) {
             resources(f).getKey("/ExtGState").replaceKey("/X", value("<< /HT << /HalftoneType 6 >> >>"));
         }},
        {"StateOpen", "pdfx-content", [](OpenFile& f) { add_content(f, "\nq\n"); }},
        {"StateClosedTwice", "pdfx-content", [](OpenFile& f) { add_content(f, "\nQ\n"); }},
        {"UnknownOperator", "pdfx-content", [](OpenFile& f) { add_content(f, "\n1 2 foo\n"); }},
        {"UnknownName", "pdfx-content", [](OpenFile& f) { add_content(f, "\n/Nowhere Do\n"); }},
        {"Annotation", "pdfx-interactive",
         [](OpenFile& f) {
             f.page().replaceKey("/Annots", value("[<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>]"));
         }},
        {"Script", "pdfx-interactive",
         [](OpenFile& f) { f.pdf.getRoot().replaceKey("/OpenAction", value("<< /S /JavaScript /JS (x) >>")); }},
        {"Tags", "pdfx-interactive",
         [](OpenFile& f) { f.pdf.getRoot().replaceKey("/MarkInfo", value("<< /Marked true >>")); }},
        {"Layers", "pdfx-layers", [](OpenFile& f) { f.pdf.getRoot().replaceKey("/OCProperties", value("<< >>")); }},
        {"OtherFile", "pdfx-external",
         [](OpenFile& f) { resources(f).replaceKey("/X", value("<< /Type /Filespec /F (other.pdf) >>")); }},
        {"PostScript", "pdfx-external",
         [](OpenFile& f) {
             QPDFObjectHandle object = f.pdf.newStream("showpage");
             object.replaceDict(value("<< /Type /XObject /Subtype /PS >>"));
             resources(f).replaceKey("/X", object);
         }},
        {"Lzw", "pdfx-filter",
         [](OpenFile& f) {
             QPDFObjectHandle object = f.pdf.newStream();
             object.replaceStreamData(std::string("abc"), value("/JPXDecode"), QPDFObjectHandle::newNull());
             resources(f).replaceKey("/X", object);
         }},
    };
    return all;
}

class BrokenFileTest : public testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenFileTest, BreaksItsRule) {
    const BrokenFile& file = GetParam();
    EXPECT_THAT(broken_rules(changed(file.change, file.adjust)), testing::Contains(file.code)) << file.what;
}

INSTANTIATE_TEST_SUITE_P(ReadBack, BrokenFileTest, testing::ValuesIn(broken_files()),
                         [](const auto& file) { return std::string(file.param.what); });

}  // namespace
}  // namespace banxin
