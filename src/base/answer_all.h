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
    std::vector<std::optional<Answer>> fresh(questions.size());
    crew.each(questions.size(), [&](std::size_t i) {
        if (memo.known(questions[i]) == nullptr) fresh[i] = work(i);
    });
    std::vector<std::shared_ptr<const Answer>> all;
    for (std::size_t i = 0; i < questions.size(); ++i)
        all.push_back(memo.answer(std::move(questions[i]), [&] { return *std::move(fresh[i]); }));
    return all;
}

}  // namespace banxin
