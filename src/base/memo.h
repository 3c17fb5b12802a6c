#pragma once

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace banxin {

// Answers kept by their questions, from one run of a caller to its next.
//
// In:       a question names its `place()`, where the few that differ in the rest are looked for, and is compared by
//           value: no answer ever stands for another question.
// Promises: forget_unasked() drops what was not asked since it was called last, so a memo is never larger than what one
//           run asks for. An answer that somebody still holds stays alive for him.
// Kept by a caller, never by a stage; one a thread.
template <typename Question, typename Answer>
class Memo {
  public:
    /// The answer that is known, or what `work()` gives.
    template <typename Work>
    std::shared_ptr<const Answer> answer(Question question, const Work& work) {
        if (auto known = recall(question)) return known;
        auto fresh = std::make_shared<const Answer>(work());
        known_[question.place()].push_back({std::move(question), fresh, true});
        return fresh;
    }

    /// The answer, if it is known; the question counts as asked.
    std::shared_ptr<const Answer> recall(const Question& question) {
        const auto here = known_.find(question.place());
        if (here == known_.end()) return nullptr;
        for (Known& known : here->second) {
            if (known.question != question) continue;
            known.asked = true;
            return known.answer;
        }
        return nullptr;
    }

    void forget_unasked() {
        for (auto& [place, here] : known_) {
            std::erase_if(here, [](const Known& known) { return !known.asked; });
            for (Known& known : here) known.asked = false;
        }
        std::erase_if(known_, [](const auto& place) { return place.second.empty(); });
    }

    std::size_t size() const {
        std::size_t sum = 0;
        for (const auto& [place, here] : known_) sum += here.size();
        return sum;
    }

  private:
    struct Known {
        Question question;
        std::shared_ptr<const Answer> answer;
        bool asked = false;
    };
    using Place = decltype(std::declval<const Question&>().place());

    std::map<Place, std::vector<Known>> known_;
};

}  // namespace banxin
