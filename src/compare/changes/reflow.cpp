#include "compare/changes/reflow.h"

#include <algorithm>
#include <utility>

#include "compare/changes/lattice_change.h"
#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// What the edits of a text leave: a stretch of the new text and how far it stands behind the old one.
struct KeptStretch {
    int from = 0;
    int until = 0;
    int shift = 0;
};

std::vector<KeptStretch> kept_stretches(const std::vector<TextEdit>& edits, int end) {
    std::vector<KeptStretch> kept;
    int at = 0;
    int shift = 0;
    for (const TextEdit& edit : edits) {
        kept.push_back({at, edit.after.from.value, shift});
        at = edit.after.until.value;
        shift = at - edit.before.until.value;
    }
    kept.push_back({at, end, shift});
    return kept;
}

/// The lines of a text by what they hold.
using LinesByText = std::map<std::pair<int, int>, const StandingLine*>;

LinesByText lines_by_text(const TextVersion& text) {
    LinesByText lines;
    for (const StandingLine& line : text.lines) lines[{line.text.from.value, line.text.until.value}] = &line;
    return lines;
}

class ReflowFinder {
  public:
    ReflowFinder(const TextVersion& before, const TextVersion& after, const TwoVersions& versions)
        : before_(lines_by_text(before)), after_(after), versions_(versions) {}

    Reflow find(const std::vector<TextEdit>& edits) {
        reflow_.of = after_.key;
        const int end = after_.lines.empty() ? 0 : after_.lines.back().text.until.value;
        const std::vector<KeptStretch> kept = kept_stretches(edits, end);
        for (std::size_t i = 0; i < after_.lines.size(); ++i) {
            const TextRange text = after_.lines[i].text;
            const auto holds = std::find_if(kept.begin(), kept.end(), [&](const KeptStretch& stretch) {
                return stretch.from <= text.from.value && text.until.value <= stretch.until;
            });
            if (holds != kept.end()) judge(static_cast<int>(i), holds->shift);
        }
        return std::move(reflow_);
    }

  private:
    void judge(int number, int shift) {
        const StandingLine& line = after_.lines[static_cast<std::size_t>(number)];
        const auto was = before_.find({line.text.from.value - shift, line.text.until.value - shift});
        if (was == before_.end()) {
            note(reflow_.broken_from, reflow_.broken, number, line);
        } else if (!stands_still(*was->second, line)) {
            note(reflow_.moved_from, reflow_.moved, number, line);
        }
    }

    void note(int& first, int& count, int number, const StandingLine& line) {
        ++count;
        if (first > 0) return;
        first = number + 1;
        if (reflow_.page.value > 0) return;
        reflow_.page = line.page;
        reflow_.label = versions_.after.label(line.page);
        reflow_.frame = line.frame;
    }

    /// In its frame: that the frame stands elsewhere is another matter.
    bool stands_still(const StandingLine& was, const StandingLine& is) const {
        const auto spot = versions_.pages.now({was.page, was.frame});
        if (!spot || *spot != FrameSpot{is.page, is.frame}) return true;
        // What stands in no frame changes sides with its page, …
        if (is.frame.value.empty() && was.page != is.page) return true;
        // … and moves with the lattice.
        if (is.frame.value.empty() && lattice_change(*versions_.before.page(was.page), *versions_.after.page(is.page)))
            return true;
        const FrameVersion* old_frame = versions_.before.frame({was.page, was.frame});
        const FrameVersion* new_frame = versions_.after.frame(*spot);
        if (old_frame != nullptr && new_frame != nullptr && keeps_its_lattice(*old_frame, *new_frame)) return true;
        const Point old_corner = corner_of(versions_.before, {was.page, was.frame});
        const Point new_corner = corner_of(versions_.after, *spot);
        return was.area.x - old_corner.x == is.area.x - new_corner.x &&
               was.area.y - old_corner.y == is.area.y - new_corner.y;
    }

    static Point corner_of(const VersionIndex& index, const FrameSpot& spot) {
        const FrameVersion* frame = index.frame(spot);
        return frame == nullptr || frame->legs.empty() ? Point{} : frame->legs.front().area.corner();
    }

    LinesByText before_;
    const TextVersion& after_;
    const TwoVersions& versions_;
    Reflow reflow_;
};

}  // namespace

std::vector<Reflow> reflows(const ComparedTexts& texts, const TwoVersions& versions) {
    std::vector<Reflow> found;
    for (std::size_t i = 0; i < texts.keys.size(); ++i) {
        const TextVersion* before = versions.before.text(texts.keys[i]);
        const TextVersion* after = versions.after.text(texts.keys[i]);
        if (before == nullptr || after == nullptr) continue;
        Reflow reflow = ReflowFinder(*before, *after, versions).find(texts.differences.edits[i]);
        if (reflow.broken > 0 || reflow.moved > 0) found.push_back(std::move(reflow));
    }
    return found;
}

}  // namespace banxin
