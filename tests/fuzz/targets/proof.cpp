// Any bytes as a piece of a stored proof, or as the record of a press folder: read, or refused; what is read is written
// as something that reads the same.
#include "compare/version/packed_version.h"
#include "compare/version/version_json.h"
#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "prepress/run/press_record.h"

namespace banxin {
namespace {

void check_page(std::string_view json) {
    const auto page = page_from_json(json);
    if (!page) return;
    const std::string written = page_json(*page);
    const auto again = page_from_json(written);
    require(again.has_value() && page_json(*again) == written, "a page is read as it was written");
}

void check_texts(std::string_view json) {
    const auto texts = texts_from_json(json);
    if (!texts) return;
    const std::string written = texts_json(*texts);
    const auto again = texts_from_json(written);
    require(again.has_value() && texts_json(*again) == written, "texts are read as they were written");
}

void check_record(std::string_view json) {
    const auto record = PressRecord::read(std::string(json), "press.record.json");
    if (!record) return check_failure(record.error(), MemoryFiles());
    const auto again = PressRecord::read(record->json(), "press.record.json");
    require(again.has_value() && again->json() == record->json(), "a record is read as it was written");
}

/// The same bytes for every piece: no name is that of them, and no proof comes of it.
void check_pieces(std::string_view piece) {
    require(!unpacked("0123456789abcdef", [&](const std::string&) { return std::string(piece); }),
            "a piece is what its name says");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    switch (input.below(4)) {
        case 0:
            check_page(input.rest());
            break;
        case 1:
            check_texts(input.rest());
            break;
        case 2:
            check_record(input.rest());
            break;
        default:
            check_pieces(input.rest());
    }
    return 0;
}
