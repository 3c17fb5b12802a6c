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

std::optional<WordLanguage> keys_of_house;

bool is_word_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

bool is_in_chinese(const FileWord& word, const KeysWritten& written) {
    return std::any_of(word.chinese.begin(), word.chinese.end(),
                       [&](std::string_view name) { return written.contains(name); });
}

/// A file may have keys of both languages: what it writes in one is named so.
bool is_only_in_english(const FileWord& word, const KeysWritten& written) {
    return written.contains(word.english) && !is_in_chinese(word, written);
}

std::optional<std::string> first_chinese(const FileWord& word) {
    return word.chinese.empty() ? std::nullopt : std::optional<std::string>(word.chinese.front());
}

/// Whose keys a sentence names, and in which file.
struct WordsAsked {
    std::string_view map;
    const KeysWritten& written;
};

std::optional<std::string> chinese_key(const WordsAsked& asked, std::string_view english) {
    const FileWord word = key_word(asked.map, english);
    if (is_only_in_english(word, asked.written)) return std::nullopt;
    return first_chinese(word);
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
    SnippetReader(std::string_view snippet, const WordsAsked& asked) : snippet_(snippet), asked_(asked) {}

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
        const auto key = is_key_end(colon) ? chinese_key(asked_, word) : std::nullopt;
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
    const WordsAsked& asked_;
    std::size_t at_ = 0;
    std::string out_;
};

/// What stands between backquotes.
std::string quoted_in_chinese(std::string_view quoted, const WordsAsked& asked) {
    if (quoted.empty() || word_at(quoted, 0) != quoted) return SnippetReader(quoted, asked).read();
    if (is_only_in_english(key_word(asked.map, quoted), asked.written)) return std::string(quoted);
    const auto key = chinese_key(asked, quoted);
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

}  // namespace

std::string with_chinese_keys(const KeyedSentence& said, const KeysWritten& written) {
    const WordsAsked asked{said.map, written};
    const auto word = [&](std::string_view quoted) { return quoted_in_chinese(quoted, asked); };
    const std::string quoted = each_part(said.pattern, "`", "`", word);
    const auto snippet = [&](std::string_view text) { return SnippetReader(text, asked).read(); };
    return said.sentence == Sentence::chinese ? snippet(quoted) : each_part(quoted, "{{", "}}", snippet);
}

std::string_view FileTongue::pattern(const Wording& wording, std::int64_t count) const {
    if (wording.context == kWordOfAFile && keys_) {
        const bool english_alone = written_.contains(wording.one) && !written_.contains(wording.many);
        const bool chinese_alone = written_.contains(wording.many) && !written_.contains(wording.one);
        if (english_alone || chinese_alone) return english_alone ? wording.one : wording.many;
        return *keys_ == WordLanguage::chinese ? wording.many : wording.one;
    }
    const std::string_view said = spoken_.pattern(wording, count);
    if (keys_ != WordLanguage::chinese || wording.context == kWordOfAFile) return said;
    const std::string pattern = std::string(wording.context) + '\0' + std::string(said);
    const auto known = rewritten_.find(pattern);
    if (known != rewritten_.end()) return known->second;
    const Sentence sentence = &spoken_ == &english() ? Sentence::english : Sentence::chinese;
    return rewritten_.emplace(pattern, with_chinese_keys({said, sentence, wording.context}, written_)).first->second;
}

FileTongue tongue_of_no_file() {
    if (keys_of_house) return {spoken(), keys_of_house};
    return {spoken(), spoken_language() == "zh" ? WordLanguage::chinese : WordLanguage::english};
}

void name_keys_as(std::optional<WordLanguage> keys) {
    keys_of_house = keys;
}

const FileTongue& TonguesOfFiles::of(const std::string& file) {
    const auto known = known_.find(file);
    if (known != known_.end()) return known->second;
    const bool has_keys = file.ends_with(".yaml") || file.ends_with(".md");
    const auto bytes = has_keys ? files_.read(file) : Result<std::string>();
    const auto keys = bytes ? language_of_keys(*bytes) : std::nullopt;
    const FileTongue tongue = keys ? FileTongue(spoken(), keys, keys_written(*bytes)) : tongue_of_no_file();
    return known_.emplace(file, tongue).first->second;
}

}  // namespace banxin
