#include "makeup/pages/tell_way.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

/// What was done to make a story fit, in the order of the ladder.
class StoryTeller {
  public:
    StoryTeller(const StoryCopy& copy, const Tried& tried) : copy_(copy), tried_(tried) {
        const Matter& matter = copy.article.matter;
        head_ = &matter.heads[tried.choice.place.block.columns - 1][tried.choice.head];
        picture_ = &matter.pictures[tried.choice.picture];
    }

    std::vector<Phrase> tell() {
        tell_head();
        tell_picture();
        tell_text();
        return std::move(done_);
    }

  private:
    void tell_head() {
        if (head_->air > 0)
            done_.push_back(counted(head_->air, "{} line more of white at it", "{} lines more of white at it"));
        const std::vector<HeadChoice>& heads = copy_.article.matter.heads[tried_.choice.place.block.columns - 1];
        const int top = std::max_element(heads.begin(), heads.end(), [](const HeadChoice& a, const HeadChoice& b) {
                            return a.size < b.size;
                        })->size;
        if (head_->size < top)
            done_.push_back(phrase("head {} % smaller than it might be", (top - head_->size) * 100 / top));
        if (head_->form == HeadForm::vertical) done_.push_back(phrase("vertical head"));
        if (head_->form == HeadForm::over_part) done_.push_back(phrase("head over a part of its columns"));
    }

    void tell_picture() {
        if (tried_.crop > 0) done_.push_back(phrase("picture cut by {}.{} %", tried_.crop / 10, tried_.crop % 10));
        if (picture_->amounts.of(Term::picture_size) > 0)
            done_.push_back(picture_->columns == 1 ? phrase("picture over one column")
                                                   : phrase("picture over {} columns", picture_->columns));
        if (picture_->amounts.of(Term::picture_left_out) > 0) done_.push_back(phrase("not all of its pictures"));
    }

    void tell_text() {
        const Fit& fit = tried_.fit;
        if (fit.changed < 0)
            done_.push_back(counted(-fit.changed, "{} paragraph closed up", "{} paragraphs closed up"));
        if (fit.changed > 0) done_.push_back(counted(fit.changed, "{} paragraph opened", "{} paragraphs opened"));
        if (tried_.rest) done_.push_back(counted(fit.jumped, "{} line goes on elsewhere", "{} lines go on elsewhere"));
        if (fit.white > 0) done_.push_back(counted(fit.white, "{} line stays white", "{} lines stay white"));
        if (fit.cut > 0) done_.push_back(phrase("{} lines ({} characters) to cut", fit.cut, tried_.characters));
    }

    const StoryCopy& copy_;
    const Tried& tried_;
    const HeadChoice* head_;
    const PictureChoice* picture_;
    std::vector<Phrase> done_;
};

PlacedStory placed_story(const StoryCopy& copy, const Tried& tried, const std::optional<JumpTarget>& target) {
    PlacedStory placed{copy.story, FrameId{copy.story.value}, copy.article.rank};
    placed.lines = tried.lines;
    placed.changed = tried.fit.changed;
    placed.white = tried.fit.white;
    placed.over = tried.fit.cut;
    placed.characters = tried.characters;
    placed.gone = tried.rest ? tried.fit.jumped : 0;
    if (tried.rest) placed.goes_to = target->page;
    placed.done = StoryTeller(copy, tried).tell();
    return placed;
}

}  // namespace

std::vector<Blame> blames_of(const Score& score) {
    std::vector<Blame> blames;
    for (int i = 0; i < kTerms; ++i) {
        const auto term = static_cast<Term>(i);
        if (score.of(term) != 0) blames.push_back({term, score.of(term)});
    }
    std::stable_sort(blames.begin(), blames.end(), [](const Blame& a, const Blame& b) { return a.price > b.price; });
    return blames;
}

PageMadeUp tell_way(const PageOrder& order, const KeptFrames& kept, const WaySet& way) {
    PageMadeUp told{kept.frames, kept.bindings, {}, way.score.total(), blames_of(way.score), {}, way.white_cells};
    told.left_out = way.left_out;
    for (std::size_t i = 0; i < order.copies.size(); ++i) {
        const StoryCopy& copy = order.copies[i];
        const Tried& tried = way.stories[i];
        if (tried.price >= kNever) continue;
        told.white += tried.fit.white;
        told.frames.push_back(frame_of(copy, tried.choice, order.room));
        told.made.insert(told.frames.back().id);
        if (copy.is_landing()) continue;
        told.stories.push_back(placed_story(copy, tried, order.target));
        StoryBinding binding;
        binding.story = copy.story;
        if (tried.rest) {
            binding.jump = JumpMode::page;
            binding.target = order.target->page;
        }
        told.bindings.push_back({told.frames.back().id, {}, binding});
    }
    return told;
}

}  // namespace banxin::makeup
