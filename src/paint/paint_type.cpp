#include "paint/paint_type.h"

#include "paint/paint_glyphs.h"

namespace banxin {
namespace {

/// What stands between two spaces as one cluster: neither tracking nor the gap round a figure tears it apart for a
/// reader of the text, who finds 2026年11月23日 as it was written.
void keep_words_whole(GlyphRun& run) {
    std::vector<GlyphCluster> words;
    std::size_t byte = 0;
    bool new_word = true;
    for (const GlyphCluster& cluster : run.clusters) {
        const bool space = run.text[byte] == ' ';
        if (new_word || space) {
            words.push_back(cluster);
        } else {
            words.back().bytes = static_cast<std::uint16_t>(words.back().bytes + cluster.bytes);
            words.back().glyphs = static_cast<std::uint16_t>(words.back().glyphs + cluster.glyphs);
        }
        new_word = space;
        byte += cluster.bytes;
    }
    run.clusters = std::move(words);
}

}  // namespace

std::vector<Mark> paint_type(const TypeLine& type, Point left) {
    return paint_type_at(type, {left.x - type.line.left, left.y});
}

std::vector<Mark> paint_type_at(const TypeLine& type, Point origin) {
    std::vector<Mark> marks = paint_glyphs(*type.text, type.line, origin, MarkRole::furniture);
    for (Mark& mark : marks) {
        if (auto* run = std::get_if<GlyphRun>(&mark)) keep_words_whole(*run);
    }
    return marks;
}

}  // namespace banxin
