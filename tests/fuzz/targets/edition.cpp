// A small edition out of any bytes, set to its last mark: sizes and places of two frames, and the words of a story that
// goes on from one to the other. It can be set; no character is lost, repeated or changed; every line stands in its
// frame; and it is set the same with a memory that knows another text.
#include "display/dump.h"
#include "files/memory_files.h"
#include "fuzz/promise.h"
#include "fuzz/told.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin {
namespace {

constexpr const char* kFuzzedStory = "day/stories/tram.md";
constexpr const char* kHouses[] = {"zh-Hans", "zh-Hant", "ja", "ko"};

/// The faces of this machine, opened once.
FontLibrary& fuzzed_fonts() {
    static FontLibrary library;
    return library;
}

std::string layout_of(Input& input) {
    const unsigned columns = 1 + input.below(5);
    const unsigned lines = 8 + input.below(20);
    const bool is_vertical = input.below(4) == 0;
    const std::string grid = "columns: 5, measure: 11字, gutter: 1字, lines: 50";
    return std::string("name: front\ntrim: [275mm, 390mm]\n") + (is_vertical ? "writing: vertical\n" : "") + "grid: {" +
           grid + "}\nframes:\n- {id: lead, columns: 1-" + std::to_string(columns) + ", lines: 1-" +
           std::to_string(lines) + "}\n- {id: rest, columns: 1-5, lines: 30-50, kind: jumps}\n";
}

MemoryFiles& put_edition(MemoryFiles& files, Input& input) {
    const std::string house = kHouses[input.below(4)];
    const std::string jump = input.below(2) == 0 ? "lead: tram" : "lead: {story: tram, jump: auto}";
    files.put("paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nhouse: " + house + "\n");
    files.put("layouts/front.yaml", layout_of(input));
    files.put("day/edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {" + jump +
                                      "}}\n- {page: 2, layout: front, frames: {}}\n");
    files.put(kFuzzedStory, "---\nheadline: 电车开通\nshort: 电车\n---\n" + std::string(input.rest()));
    return files;
}

std::string dump_of(const Typeset& set) {
    std::string text;
    for (const DisplayList& page : paint(set, GuideMode::off).pages) text += dump(page);
    return text;
}

void check_set(const Typeset& set, const Files& files) {
    check_findings(set.diagnostics, files);
    for (const Diagnostic& finding : set.diagnostics)
        require(finding.code != "text-lost" && finding.code != "text-repeated" && finding.code != "text-changed" &&
                    finding.code != "link-broken",
                "text in is text set and over");
}

}  // namespace
}  // namespace banxin

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace banxin;
    Input input(bytes, size);
    MemoryFiles files;
    const auto draft = [&] {
        EditionMemory memory;
        return read_what_can_be_set(put_edition(files, input), {"day"}, memory);
    }();
    if (!draft) {
        check_failure(draft.error(), files);
        for (const Diagnostic& finding : draft.error().diagnostics)
            require(finding.spot.file == kFuzzedStory, "the story alone can be wrong");
        return 0;
    }
    const auto edition = std::make_shared<const Edition>(draft->edition);
    TypesetMemo memo(fuzzed_fonts());
    const auto set = typeset(edition, memo);
    if (!set) {
        check_failure(set.error(), files);
        return 0;
    }
    check_set(*set, files);
    static TypesetMemo long_memo(fuzzed_fonts());
    const auto again = typeset(edition, long_memo);
    require(again.has_value() && dump_of(*set) == dump_of(*again), "a memory changes nothing");
    return 0;
}
