#include "compare/changes/spot_words.h"

#include "display/dump.h"
#include "model/span_word.h"

namespace banxin {

std::string grid_words(const FrameVersion& frame) {
    std::string words;
    for (const LegVersion& leg : frame.legs) {
        if (!words.empty()) words += " + ";
        words += span_word(leg.columns) + " × " + span_word(leg.lines);
    }
    return words;
}

bool keeps_its_lattice(const FrameVersion& was, const FrameVersion& is) {
    return was.legs != is.legs && grid_words(was) == grid_words(is);
}

bool is_printed_alike(const FrameVersion& was, const FrameVersion& is) {
    return was.sets == is.sets && (!was.box || !is.box || *was.box == *is.box);
}

bool is_of_lattice(const Change& change) {
    return change.kind == ChangeKind::frame && change.after && change.after->frame.value.empty();
}

std::string size_words(Length size) {
    return in_points(size) + "pt";
}

std::string way_words(const std::vector<FrameSpot>& spots, const VersionIndex& index) {
    std::string words;
    for (const FrameSpot& spot : spots) {
        if (!words.empty()) words += " ";
        words += index.label(spot.page) + "/" + spot.frame.value;
    }
    return words;
}

}  // namespace banxin
