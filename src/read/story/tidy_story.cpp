// One mend may uncover another (，, is a half-width mark first and a doubled one then), so the manuscript is read again
// until nothing is left to mend. Of mends that touch each other the first is made, the others in the next round.
#include "read/story/tidy_story.h"

#include <utility>

#include "read/copy/judge_copy.h"
#include "read/text/original_text.h"
#include "read/text/source_text.h"

namespace banxin {
namespace {

constexpr int kMostRounds = 8;

/// A text with mends made, and how many.
struct Mended {
    std::string text;
    int places = 0;
};

/// The bytes with the mends of their clean text.
Mended with_mends(const std::string& bytes, const CopyFindings& found) {
    const std::vector<std::size_t> places = original_places(bytes);
    Mended out;
    std::size_t done = 0;   // of the clean text
    std::size_t taken = 0;  // of the bytes
    for (const CopyFinding& finding : found) {
        if (!finding.mend || finding.mend->first < done) continue;
        const Mend& mend = *finding.mend;
        out.text.append(bytes, taken, places[mend.first] - taken);
        for (const char c : mend.instead) out.text += c == '\n' ? std::string(line_end_of(bytes)) : std::string(1, c);
        taken = mend.end > mend.first ? places[mend.end - 1] + 1 : places[mend.first];
        done = mend.end;
        ++out.places;
    }
    out.text.append(bytes, taken);
    return out;
}

/// The warnings of findings that have no mend.
Diagnostics without_mends(const CopyFindings& found, const Manuscript& manuscript) {
    CopyFindings left;
    for (const CopyFinding& finding : found) {
        if (!finding.mend) left.push_back(finding);
    }
    Findings told;
    if (const auto source = clean_text(manuscript.path, manuscript.text)) report_copy(left, *source, told);
    return told.list;
}

}  // namespace

Result<TidiedStory> tidy_manuscript(const Sources& sources, const Manuscript& manuscript) {
    auto read = read_manuscript(sources, manuscript);
    if (!read) return tl::unexpected(std::move(read.error()));
    TidiedStory tidied{manuscript.text, manuscript.text};
    tidied.left = without_mends(read->copy, manuscript);
    tidied.left_after = std::move(read->warnings);
    for (int round = 0; round < kMostRounds; ++round) {
        Mended mended = with_mends(tidied.after, read->copy);
        if (mended.places == 0) break;
        Manuscript fresh = manuscript;
        fresh.text = mended.text;
        read = read_manuscript(sources, fresh);
        if (!read) break;
        tidied.after = std::move(mended.text);
        tidied.mended += mended.places;
        tidied.left_after = read->warnings;
    }
    return tidied;
}

}  // namespace banxin
