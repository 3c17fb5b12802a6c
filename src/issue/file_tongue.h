#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "files/files.h"

namespace banxin {

/// In which language a file writes its keys.
enum class KeyLanguage { none, english, chinese };

/// The language of most of the keys in a text, be it YAML or a story's head; none where it has no key. Of a story's
/// text nothing counts but its head.
KeyLanguage key_language(std::string_view text);

enum class Sentence { english, chinese };

/// A pattern with the keys and choices that it names put into Chinese, as somebody would write them who writes 版式 for
/// `layout`: words between backquotes, and keys with their colon. Those of an English sentence only between backquotes
/// and braces, for a sentence may have such a word before a colon, too. `map`: what the map is called that the keys are
/// of, where it has words of its own (read/yaml/key_words.h); a pattern's context names it.
std::string with_chinese_keys(std::string_view pattern, Sentence sentence, std::string_view map = {});

// A language that names keys as one file writes them; as it speaks itself for a file without keys. What comes into a
// pattern from elsewhere, a frame's name or a story's, is never touched.
class FileTongue : public Tongue {
  public:
    FileTongue(const Tongue& spoken, KeyLanguage keys) : spoken_(spoken), keys_(keys) {}
    std::string_view pattern(const Wording& wording, std::int64_t count) const override;
    KeyLanguage keys() const { return keys_; }

  private:
    const Tongue& spoken_;
    KeyLanguage keys_;
    mutable std::map<std::string, std::string> rewritten_;  ///< By context and pattern.
};

/// What is told where no file is spoken of: as somebody writes keys who speaks this language.
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
