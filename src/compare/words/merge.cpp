// diff3: two ways through the text as it was, one to each of the others. Tokens of it that both ways keep are where the
// three texts hang together; what lies between two of them is compared as a whole.
#include "compare/words/merge.h"

#include <span>

#include "base/unicode.h"
#include "compare/words/common_way.h"
#include "compare/words/token_row.h"
#include "compare/words/tokens.h"

namespace banxin {
namespace {

/// A text in tokens, with the numbers that equal ones share.
struct NumberedText {
    std::u32string text;
    std::vector<std::u32string_view> tokens{};
    std::vector<std::uint32_t> numbers{};

    NumberedText(std::string_view utf8, TokenNumbers& shared) : text(to_utf32(utf8)), tokens(tokens_of(text)) {
        for (const std::u32string_view token : tokens) numbers.push_back(shared.of(token));
    }
    NumberedText(const NumberedText&) = delete;
    NumberedText& operator=(const NumberedText&) = delete;

    std::u32string words(std::size_t from, std::size_t until) const {
        std::u32string all;
        for (std::size_t i = from; i < until; ++i) all += tokens[i];
        return all;
    }
};

/// How far each of the three texts has been read.
struct ThreeEnds {
    std::size_t base = 0;
    std::size_t mine = 0;
    std::size_t theirs = 0;
};

class Merging {
  public:
    explicit Merging(const ThreeTexts& texts)
        : base_(texts.base, numbers_), mine_(texts.mine, numbers_), theirs_(texts.theirs, numbers_) {}

    MergedText run() {
        const auto to_mine = common_way(base_.numbers, mine_.numbers);
        const auto to_theirs = common_way(base_.numbers, theirs_.numbers);
        for (std::size_t i = 0; i < to_mine.size(); ++i) {
            if (to_mine[i] == kNoPartner || to_theirs[i] == kNoPartner) continue;
            take_between({i, to_mine[i], to_theirs[i]});
            merged_ += base_.tokens[i];
            read_ = {i + 1, to_mine[i] + 1, to_theirs[i] + 1};
        }
        take_between({base_.tokens.size(), mine_.tokens.size(), theirs_.tokens.size()});
        out_.text = to_utf8(merged_);
        return std::move(out_);
    }

  private:
    void take_between(const ThreeEnds& until) {
        const std::u32string base = base_.words(read_.base, until.base);
        const std::u32string mine = mine_.words(read_.mine, until.mine);
        const std::u32string theirs = theirs_.words(read_.theirs, until.theirs);
        const bool is_conflict = mine != base && theirs != base && mine != theirs;
        const TextOffset from{static_cast<int>(merged_.size())};
        merged_ += mine == base ? theirs : mine;
        const TextOffset end{static_cast<int>(merged_.size())};
        if (is_conflict) out_.conflicts.push_back({{from, end}, to_utf8(base), to_utf8(mine), to_utf8(theirs)});
    }

    TokenNumbers numbers_;
    NumberedText base_;
    NumberedText mine_;
    NumberedText theirs_;
    ThreeEnds read_;
    std::u32string merged_;
    MergedText out_;
};

}  // namespace

MergedText merged_texts(const ThreeTexts& texts) {
    return Merging(texts).run();
}

}  // namespace banxin
