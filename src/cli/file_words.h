#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// In which language a file writes its keys.
enum class KeyLanguage { none, english, chinese };

/// The language of most of the keys in a text, be it YAML or a story's head; none where it has no key.
KeyLanguage key_language(std::string_view text);

enum class Sentence { english, chinese };

/// A pattern with the keys and choices that it names put into Chinese, as somebody would write them who writes 版式 for
/// `layout`: words between backquotes, and keys with their colon. Those of an English sentence only between backquotes
/// and braces, for a sentence may have such a word before a colon, too.
std::string with_chinese_keys(std::string_view pattern, Sentence sentence);

// A language that names keys as one file writes them. What comes into a pattern from elsewhere, a frame's name or a
// story's, is never touched.
class FileTongue : public Tongue {
  public:
    FileTongue(const Tongue& spoken, KeyLanguage keys) : spoken_(spoken), keys_(keys) {}
    std::string_view pattern(const Wording& wording, std::int64_t count) const override;

  private:
    const Tongue& spoken_;
    KeyLanguage keys_;
    mutable std::map<std::string, std::string, std::less<>> rewritten_;
};

}  // namespace banxin
