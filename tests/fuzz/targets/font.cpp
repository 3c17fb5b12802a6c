// Any bytes as a font file: opened or refused; what is opened is measured, shaped and cut down without a fault, and a
// cut face is one again.
#include <array>

#include "font/face_metrics.h"
#include "font/mark_form.h"
#include "font/shape_run.h"
#include "font/subset_face.h"
#include "fuzz/promise.h"

namespace banxin {
namespace {

constexpr std::string_view kSetText = "潮，「A1」。ヴ한";

HbBlob blob_of(std::string_view bytes) {
    return HbBlob(
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
}

RunRequest run_in(Writing writing) {
    RunRequest run;
    run.text = kSetText;
    run.size = 10_pt;
    run.writing = writing;
    return run;
}

void check_face(const OpenFace& face) {
    face_metrics(face);
    const HbBuffer buffer(hb_buffer_create());
    std::vector<std::uint32_t> glyphs;
    for (const Writing writing : {Writing::horizontal, Writing::vertical}) {
        for (const ShapedGlyph& glyph : shape_run(face, buffer.get(), run_in(writing))) {
            require(glyph.cluster < kSetText.size(), "a glyph is of its text");
            glyphs.push_back(glyph.glyph);
            glyph_ink(face, glyph.glyph);
        }
        measure_mark(face, buffer.get(), run_in(writing));
    }
    const FaceCut cut = subset_face(face, glyphs);
    if (cut.bytes.empty()) return;
    const HbBlob program = blob_of({reinterpret_cast<const char*>(cut.bytes.data()), cut.bytes.size()});
    require(open_face(program.get(), 0).has_value(), "a cut face is a face");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    const unsigned index = input.below(3);
    const HbBlob file = blob_of(input.rest());
    if (const auto face = open_face(file.get(), index)) check_face(*face);
    return 0;
}
