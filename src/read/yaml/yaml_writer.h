#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/file_word.h"

namespace banxin {

// Writes one YAML document, keys and choices by their English words, in the language that is wanted.
//
// Calls come in the document's order: a key, then its value; every map and list that is opened is closed. Text comes
// out in quotation marks where it needs them, so that read_yaml() gives it back.
class YamlWriter {
  public:
    explicit YamlWriter(WordLanguage language);
    ~YamlWriter();
    YamlWriter(const YamlWriter&) = delete;
    YamlWriter& operator=(const YamlWriter&) = delete;

    void open_map();
    void open_list();
    /// In one line.
    void open_short_map();
    void open_short_list();
    void close_map();
    void close_list();

    void key(std::string_view english);
    /// As a map has it whose usual word for the key is another one: "the head".
    void key_of(std::string_view map, std::string_view english);
    /// A key or a value of the editor's own.
    void text(const std::string& words);
    void number(int value);
    void choice(std::string_view english);
    /// A line of its own, behind `# `.
    void comment(const std::string& words);

    /// The document so far, with a line feed at its end.
    std::string document() const;
    WordLanguage language() const { return language_; }

  private:
    struct Emitter;
    std::unique_ptr<Emitter> emitter_;
    WordLanguage language_;
};

}  // namespace banxin
