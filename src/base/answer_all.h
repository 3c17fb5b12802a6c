#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/crew.h"
#include "base/memo.h"

namespace banxin {

/// Does the works whose questions a memo does not know the answers of, side by side, and leaves these with it in the
/// questions' order. Gives the answers to all of them.
template <typename Question, typename Answer>
std::vector<std::shared_ptr<const Answer>> answer_all(Memo<Question, Answer>& memo, std::vector<Question> questions,
                                                      const Crew& crew,
                                                      const std::function<Answer(std::size_t)>& work) {
    std::vector<std::shared_ptr<const Answer>> all;
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        all.push_back(memo.recall(questions[i]));
        if (all.back() == nullptr) unknown.push_back(i);
    }
    std::vector<std::optional<Answer>> fresh(unknown.size());
    crew.each(unknown.size(), [&](std::size_t i) { fresh[i] = work(unknown[i]); });
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        const std::size_t at = unknown[i];
        all[at] = memo.answer(std::move(questions[at]), [&] { return *std::move(fresh[i]); });
    }
    return all;
}

}  // namespace banxin
