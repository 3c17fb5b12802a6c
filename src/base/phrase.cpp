#include "base/phrase.h"

#include <fmt/args.h>

#include "base/han_seams.h"
#include "base/printable.h"

namespace banxin {
namespace {

class English : public Tongue {
  public:
    std::string_view pattern(const Wording& wording, std::int64_t count) const override {
        return count == 1 || wording.many.empty() ? wording.one : wording.many;
    }
};

constexpr std::string_view kOneBehindTheOther = "{}{}";

}  // namespace

const Tongue& english() {
    static const English tongue;
    return tongue;
}

Phrase::Phrase(Leaf leaf) : leaf_(std::move(leaf)) {}

Phrase::Phrase(Wording wording, std::int64_t count, std::vector<Phrase> words)
    : wording_(wording), count_(count), words_(std::move(words)) {}

bool Phrase::empty() const {
    if (!wording_.one.empty()) return false;
    const auto* text = std::get_if<std::string>(&leaf_);
    return std::holds_alternative<std::monostate>(leaf_) || (text != nullptr && text->empty());
}

bool Phrase::operator==(const Phrase& other) const {
    return leaf_ == other.leaf_ && wording_ == other.wording_ && count_ == other.count_ && words_ == other.words_;
}

std::string Phrase::english() const {
    return in(banxin::english());
}

std::string Phrase::in(const Tongue& tongue) const {
    if (wording_.one.empty()) {
        if (const auto* text = std::get_if<std::string>(&leaf_)) return *text;
        if (const auto* number = std::get_if<std::int64_t>(&leaf_)) return fmt::format("{}", *number);
        if (const auto* measure = std::get_if<double>(&leaf_)) return fmt::format("{}", *measure);
        return {};
    }
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    std::vector<std::string> own_words;
    const bool is_glue = wording_.one == kOneBehindTheOther;  // a line's end may be a word of it
    for (const Phrase& word : words_) {
        const auto* number = std::get_if<std::int64_t>(&word.leaf_);
        const auto* measure = std::get_if<double>(&word.leaf_);
        const auto* name = std::get_if<std::string>(&word.leaf_);
        own_words.emplace_back();
        if (number != nullptr) {
            store.push_back(*number);
        } else if (measure != nullptr) {
            store.push_back(*measure);
        } else {
            const std::string words = name != nullptr && !is_glue ? printable_name(*name) : word.in(tongue);
            if (!word.wording_.one.empty() && &tongue != &banxin::english()) own_words.back() = words;
            store.push_back(words);
        }
    }
    // A translation whose places are not those of the sources would be no sentence: a test keeps such out, and what
    // comes in all the same is said in English.
    try {
        const std::string_view own = is_glue ? wording_.one : tongue.pattern(wording_, count_);
        return fmt::vformat(close_han_seams(own, own_words), store);
    } catch (const fmt::format_error&) {
        const std::string_view own = banxin::english().pattern(wording_, count_);
        return fmt::vformat(fmt::string_view(own.data(), own.size()), store);
    }
}

Phrase verbatim(std::string text) {
    return Phrase(Phrase::Leaf(std::move(text)));
}

Phrase listed(const std::vector<Phrase>& items) {
    Phrase all;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i == 0) {
            all = items[i];
        } else if (i + 1 < items.size()) {
            all = phrase_in("list", "{}, {}", all, items[i]);
        } else {
            all = phrase_in("list", "{} and {}", all, items[i]);
        }
    }
    return all;
}

Phrase operator+(Phrase before, Phrase after) {
    if (before.empty()) return after;
    if (after.empty()) return before;
    std::vector<Phrase> words;
    words.push_back(std::move(before));
    words.push_back(std::move(after));
    return {Wording{{}, kOneBehindTheOther}, 1, std::move(words)};
}

}  // namespace banxin
