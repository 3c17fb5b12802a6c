#include "cli/file_words.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "read/yaml/choice_words.h"
#include "read/yaml/key_words.h"

namespace banxin {
namespace {

constexpr std::string_view kBeforeKey = " \t-{";

bool is_word_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

/// The usual Chinese for an English word of a table.
std::optional<std::string> chinese_for(WordTable table, std::string_view english) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const WordPair& pair) { return pair.english == english; });
    return found == table.end() ? std::nullopt : std::optional<std::string>(found->chinese);
}

std::optional<std::string> chinese_word(std::string_view english) {
    auto key = chinese_for(key_words(), english);
    return key ? key : chinese_for(choice_words(), english);
}

std::string_view word_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_word_letter(text[end])) ++end;
    return text.substr(at, end - at);
}

/// A key with its colon, and the choice behind it: `kind: jumps`.
class SnippetReader {
  public:
    explicit SnippetReader(std::string_view snippet) : snippet_(snippet) {}

    std::string read() {
        while (at_ < snippet_.size()) {
            const std::string_view word = starts_word() ? word_at(snippet_, at_) : std::string_view();
            if (word.empty() || !read_key(word)) keep(std::max<std::size_t>(word.size(), 1));
        }
        return std::move(out_);
    }

  private:
    bool starts_word() const {
        constexpr std::string_view kGlued = "./";
        const char before = at_ == 0 ? ' ' : snippet_[at_ - 1];
        return !is_word_letter(before) && kGlued.find(before) == std::string_view::npos;
    }

    bool is_key_end(std::size_t colon) const {
        constexpr std::string_view kBehindColon = " `}";
        if (colon >= snippet_.size() || snippet_[colon] != ':') return false;
        return colon + 1 == snippet_.size() || kBehindColon.find(snippet_[colon + 1]) != std::string_view::npos;
    }

    bool read_key(std::string_view word) {
        const std::size_t colon = at_ + word.size();
        const auto key = is_key_end(colon) ? chinese_for(key_words(), word) : std::nullopt;
        if (!key) return false;
        out_ += *key;
        at_ = colon;
        keep(std::min<std::size_t>(2, snippet_.size() - at_));
        read_choice();
        return true;
    }

    void read_choice() {
        constexpr std::string_view kBehindChoice = ",`)}";
        const std::string_view word = word_at(snippet_, at_);
        const std::size_t end = at_ + word.size();
        const bool is_whole = end == snippet_.size() || kBehindChoice.find(snippet_[end]) != std::string_view::npos ||
                              static_cast<unsigned char>(snippet_[end]) >= 0x80;
        const auto choice = is_whole ? chinese_for(choice_words(), word) : std::nullopt;
        if (!choice) return;
        out_ += *choice;
        at_ = end;
    }

    void keep(std::size_t bytes) {
        out_ += snippet_.substr(at_, bytes);
        at_ += bytes;
    }

    std::string_view snippet_;
    std::size_t at_ = 0;
    std::string out_;
};

/// What stands between backquotes.
std::string quoted_in_chinese(std::string_view quoted) {
    const bool is_word = !quoted.empty() && word_at(quoted, 0) == quoted;
    const auto word = is_word ? chinese_word(quoted) : std::nullopt;
    return word ? *word : SnippetReader(quoted).read();
}

/// Applies one function to what stands between two marks, and another to the rest.
std::string each_part(std::string_view text, std::string_view open, std::string_view close,
                      const std::function<std::string(std::string_view)>& within) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = text.find(open, at);
        const std::size_t inner = start == std::string_view::npos ? start : start + open.size();
        const std::size_t end = start == std::string_view::npos ? start : text.find(close, inner);
        if (end == std::string_view::npos) return out + std::string(text.substr(at));
        out += std::string(text.substr(at, inner - at)) + within(text.substr(inner, end - inner)) + std::string(close);
        at = end + close.size();
    }
    return out;
}

}  // namespace

KeyLanguage key_language(std::string_view text) {
    int english = 0;
    int chinese = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        std::string_view line = text.substr(start, end - start);
        start = end + 1;
        line.remove_prefix(std::min(line.find_first_not_of(kBeforeKey), line.size()));
        const std::string_view key = line.substr(0, std::min(line.find(':'), line.size()));
        const WordTable words = key_words();
        const auto is = [&](std::string_view WordPair::*language) {
            return std::any_of(words.begin(), words.end(), [&](const WordPair& pair) { return pair.*language == key; });
        };
        english += is(&WordPair::english) ? 1 : 0;
        chinese += is(&WordPair::chinese) ? 1 : 0;
    }
    if (english + chinese == 0) return KeyLanguage::none;
    return chinese >= english ? KeyLanguage::chinese : KeyLanguage::english;
}

std::string with_chinese_keys(std::string_view pattern, Sentence sentence) {
    const std::string quoted = each_part(pattern, "`", "`", quoted_in_chinese);
    const auto snippet = [](std::string_view text) { return SnippetReader(text).read(); };
    return sentence == Sentence::chinese ? snippet(quoted) : each_part(quoted, "{{", "}}", snippet);
}

std::string_view FileTongue::pattern(const Wording& wording, std::int64_t count) const {
    const std::string_view said = spoken_.pattern(wording, count);
    if (keys_ != KeyLanguage::chinese) return said;
    const auto known = rewritten_.find(said);
    if (known != rewritten_.end()) return known->second;
    const Sentence sentence = &spoken_ == &english() ? Sentence::english : Sentence::chinese;
    return rewritten_.emplace(std::string(said), with_chinese_keys(said, sentence)).first->second;
}

}  // namespace banxin
