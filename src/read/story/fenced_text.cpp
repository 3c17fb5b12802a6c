#include "read/story/fenced_text.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/story/mark_words.h"
#include "read/yaml/nearest_word.h"

namespace banxin {

namespace {

constexpr std::string_view kFence = ":::";
constexpr std::u32string_view kPullMark = U"{.pull}";
constexpr std::u32string_view kChinesePullMark = U"{.引语}";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// What stands behind three colons of which a Chinese keyboard has written one or more; nothing where no block is
/// meant.
std::optional<std::string_view> behind_wide_fence(std::string_view line) {
    constexpr std::string_view kWideColon = "：";
    std::string_view rest = line;
    bool is_wide = false;
    for (int colons = 0; colons < 3; ++colons) {
        const bool wide = rest.starts_with(kWideColon);
        if (!wide && !rest.starts_with(':')) return std::nullopt;
        rest.remove_prefix(wide ? kWideColon.size() : 1);
        is_wide = is_wide || wide;
    }
    const std::string_view words = trimmed(rest);
    const std::string kind(words.substr(0, words.find(' ')));
    const bool is_meant = words.empty() || means(mark_words(), kind, "facts") || means(mark_words(), kind, "pull");
    return is_wide && is_meant ? std::optional(words) : std::nullopt;
}

class Splitter {
  public:
    Splitter(const SourceText& source, std::size_t start, Findings& findings)
        : source_(source), findings_(findings), running_from_(start) {}

    SplitBody split() {
        const std::string_view text = source_.text;
        for (std::size_t line = running_from_; line < text.size();) {
            const std::size_t end = std::min(text.find('\n', line), text.size());
            const std::string_view words = text.substr(line, end - line);
            if (words.starts_with(kFence)) meet_fence(line, end, trimmed(words.substr(kFence.size())));
            if (const auto behind = behind_wide_fence(words)) meet_wide_fence(line, end, *behind);
            line = end + 1;
        }
        if (open_) {
            findings_.error(spot_at(source_, open_->fence), "aside-open",
                            phrase("this block beside the text is not closed"), phrase("put a line of ::: below it"));
        }
        out_.running.push_back({running_from_, text.size()});
        return std::move(out_);
    }

  private:
    /// Read as it is meant, so that nothing else is told of the same slip.
    void meet_wide_fence(std::size_t line, std::size_t end, std::string_view words) {
        const std::string meant = words.empty() ? std::string(kFence) : std::string(kFence) + " " + std::string(words);
        findings_.error(spot_at(source_, line), "full-width-syntax",
                        phrase("full-width colons stand here, where a block beside the text wants its own"),
                        phrase("write the line as `{}`", meant));
        meet_fence(line, end, words);
    }

    void meet_fence(std::size_t line, std::size_t end, std::string_view words) {
        if (open_ && words.empty()) return close(line, end);
        if (open_ || words.empty()) {
            return findings_.error(spot_at(source_, line), "aside-open",
                                   open_ ? phrase("a block beside the text starts inside another one")
                                         : phrase("this line closes nothing"),
                                   phrase("write ::: {}, the text, and ::: in lines of their own", mark_word("facts")));
        }
        open_fence(line, end, words);
    }

    void refuse_kind(std::size_t line, const std::string& kind) {
        const Phrase guess = did_you_mean(kind, words_of(mark_words(), {"facts", "pull"}));
        findings_.error(
            spot_at(source_, line), "unknown-aside", phrase("`{}` is no block beside the text", kind),
            guess.empty() ? phrase("there are ::: {} and ::: {}", mark_word("facts"), mark_word("pull")) : guess);
    }

    void open_fence(std::size_t line, std::size_t end, std::string_view words) {
        const std::string kind(words.substr(0, words.find(' ')));
        const bool is_pull = means(mark_words(), kind, "pull");
        if (!is_pull && !means(mark_words(), kind, "facts")) refuse_kind(line, kind);
        FencedText fenced;
        fenced.kind = is_pull ? FenceKind::pull : FenceKind::facts;
        fenced.title = trimmed(words.substr(kind.size()));
        fenced.fence = line;
        fenced.text.begin = end;
        const bool twice = std::any_of(out_.fenced.begin(), out_.fenced.end(),
                                       [&](const FencedText& other) { return other.kind == fenced.kind; });
        if (twice) findings_.error(spot_at(source_, line), "aside-twice", phrase("a story has one block of this kind"));
        out_.running.push_back({running_from_, line});
        open_ = std::move(fenced);
    }

    void close(std::size_t line, std::size_t end) {
        open_->text.end = line;
        out_.fenced.push_back(*std::move(open_));
        open_.reset();
        running_from_ = end;
    }

    const SourceText& source_;
    Findings& findings_;
    std::size_t running_from_;
    std::optional<FencedText> open_;
    SplitBody out_;
};

/// How many characters at the end of a quote make it a pull quote; none: it is no such one.
std::size_t pull_mark(std::u32string_view quote) {
    if (quote.ends_with(kPullMark)) return kPullMark.size();
    return quote.ends_with(kChinesePullMark) ? kChinesePullMark.size() : 0;
}

}  // namespace

SplitBody split_body(const SourceText& source, std::size_t start, Findings& findings) {
    return Splitter(source, start, findings).split();
}

std::optional<MarkedQuote> take_marked_quote(std::vector<MarkdownBlock>& blocks) {
    const auto marked = std::find_if(blocks.begin(), blocks.end(), [](const MarkdownBlock& block) {
        return block.kind == BlockKind::quote && pull_mark(characters(block.text)) > 0;
    });
    if (marked == blocks.end()) return std::nullopt;
    std::u32string words = characters(marked->text);
    words.resize(words.size() - pull_mark(words));
    while (words.ends_with(U' ')) words.pop_back();
    const MarkedQuote quote{to_utf8(words), marked->text.front().byte};
    blocks.erase(marked);
    return quote;
}

}  // namespace banxin
