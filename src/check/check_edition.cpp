#include "check/check_edition.h"

#include <algorithm>
#include <iterator>

#include "base/answer_all.h"
#include "check/judge_fit.h"
#include "check/judge_furniture.h"
#include "check/judge_look.h"
#include "check/judge_make_up.h"
#include "check/judge_pictures.h"
#include "check/link_ledger.h"
#include "check/measure_edition.h"

namespace banxin {
namespace {

/// The pages that a story stands on.
std::vector<std::shared_ptr<const FilledPage>> pages_of_trail(const StoryTrail& trail, const FilledEdition& filled) {
    std::vector<std::shared_ptr<const FilledPage>> pages;
    for (std::size_t i = 0; i < filled.pages.size(); ++i) {
        const auto is_here = [&](const TrailStep& step) { return step.page == &filled.pages[i]; };
        if (std::any_of(trail.begin(), trail.end(), is_here)) pages.push_back(filled.pages.shared(i));
    }
    return pages;
}

std::vector<UnplacedJump> unplaced_of(const StoryId& story, const FilledEdition& filled) {
    std::vector<UnplacedJump> unplaced;
    std::ranges::copy_if(filled.unplaced, std::back_inserter(unplaced),
                         [&](const UnplacedJump& jump) { return jump.story == story; });
    return unplaced;
}

/// What is found of pages and of stories by themselves, put together with what only the whole tells.
class EditionCheck {
  public:
    EditionCheck(const CheckRequest& request, CheckMemo& memo)
        : request_(request), edition_(request.edition), filled_(request.filled) {
        ask_pages(memo);
        ask_stories(memo);
    }

    Checked check() {
        checked_.report = measure_edition(edition_, filled_, measures());
        append(judge_type(missing(), edition_, request_.substitutions));
        append(judge_fit({edition_, filled_, request_.notes}, checked_.report));
        append_of_pages(&CheckedPage::look);
        append_of_pages(&CheckedPage::pictures);
        append(judge_picture_files(edition_, filled_));
        append(judge_furniture(edition_, filled_.pages, request_.furniture));
        append_of_pages(&CheckedPage::asides);
        append_of_stories(&CheckedStory::interlinear);
        append_of_pages(&CheckedPage::last_lines);
        append_broken_lines();
        append_of_pages(&CheckedPage::make_up);
        append(judge_forms_of_datelines(edition_, filled_));
        append(link_ledger(edition_, filled_));
        append_of_stories(&CheckedStory::ledger);
        checked_.report.reasons = reasons_of(checked_.diagnostics);
        checked_.report.fit = checked_.report.reasons.empty() ? Fit::fits : Fit::does_not_fit;
        return std::move(checked_);
    }

  private:
    void ask_pages(CheckMemo& memo) {
        std::vector<PageQuestion> questions;
        for (std::size_t i = 0; i < filled_.pages.size(); ++i) {
            questions.push_back({request_.look, filled_.pages.shared(i), {}});
            for (const StoryId& id : stories_on(filled_.pages[i])) questions.back().stories.push_back(story(id));
        }
        pages_ = answer_all<PageQuestion, CheckedPage>(
            memo.pages, std::move(questions), request_.crew,
            [&](std::size_t i) { return check_page(edition_, filled_.pages.shared(i)); });
    }

    void ask_stories(CheckMemo& memo) {
        std::vector<StoryQuestion> questions;
        std::vector<StoryOnPages> on_pages;
        for (auto& [id, trail] : trails_of(filled_)) {
            const auto known = edition_.stories.find(id);
            if (known == edition_.stories.end()) continue;
            const std::vector<UnplacedJump> unplaced = unplaced_of(id, filled_);
            questions.push_back({id, request_.look, story(id), pages_of_trail(trail, filled_), unplaced});
            on_pages.push_back({known->second, trail, unplaced});
        }
        const auto found =
            answer_all<StoryQuestion, CheckedStory>(memo.stories, std::move(questions), request_.crew,
                                                    [&](std::size_t i) { return check_story(on_pages[i], edition_); });
        for (std::size_t i = 0; i < found.size(); ++i) stories_.emplace(on_pages[i].story.id, found[i]);
    }

    std::shared_ptr<const Story> story(const StoryId& id) const {
        const auto known = request_.stories.find(id);
        return known == request_.stories.end() ? nullptr : known->second;
    }

    Measures measures() const {
        Measures all;
        for (const auto& page : pages_) all.pages.push_back(&page->measured);
        for (const auto& [id, story] : stories_) all.stories.emplace(id, &story->measured);
        return all;
    }

    std::vector<MissingCharacter> missing() const {
        std::vector<MissingCharacter> all = filled_.missing;
        for (const auto& page : pages_) all.insert(all.end(), page->missing.begin(), page->missing.end());
        return all;
    }

    void append(const Diagnostics& more) {
        checked_.diagnostics.insert(checked_.diagnostics.end(), more.begin(), more.end());
    }
    void append_of_pages(Diagnostics CheckedPage::*findings) {
        for (const auto& page : pages_) append((*page).*findings);
    }
    void append_of_stories(Diagnostics CheckedStory::*findings) {
        for (const auto& [id, story] : stories_) append((*story).*findings);
    }

    /// One that goes on on another page, or is pointed to from there, is told once.
    void append_broken_lines() {
        Diagnostics told;
        for (const auto& page : pages_) {
            for (const Diagnostic& found : page->broken_lines) {
                if (std::ranges::find(told, found) == told.end()) told.push_back(found);
            }
        }
        append(told);
    }

    const CheckRequest& request_;
    const Edition& edition_;
    const FilledEdition& filled_;
    std::vector<std::shared_ptr<const CheckedPage>> pages_;
    std::map<StoryId, std::shared_ptr<const CheckedStory>> stories_;
    Checked checked_;
};

}  // namespace

std::vector<std::string> reasons_of(const Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::error)
            out.push_back(diagnostic.code + ": " + diagnostic.message.english());
    }
    return out;
}

Checked check_edition(const CheckRequest& request, CheckMemo& memo) {
    return EditionCheck(request, memo).check();
}

}  // namespace banxin
