#include "read/yaml/comma_slip.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"

namespace banxin {
namespace {

using Line = std::u32string_view;

constexpr Line kBlanksOfEntries = U" \u3000";

bool is_part_of_key(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_' || c == U'-' ||
           is_han_like(c);
}

bool ends_key(Line line, std::size_t colon) {
    return line.substr(colon).starts_with(U':') &&
           (colon + 1 == line.size() || kBlanksOfEntries.find(line[colon + 1]) != Line::npos);
}

/// Reads the entries of maps in braces, up to one that begins within another.
class EntryReader {
  public:
    EntryReader(Line line, Line open) : line_(line), open_(open) {}

    /// The colon of the entry that begins where no comma stands.
    std::optional<std::size_t> find() {
        for (; at_ < line_.size(); ++at_) {
            const char32_t c = line_[at_];
            if (quote_ != 0) {
                if (c == quote_) quote_ = 0;
            } else if ((c == U'"' || c == U'\'') && (at_ == 0 || !is_part_of_key(line_[at_ - 1]))) {
                quote_ = c;
            } else if (c == U'{' || c == U'[') {
                open(c);
            } else if (c == U'}' || c == U']') {
                close();
            } else if (c == U',') {
                has_key_ = false;
            } else if (open_.ends_with(U'{') && ends_key(line_, at_) && std::exchange(has_key_, true)) {
                return at_;
            }
        }
        return std::nullopt;
    }

  private:
    void open(char32_t bracket) {
        open_ += bracket;
        has_key_ = false;
    }
    /// What is closed was the value of a key, if a map is open round it.
    void close() {
        if (!open_.empty()) open_.pop_back();
        has_key_ = true;
    }

    Line line_;
    std::u32string open_;
    std::size_t at_ = 0;
    char32_t quote_ = 0;
    bool has_key_ = false;
};

}  // namespace

bool starts_entry(Line line, std::size_t at) {
    const std::size_t key = std::min(line.find_first_not_of(kBlanksOfEntries, at), line.size());
    std::size_t colon = key;
    while (colon < line.size() && is_part_of_key(line[colon])) ++colon;
    return colon > key && ends_key(line, colon);
}

std::optional<LineSlip> comma_slip(Line line, Line open) {
    const auto colon = EntryReader(line, open).find();
    if (!colon) return std::nullopt;
    std::size_t key = *colon;
    while (key > 0 && is_part_of_key(line[key - 1])) --key;
    const std::size_t before = line.substr(0, key).find_last_not_of(U" \u3000;；");
    if (key == *colon || before == Line::npos || before + 1 == key) return std::nullopt;
    std::u32string meant(line.substr(0, before + 1));
    meant += U", ";
    meant += line.substr(key);
    meant.erase(0, std::min(meant.find_first_not_of(U' '), meant.size()));
    return LineSlip{before + 1, "comma-missing",
                    phrase("a comma is missing before `{}:`", to_utf8(line.substr(key, *colon - key))),
                    phrase("write the line as `{}`", to_utf8(meant))};
}

}  // namespace banxin
