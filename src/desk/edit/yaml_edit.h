#pragma once

#include <string>
#include <vector>

#include "base/file_word.h"
#include "read/text/splices.h"
#include "read/yaml/yaml_tree.h"
#include "read/yaml/yaml_word.h"

namespace banxin {

// A YAML file of which some values change, and nothing else: comments, order, blank lines, line ends and every other
// byte stay.
//
// Changes are noted, and made by result(); they do not overlap. What cannot be changed so that everybody sees what
// belongs to it is refused there.
class YamlEdit {
  public:
    /// Refuses: as read_yaml().
    static Result<YamlEdit> open(std::string file, std::string bytes);
    YamlEdit(YamlEdit&&) = default;
    YamlEdit& operator=(YamlEdit&&) = delete;

    /// Outlives no move of this.
    const YamlNode& root() const { return root_; }

    /// Another word in a scalar's place, plain or in quotation marks as it needs.
    void set(const YamlNode& scalar, const std::string& word);
    /// Written so in place of a value, or of entries that stand one behind the other.
    void replace(const YamlNode& value, std::string written);
    void replace(const YamlEntry& first, const YamlEntry& last, std::string written);

    /// `written` is an entry: `jump: 3`.
    void add_entry(const YamlNode& map, const std::string& written);
    void remove_entry(const YamlNode& map, const YamlEntry& entry);
    /// `written` is an item in one line.
    void add_item(const YamlNode& list, const std::string& written);
    void remove_item(const YamlNode& list, const YamlNode& item);

    /// A value as it is written now.
    std::string written(const YamlNode& value) const;
    /// The word for a key, or for a choice, in the language of this file's keys.
    std::string key(std::string_view english) const;
    std::string choice(std::string_view english) const;

    /// Refuses: `yaml-not-spliced`.
    Result<std::string> result() const;

    const std::string& bytes() const { return bytes_; }

  private:
    YamlEdit(SourceText source, YamlNode root, std::string bytes)
        : source_(std::move(source)), root_(std::move(root)), bytes_(std::move(bytes)) {}

    void refuse(const SourceSpot& spot);
    WordLanguage language() const;
    void add_line(const YamlNode& last, const std::string& indent, const std::string& written);
    void remove_between_commas(const Splice& extent);
    void remove_lines(const Splice& extent, std::size_t start);
    std::size_t line_start(std::size_t at) const;
    std::size_t line_end(std::size_t at) const;

    SourceText source_;
    YamlNode root_;
    std::string bytes_;
    std::vector<Splice> splices_;
    std::optional<SourceSpot> refused_;
};

}  // namespace banxin
