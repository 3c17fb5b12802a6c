#include "compare/words/moved_runs.h"

#include <algorithm>
#include <map>
#include <optional>

#include "compare/words/paragraph_moves.h"

namespace banxin {
namespace {

/// A hunk of one of the texts, and how far it may slide to be a run of certain words.
struct RunPlace {
    std::size_t text = 0;
    std::size_t hunk = 0;
    long slide = 0;
};

using RunPlaces = std::map<std::u32string_view, std::vector<RunPlace>>;

/// Slides beyond this are those of texts that repeat themselves.
constexpr std::size_t kMostSlides = 64;

class MovedRuns {
  public:
    MovedRuns(std::vector<ComparedRows>& texts, std::size_t moves) : texts_(texts), moves_(moves) {}

    std::size_t name() {
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            for (std::size_t j = 0; texts_[i].prose && j < texts_[i].hunks.size(); ++j) note_added(i, j);
        }
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            for (std::size_t j = 0; texts_[i].prose && j < texts_[i].hunks.size(); ++j) find_struck(i, j);
        }
        return moves_;
    }

  private:
    std::vector<long> slides(std::size_t text, std::size_t hunk) const {
        std::vector<long> all = slides_of(texts_[text].hunks, hunk, texts_[text].rows);
        all.resize(std::min(all.size(), kMostSlides));
        return all;
    }

    std::u32string_view words_at(const RunPlace& place) const {
        const ComparedRows& text = texts_[place.text];
        const Hunk hunk = slid(text.hunks[place.hunk], place.slide);
        return hunk.strikes() ? text.rows.before.words(hunk.a, hunk.a_end) : text.rows.after.words(hunk.b, hunk.b_end);
    }

    bool is_run(const Hunk& hunk) const { return hunk.is_plain() && hunk.strikes() != hunk.adds(); }

    void note_added(std::size_t text, std::size_t number) {
        const Hunk& hunk = texts_[text].hunks[number];
        if (!is_run(hunk) || !hunk.adds() || words_at({text, number, 0}).size() < kLeastMoved) return;
        for (const long slide : slides(text, number)) {
            const RunPlace place{text, number, slide};
            added_[words_at(place)].push_back(place);
        }
    }

    std::optional<RunPlace> added_as(std::u32string_view words) const {
        const auto found = added_.find(words);
        if (found == added_.end()) return std::nullopt;
        for (const RunPlace& place : found->second) {
            if (texts_[place.text].hunks[place.hunk].is_plain()) return place;
        }
        return std::nullopt;
    }

    void find_struck(std::size_t text, std::size_t number) {
        const Hunk& hunk = texts_[text].hunks[number];
        if (!is_run(hunk) || !hunk.strikes() || words_at({text, number, 0}).size() < kLeastMoved) return;
        for (const long slide : slides(text, number)) {
            const RunPlace from{text, number, slide};
            const auto to = added_as(words_at(from));
            if (to && !is_beside(from, *to)) return join(from, *to);
        }
    }

    /// Slides were counted with both where they stand: two neighbours might slide into each other.
    bool is_beside(const RunPlace& a, const RunPlace& b) const {
        if (a.text != b.text || (a.slide == 0 && b.slide == 0)) return false;
        return a.hunk + 1 == b.hunk || b.hunk + 1 == a.hunk;
    }

    void join(const RunPlace& from, const RunPlace& to) {
        for (const RunPlace& place : {from, to}) {
            Hunk& hunk = texts_[place.text].hunks[place.hunk];
            hunk = slid(hunk, place.slide);
            hunk.move = moves_;
        }
        ++moves_;
    }

    std::vector<ComparedRows>& texts_;
    RunPlaces added_;
    std::size_t moves_;
};

}  // namespace

std::size_t name_moved_runs(std::vector<ComparedRows>& texts, std::size_t moves) {
    return MovedRuns(texts, moves).name();
}

}  // namespace banxin
