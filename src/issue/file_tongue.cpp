#include "issue/file_tongue.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "issue/language.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/key_words.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

constexpr std::string_view kBeforeKey = " \t-{";

bool is_word_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

std::optional<std::string> first_chinese(const FileWord& word) {
    return word.chinese.empty() ? std::nullopt : std::optional<std::string>(word.chinese.front());
}

std::optional<std::string> chinese_key(std::string_view map, std::string_view english) {
    return first_chinese(key_word(map, english));
}

std::optional<std::string> chinese_choice(std::string_view english) {
    return first_chinese(word_of(choice_words(), std::string(english)));
}

std::string_view word_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_word_letter(text[end])) ++end;
    return text.substr(at, end - at);
}

/// A key with its colon, and the choice behind it: `kind: jumps`.
class SnippetReader {
  public:
    SnippetReader(std::string_view snippet, std::string_view map) : snippet_(snippet), map_(map) {}

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
        const auto key = is_key_end(colon) ? chinese_key(map_, word) : std::nullopt;
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
        const auto choice = is_whole ? chinese_choice(word) : std::nullopt;
        if (!choice) return;
        out_ += *choice;
        at_ = end;
    }

    void keep(std::size_t bytes) {
        out_ += snippet_.substr(at_, bytes);
        at_ += bytes;
    }

    std::string_view snippet_;
    std::string_view map_;
    std::size_t at_ = 0;
    std::string out_;
};

/// What stands between backquotes.
std::string quoted_in_chinese(std::string_view quoted, std::string_view map) {
    if (quoted.empty() || word_at(quoted, 0) != quoted) return SnippetReader(quoted, map).read();
    const auto key = chinese_key(map, quoted);
    return key ? *key : chinese_choice(quoted).value_or(std::string(quoted));
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

struct KeysSeen {
    int english = 0;
    int chinese = 0;
    int of_nobody = 0;  ///< Chinese, and none that we know.
};

/// Of a story the lines between its fences; of any other file the whole.
std::string_view head_of(std::string_view text) {
    constexpr std::string_view kFence = "---\n";
    if (!text.starts_with(kFence)) return text;
    const std::size_t end = text.find("\n---", kFence.size() - 1);
    return text.substr(kFence.size(), end == std::string_view::npos ? end : end + 1 - kFence.size());
}

void see_key(KeysSeen& keys, std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(kBeforeKey), line.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string_view key = line.substr(0, colon);
    const WordTable words = key_words();
    const auto is = [&](std::string_view WordPair::*language) {
        return std::any_of(words.begin(), words.end(), [&](const WordPair& pair) { return pair.*language == key; });
    };
    const bool chinese = is(&WordPair::chinese);
    keys.english += is(&WordPair::english) ? 1 : 0;
    keys.chinese += chinese ? 1 : 0;
    keys.of_nobody += !chinese && is_chinese(key) ? 1 : 0;
}

}  // namespace

KeyLanguage key_language(std::string_view text) {
    KeysSeen keys;
    std::string_view rest = head_of(text);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        see_key(keys, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (keys.english + keys.chinese == 0) return keys.of_nobody > 0 ? KeyLanguage::chinese : KeyLanguage::none;
    return keys.chinese >= keys.english ? KeyLanguage::chinese : KeyLanguage::english;
}

std::string with_chinese_keys(std::string_view pattern, Sentence sentence, std::string_view map) {
    const auto word = [&](std::string_view quoted) { return quoted_in_chinese(quoted, map); };
    const std::string quoted = each_part(pattern, "`", "`", word);
    const auto snippet = [&](std::string_view text) { return SnippetReader(text, map).read(); };
    return sentence == Sentence::chinese ? snippet(quoted) : each_part(quoted, "{{", "}}", snippet);
}

std::string_view FileTongue::pattern(const Wording& wording, std::int64_t count) const {
    if (wording.context == kWordOfAFile && keys_ != KeyLanguage::none)
        return keys_ == KeyLanguage::chinese ? wording.many : wording.one;
    const std::string_view said = spoken_.pattern(wording, count);
    if (keys_ != KeyLanguage::chinese || wording.context == kWordOfAFile) return said;
    const std::string pattern = std::string(wording.context) + '\0' + std::string(said);
    const auto known = rewritten_.find(pattern);
    if (known != rewritten_.end()) return known->second;
    const Sentence sentence = &spoken_ == &english() ? Sentence::english : Sentence::chinese;
    return rewritten_.emplace(pattern, with_chinese_keys(said, sentence, wording.context)).first->second;
}

FileTongue tongue_of_no_file() {
    return {spoken(), spoken_language() == "zh" ? KeyLanguage::chinese : KeyLanguage::english};
}

const FileTongue& TonguesOfFiles::of(const std::string& file) {
    const auto known = known_.find(file);
    if (known != known_.end()) return known->second;
    const bool has_keys = file.ends_with(".yaml") || file.ends_with(".md");
    const auto bytes = has_keys ? files_.read(file) : Result<std::string>();
    const KeyLanguage keys = bytes ? key_language(*bytes) : KeyLanguage::none;
    const FileTongue tongue = keys == KeyLanguage::none ? tongue_of_no_file() : FileTongue(spoken(), keys);
    return known_.emplace(file, tongue).first->second;
}

}  // namespace banxin
