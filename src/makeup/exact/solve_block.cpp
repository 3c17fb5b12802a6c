#include "makeup/exact/solve_block.h"

#include "makeup/exact/spiral.h"

namespace banxin::makeup {

BlockAnswer solve_block(const BlockProblem& problem, Spirals spirals) {
    Recurrence recurrence(problem);
    BlockAnswer answer;
    const Prices prices = recurrence.prices_of(recurrence.everything(), problem.block);
    const int corners = cheapest(prices);
    if (prices[corners] <= problem.most && !recurrence.gave_up()) {
        answer.price = prices[corners];
        answer.tree = recurrence.tree_of(recurrence.everything(), problem.block, corners);
        recurrence.lower(answer.price);
    }
    if (spirals == Spirals::at_root && !recurrence.gave_up()) {
        if (auto spiral = find_spiral(recurrence, problem); spiral && spiral->price < answer.price) {
            answer.price = spiral->price;
            answer.tree = std::move(spiral->tree);
        }
    }
    answer.work = recurrence.work();
    answer.gave_up = recurrence.gave_up();
    return answer;
}

}  // namespace banxin::makeup
