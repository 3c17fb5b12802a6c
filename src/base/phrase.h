#pragma once

#include <fmt/format.h>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {

/// A pattern as the sources have it: fmt's, in English. Where one English word has two meanings, `context` tells which.
struct Wording {
    std::string_view context{};
    std::string_view one;
    std::string_view many{};  ///< For another number than one; empty where nothing is counted.
    bool operator==(const Wording&) const = default;
};

/// A language to put phrases into: its own pattern for one of the sources.
class Tongue {
  public:
    virtual ~Tongue() = default;
    /// `count` decides between the forms of what is counted. Gives the English pattern where it knows no other.
    virtual std::string_view pattern(const Wording& wording, std::int64_t count) const = 0;
};

/// Says what the sources say.
const Tongue& english();

// Words for a reader that are not yet in a language: a pattern and what stands in it, which may be phrases again.
//
// Rooms make phrases, and never ask which language is spoken; who prints puts them into one.
class Phrase {
  public:
    Phrase() = default;
    bool empty() const;
    std::string english() const;
    std::string in(const Tongue& tongue) const;
    bool operator==(const Phrase& other) const;

    // What phrase(), counted() and verbatim() are made with.
    using Leaf = std::variant<std::monostate, std::string, std::int64_t, double>;
    explicit Phrase(Leaf leaf);
    Phrase(Wording wording, std::int64_t count, std::vector<Phrase> words);

  private:
    Leaf leaf_;  ///< Where it has no pattern.
    Wording wording_;
    std::int64_t count_ = 1;
    std::vector<Phrase> words_;
};

/// What is the same in every language: names, what a file says, a library's words.
Phrase verbatim(std::string text);

/// `a`, `a and b`, `a, b and c`; nothing for none.
Phrase listed(const std::vector<Phrase>& items);

/// One behind the other, as they are.
Phrase operator+(Phrase before, Phrase after);

/// What a word of a pattern is to fmt.
template <typename Word>
using AsFormatted = std::conditional_t<std::same_as<std::remove_cvref_t<Word>, Phrase>, std::string, Word>;

template <typename Word>
Phrase as_phrase(Word&& word) {
    using Bare = std::remove_cvref_t<Word>;
    if constexpr (std::same_as<Bare, Phrase>) {
        return std::forward<Word>(word);
    } else if constexpr (std::same_as<Bare, char>) {
        return verbatim(std::string(1, word));
    } else if constexpr (std::integral<Bare>) {
        return Phrase(Phrase::Leaf(static_cast<std::int64_t>(word)));
    } else if constexpr (std::floating_point<Bare>) {
        return Phrase(Phrase::Leaf(static_cast<double>(word)));
    } else {
        return verbatim(std::string(std::forward<Word>(word)));
    }
}

template <typename... Words>
std::vector<Phrase> as_phrases(Words&&... words) {
    std::vector<Phrase> phrases;
    phrases.reserve(sizeof...(words));
    (phrases.push_back(as_phrase(std::forward<Words>(words))), ...);
    return phrases;
}

template <typename... Words>
using Pattern = fmt::format_string<AsFormatted<Words>...>;

/// Words to be translated: `phrase("frame `{}` has {} columns", id, 3)`. xgettext finds them by these names.
template <typename... Words>
Phrase phrase(Pattern<Words...> pattern, Words&&... words) {
    const fmt::string_view text = pattern;
    return {{{}, {text.data(), text.size()}}, 1, as_phrases(std::forward<Words>(words)...)};
}

/// Words for a table of constants, to be made a phrase of later: `constexpr Wording kNoun = wording_of("a frame")`.
consteval Wording wording_of(const char* words) {
    return {{}, words};
}
inline Phrase phrase(const Wording& wording) {
    return {wording, 1, {}};
}

/// The same, told apart from another phrase of the same English words.
template <typename... Words>
Phrase phrase_in(std::string_view context, Pattern<Words...> pattern, Words&&... words) {
    const fmt::string_view text = pattern;
    return {{context, {text.data(), text.size()}}, 1, as_phrases(std::forward<Words>(words)...)};
}

/// Words that depend on a number, which is the first of them: `counted(lines, "{} line over", "{} lines over")`.
template <typename... Words>
Phrase counted(std::int64_t count, Pattern<std::int64_t, Words...> one, Pattern<std::int64_t, Words...> many,
               Words&&... words) {
    const fmt::string_view single = one;
    const fmt::string_view several = many;
    return {{{}, {single.data(), single.size()}, {several.data(), several.size()}},
            count,
            as_phrases(count, std::forward<Words>(words)...)};
}

}  // namespace banxin
