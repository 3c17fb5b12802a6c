// Any bytes as an advertisement in PDF, or as a press file that has come back: what is found inside it, why a RIP
// should not have it, what is on its plates. Each is an answer, and comes soon.
#include <memory>

#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "prepress/changed/plate_prints.h"
#include "prepress/inside/look_inside.h"

namespace banxin {
namespace {

VectorArt as_advertisement(std::string_view pdf) {
    VectorArt art;
    art.area = art.whole = {20_pt, 30_pt, 100_pt, 50_pt};
    art.format = ArtFormat::pdf;
    art.path = "ads/bank.pdf";
    art.bytes = std::make_shared<const std::vector<unsigned char>>(pdf.begin(), pdf.end());
    return art;
}

void check_looks(std::string_view pdf) {
    const PreflightLimits limits;
    for (const PreflightFinding& finding :
         look_inside(as_advertisement(pdf), FrameId{"below"}, {limits, 220, {300_pt, 300_pt}, {}})) {
        require(!finding.id.empty() && !finding.message.empty(), "a finding has a code and words");
        require(finding.places > 0, "a finding is somewhere");
    }
}

void check_plates(std::string_view pdf) {
    const auto once = read_press_file("A01.pdf", std::string(pdf));
    const auto twice = read_press_file("A01.pdf", std::string(pdf));
    require(once.has_value() == twice.has_value(), "a press file is one or is none");
    if (!once) return check_failure(once.error(), MemoryFiles());
    require(once->plates == twice->plates, "plates of the same bytes are the same");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view pdf(reinterpret_cast<const char*>(bytes), size);
    banxin::check_looks(pdf);
    banxin::check_plates(pdf);
    return 0;
}
