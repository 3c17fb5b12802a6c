#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostic.h"
#include "files/files.h"
#include "read/yaml/key_language.h"

namespace banxin {

enum class Sentence { english, chinese };

/// A pattern that names keys. `map`: what the map is called that they are of, where it has words of its own
/// (read/yaml/key_words.h); a pattern's context names it.
struct KeyedSentence {
    std::string_view pattern;
    Sentence sentence = Sentence::chinese;
    std::string_view map{};
};

/// It with the keys and choices that it names put into Chinese, as somebody would write them who writes 版式 for
/// `layout`: words between backquotes, and keys with their colon. Those of an English sentence only between backquotes
/// and braces, for a sentence may have such a word before a colon, too. A key that the file has in English stays so.
std::string with_chinese_keys(const KeyedSentence& said, const KeysWritten& written = {});

// A language that names keys as one file writes them; as it speaks itself for a file without keys. What comes into a
// pattern from elsewhere, a frame's name or a story's, is never touched.
class FileTongue : public Tongue {
  public:
    FileTongue(const Tongue& spoken, std::optional<WordLanguage> keys, KeysWritten written = {})
        : spoken_(spoken), keys_(keys), written_(std::move(written)) {}
    std::string_view pattern(const Wording& wording, std::int64_t count) const override;
    std::optional<WordLanguage> keys() const { return keys_; }

  private:
    const Tongue& spoken_;
    std::optional<WordLanguage> keys_;
    KeysWritten written_;  ///< A file may have keys of both languages: what it writes in one is named so.
    mutable std::map<std::string, std::string> rewritten_;  ///< By context and pattern.
};

/// How keys are named where no file is spoken of, from here on: as the paper has them that the program was given.
/// Nothing: as somebody writes them who speaks the language. For a program that sets one paper; no library calls it.
void name_keys_as(std::optional<WordLanguage> keys);

/// What is told where no file is spoken of.
FileTongue tongue_of_no_file();

// The language that is spoken, for each file with its keys.
class TonguesOfFiles {
  public:
    /// The files outlive this.
    explicit TonguesOfFiles(const Files& files) : files_(files) {}
    const FileTongue& of(const std::string& file);

  private:
    const Files& files_;
    std::map<std::string, FileTongue> known_;
};

}  // namespace banxin
