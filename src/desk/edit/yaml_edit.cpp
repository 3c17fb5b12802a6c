#include "desk/edit/yaml_edit.h"

#include <algorithm>

#include "read/text/original_text.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/key_language.h"
#include "read/yaml/key_words.h"
#include "read/yaml/yaml_extent.h"

namespace banxin {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

}  // namespace

Result<YamlEdit> YamlEdit::open(std::string file, std::string bytes) {
    auto source = clean_text(std::move(file), bytes);
    if (!source) return tl::unexpected(std::move(source.error()));
    Findings findings;
    auto root = read_yaml(*source, findings);
    if (!root || has_errors(findings.list)) return fail_yaml(*source, std::move(findings));
    return YamlEdit(*std::move(source), *std::move(root), std::move(bytes));
}

void YamlEdit::refuse(const SourceSpot& spot) {
    if (!refused_) refused_ = spot;
}

std::size_t YamlEdit::line_start(std::size_t at) const {
    return at == 0 ? 0 : source_.text.rfind('\n', at - 1) + 1;
}

std::size_t YamlEdit::line_end(std::size_t at) const {
    const std::size_t end = source_.text.find('\n', at);
    return end == std::string::npos ? source_.text.size() : end + 1;
}

void YamlEdit::set(const YamlNode& scalar, const std::string& word) {
    if (scalar.text != word) replace(scalar, yaml_word(word));
}

void YamlEdit::replace(const YamlNode& value, std::string written) {
    auto extent = extent_of(source_, value);
    if (!extent) return refuse(value.spot);
    extent->words = std::move(written);
    splices_.push_back(*std::move(extent));
}

void YamlEdit::replace(const YamlEntry& first, const YamlEntry& last, std::string written) {
    const auto from = extent_of(source_, first);
    const auto until = extent_of(source_, last);
    if (!from || !until) return refuse(first.key_spot);
    splices_.push_back({from->from, until->until, std::move(written)});
}

std::string YamlEdit::written(const YamlNode& value) const {
    const auto extent = extent_of(source_, value);
    return extent ? source_.text.substr(extent->from, extent->until - extent->from) : std::string();
}

std::string YamlEdit::key(std::string_view english) const {
    return spelt_in(language(), word_of(key_words(), std::string(english)));
}

std::string YamlEdit::choice(std::string_view english) const {
    return spelt_in(language(), word_of(choice_words(), std::string(english)));
}

WordLanguage YamlEdit::language() const {
    return language_of_keys(bytes_).value_or(WordLanguage::english);
}

void YamlEdit::add_line(const YamlNode& last, const std::string& indent, const std::string& written) {
    const auto extent = extent_of(source_, last);
    if (!extent) return refuse(last.spot);
    const std::size_t place = line_end(extent->until == 0 ? 0 : extent->until - 1);
    const std::string feed(line_end_of(bytes_));
    const bool open_end = place > 0 && source_.text[place - 1] != '\n';
    splices_.push_back({place, place, (open_end ? feed : "") + indent + written + (open_end ? "" : feed)});
}

void YamlEdit::add_entry(const YamlNode& map, const std::string& written) {
    if (map.entries.empty()) return replace(map, "{" + written + "}");
    const YamlEntry& last = map.entries.back();
    if (!is_in_brackets(source_, map))
        return add_line(last.value.kind == YamlKind::empty ? map : last.value,
                        std::string(static_cast<std::size_t>(last.key_spot.column - 1), ' '), written);
    const auto extent = extent_of(source_, last);
    if (!extent) return refuse(last.key_spot);
    splices_.push_back({extent->until, extent->until, ", " + written});
}

void YamlEdit::add_item(const YamlNode& list, const std::string& written) {
    if (list.items.empty()) return replace(list, "[" + written + "]");
    const YamlNode& last = list.items.back();
    const auto extent = extent_of(source_, last);
    if (!extent) return refuse(last.spot);
    if (is_in_brackets(source_, list)) {
        splices_.push_back({extent->until, extent->until, ", " + written});
        return;
    }
    const std::size_t start = line_start(extent->from);
    const std::size_t dash = source_.text.find('-', start);
    if (dash >= extent->from) return refuse(last.spot);
    add_line(last, source_.text.substr(start, dash - start) + "- ", written);
}

void YamlEdit::remove_entry(const YamlNode& map, const YamlEntry& entry) {
    const auto extent = extent_of(source_, entry);
    if (!extent) return refuse(entry.key_spot);
    if (is_in_brackets(source_, map)) return remove_between_commas(*extent);
    const std::size_t start = line_start(extent->from);
    const bool alone = source_.text.find_first_not_of(' ', start) == extent->from;
    if (!alone || map.entries.size() == 1) return refuse(entry.key_spot);
    remove_lines(*extent, start);
}

void YamlEdit::remove_item(const YamlNode& list, const YamlNode& item) {
    const auto extent = extent_of(source_, item);
    if (!extent) return refuse(item.spot);
    if (is_in_brackets(source_, list)) return remove_between_commas(*extent);
    const std::size_t start = line_start(extent->from);
    const std::size_t dash = source_.text.find_first_not_of(' ', start);
    const bool alone = source_.text[dash] == '-' && source_.text.find_first_not_of(' ', dash + 1) == extent->from;
    if (!alone || list.items.size() == 1) return refuse(item.spot);
    remove_lines(*extent, start);
}

void YamlEdit::remove_lines(const Splice& extent, std::size_t start) {
    splices_.push_back({start, line_end(extent.until == 0 ? 0 : extent.until - 1), {}});
}

/// With the comma behind it and the blanks after that; of the last one the comma before it.
void YamlEdit::remove_between_commas(const Splice& extent) {
    const std::string& text = source_.text;
    std::size_t until = extent.until;
    while (until < text.size() && is_blank(text[until])) ++until;
    if (until < text.size() && text[until] == ',') {
        ++until;
        while (until < text.size() && is_blank(text[until])) ++until;
        splices_.push_back({extent.from, until, {}});
        return;
    }
    std::size_t from = extent.from;
    while (from > 0 && is_blank(text[from - 1])) --from;
    if (from > 0 && text[from - 1] == ',') --from;
    splices_.push_back({from, extent.until, {}});
}

Result<std::string> YamlEdit::result() const {
    if (!refused_) return spliced(bytes_, splices_);
    return fail_input({{Severity::error, "yaml-not-spliced", *refused_,
                        phrase("this is not written as it reads, and is not replaced"),
                        phrase("write it plainly, or change it by hand")}});
}

}  // namespace banxin
