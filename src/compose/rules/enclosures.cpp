#include "compose/rules/enclosures.h"

#include <numeric>

#include "compose/rules/char_class.h"
#include "compose/rules/char_set.h"

namespace banxin {
namespace {

constexpr std::size_t kShortQuotation = 8;

/// How many enclosures of a kind go on after each character of a text.
class Depths {
  public:
    explicit Depths(std::size_t characters) : change_(characters + 1, 0) {}
    void add(std::size_t first, std::size_t end) {
        ++change_[first];
        --change_[end];
    }
    std::vector<int> sum() const {
        std::vector<int> depths(change_.size());
        std::partial_sum(change_.begin(), change_.end(), depths.begin());
        return depths;
    }

  private:
    std::vector<int> change_;
};

}  // namespace

std::vector<Enclosure> enclosures(std::u32string_view text) {
    Depths whole(text.size());
    Depths long_ones(text.size());
    std::vector<std::size_t> opened;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const CharClass cls = classify(text[i]);
        if (cls == CharClass::open) opened.push_back(i);
        if (cls != CharClass::close || opened.empty()) continue;
        const std::size_t first = opened.back();
        opened.pop_back();
        const std::size_t inner = i - first - 1;
        const bool title = holds(U"《〈『", text[first]);
        if (inner == 0 && !title) continue;
        (title || inner <= kShortQuotation ? whole : long_ones).add(first, i);
    }
    const std::vector<int> short_depths = whole.sum();
    const std::vector<int> long_depths = long_ones.sum();
    std::vector<Enclosure> all(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) all[i] = {short_depths[i] > 0, long_depths[i] > 0};
    return all;
}

}  // namespace banxin
