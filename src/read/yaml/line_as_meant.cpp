// A line is an indent, dashes, a key with its colon, a value. Between brackets commas, colons and quotation marks are
// YAML's, elsewhere they are text: `headline: “好”：潮水，退了` is as it should be. In a map between braces the first
// mark of an entry parts its key from its value, the next one ends it, whichever of ：；， was typed. A text between
// brackets keeps the blanks and quotation marks that stand inside it: `[高潮 10:31　低潮 16:47, 他说“好”]`; figures
// do not: `[390mm　545mm]`.
#include "read/yaml/line_as_meant.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "read/yaml/values_as_meant.h"

namespace banxin {
namespace {

using Line = std::u32string_view;

constexpr std::size_t kLongestKey = 24;
constexpr Line kDashes = U"-－—–−";
constexpr Line kColons = U"：:；;";
constexpr Line kTextEnds = U",，、:：；{}[]｛｝［］【】";  ///< Where a text between brackets ends.

bool is_wide_alphanumeric(char32_t c) {
    return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

bool is_any_of(char32_t c, Line set) {
    return set.find(c) != Line::npos;
}

/// A letter, a figure or a mark of a number, a date or a span in full width.
bool is_wide_word(char32_t c) {
    return is_wide_alphanumeric(c) || is_any_of(c, U"－—–−．／％");
}

char32_t narrow(char32_t c) {
    return is_wide_alphanumeric(c) ? c - 0xFEE0 : c == U'．' ? U'.' : c == U'／' ? U'/' : c == U'％' ? U'%' : U'-';
}

/// Only letters, figures and marks, some of them wide: a number, a date, a length.
bool is_bare_value(Line value) {
    const bool all = std::all_of(value.begin(), value.end(),
                                 [&](char32_t c) { return c < 0x7F || is_wide_word(c) || is_any_of(c, U"字行"); });
    return all && std::any_of(value.begin(), value.end(), is_wide_word);
}

bool is_figure(Line value) {
    return !value.empty() && value.find_first_not_of(U"0123456789") == Line::npos;
}

/// More than figures, letters and marks.
bool has_words(Line text) {
    return std::any_of(text.begin(), text.end(),
                       [](char32_t c) { return c > 0x7E && !is_wide_word(c) && !is_any_of(c, U"字行\u3000“”‘’"); });
}

class LineReader {
  public:
    LineReader(Line line, std::u32string open) : line_(line) {
        out_.open = std::move(open);
        is_key_ = out_.open.ends_with(U'{');
    }

    MeantLine read() {
        if (is_fence(line_)) return {U"---", 0, {}};
        while (at_ < line_.size() && is_any_of(line_[at_], U" \t\u3000")) turn(line_[at_] == U'\u3000' ? U"  " : U" ");
        if (out_.open.empty()) read_start();
        while (at_ < line_.size()) read_text();
        return std::move(out_);
    }

  private:
    /// A line of wide dashes, round a story's head.
    static bool is_fence(Line line) {
        const auto dash = [](char32_t c) { return is_any_of(c, U"-－—"); };
        return line.size() > 1 && std::all_of(line.begin(), line.end(), dash) && line.find_first_not_of(U'-') == 0;
    }

    void keep() { out_.line += line_[at_++]; }
    void keep_rest() {
        while (at_ < line_.size()) keep();
    }

    /// Writes something else in place of a character; the same is no mistake.
    void turn(Line other) {
        if (other != line_.substr(at_, 1) && !out_.first) out_.first = at_;
        out_.line += other;
        ++at_;
    }
    void turn(char32_t other) { turn(Line(&other, 1)); }

    /// A mark and one space behind it, as YAML wants it.
    void turn_spaced(char32_t ascii) {
        turn(ascii);
        while (at_ < line_.size() && is_any_of(line_[at_], U" \u3000")) ++at_;
        if (at_ < line_.size()) out_.line += U' ';
    }

    /// What stands before a value that is not between brackets.
    void read_start() {
        if (at_ < line_.size() && line_[at_] == U'＃') turn(U'#');
        while (at_ < line_.size() && is_any_of(line_[at_], kDashes)) read_dash();
        read_key();
        const Line value = line_.substr(at_);
        const Line bare = value.substr(0, std::min(value.find(U" #"), value.find(U" ＃")));
        if (is_bare_value(bare)) {
            read_bare(bare.size());
        } else if (const std::size_t sign = value.find(U'＃'); sign != Line::npos && is_figure(value.substr(0, sign))) {
            for (std::size_t i = 0; i < sign; ++i) keep();
            turn(U" #");
            if (at_ < line_.size() && line_[at_] != U' ') out_.line += U' ';
            keep_rest();
        } else if (is_quoted_mapping(value)) {
            turn(U'"');
            while (at_ + 1 < line_.size()) keep();
            turn(U'"');
        }
    }

    void read_dash() {
        if (line_.substr(at_).starts_with(U"---")) return keep_rest();
        turn_spaced(U'-');
    }

    /// A key before the line's first colon, if that is a full-width one or the key is in curly quotes. A semicolon is
    /// one behind a word of Latin letters.
    void read_key() {
        const std::size_t colon = line_.find_first_of(U"：:；;，,{[｛［【", at_);
        if (colon == Line::npos || colon - at_ > kLongestKey || colon == at_ || !is_any_of(line_[colon], kColons))
            return;
        const Line key = line_.substr(at_, colon - at_);
        if (is_any_of(line_[colon], U"；;") && !is_latin(key)) return;
        const bool curly = is_any_of(key.front(), U"“‘") && is_any_of(key.back(), U"”’");
        if (line_[colon] == U':' && !curly) {
            while (at_ <= colon) keep();
            while (at_ < line_.size() && is_any_of(line_[at_], U" \u3000")) turn(U' ');
            return;
        }
        while (at_ < colon) {
            if (curly && is_any_of(line_[at_], U"“‘”’")) {
                turn(U'"');
            } else {
                keep();
            }
        }
        turn_spaced(U':');
    }

    static bool is_latin(Line word) {
        return std::all_of(word.begin(), word.end(), [](char32_t c) { return c > U' ' && c < 0x7F; });
    }

    /// “A: b”: the quotation marks were to keep the colon a text's.
    static bool is_quoted_mapping(Line value) {
        const bool quoted = value.size() > 2 && ((value.front() == U'“' && value.back() == U'”') ||
                                                 (value.front() == U'‘' && value.back() == U'’'));
        return quoted && value.find(U": ") != Line::npos;
    }

    void read_bare(std::size_t length) {
        for (const std::size_t end = at_ + length; at_ < end;) {
            if (is_wide_word(line_[at_])) {
                turn(narrow(line_[at_]));
            } else {
                keep();
            }
        }
    }

    bool at_value() const {
        return out_.line.find_first_not_of(U' ') == std::u32string::npos || out_.line.ends_with(U": ") ||
               out_.line.ends_with(U"- ");
    }

    void read_text() {
        const char32_t c = line_[at_];
        const bool may_open = at_value() || !out_.open.empty();
        if (c == U'#' && out_.line.ends_with(U' ')) return keep_rest();
        if (c == U'＃' && out_.line.ends_with(U' ')) {
            turn(U'#');
            keep_rest();
        } else if (may_open && is_any_of(c, U"{[｛［【")) {
            open(c == U'{' || c == U'｛' ? U'{' : U'[');
        } else if (out_.open.empty()) {
            keep();
        } else {
            read_between_brackets(c);
        }
    }

    void open(char32_t bracket) {
        leave_text();
        out_.open += bracket;
        is_key_ = bracket == U'{';
        turn(bracket);
    }

    void read_between_brackets(char32_t c) {
        if (is_any_of(c, U"}]｝］】")) {
            leave_text();
            out_.open.pop_back();
            is_key_ = false;
            turn(c == U'}' || c == U'｝' ? U'}' : U']');
        } else if (is_any_of(c, U"，、：；")) {
            read_wide_mark(c);
        } else if (is_any_of(c, U"“‘\"'") && !in_text_ && !is_start_of_text(c)) {
            read_quotation(c);
        } else if (is_any_of(c, U" \u3000")) {
            turn(c == U'\u3000' && !is_inside_text() ? U' ' : c);
        } else if (is_any_of(c, U",:")) {
            if (c == U',' || at_ + 1 == line_.size() || is_any_of(line_[at_ + 1], U" \u3000")) leave_text();
            is_key_ = c == U',' && out_.open.ends_with(U'{');
            keep();
        } else {
            read_scalar();
        }
    }

    void read_wide_mark(char32_t c) {
        if (is_any_of(c, U"，、") && parts_values()) return read_values();
        if (c == U'：' && in_text_ && !is_key_ && has_words(line_.substr(text_start_, at_ - text_start_)))
            return keep();
        leave_text();
        if (is_any_of(c, U"，、")) {
            is_key_ = out_.open.ends_with(U'{');
            return turn_spaced(U',');
        }
        const bool parts_key = c == U'：' || is_key_;
        is_key_ = !parts_key && out_.open.ends_with(U'{');
        turn_spaced(parts_key ? U':' : U',');
    }

    void leave_text() {
        in_text_ = false;
        quotations_ = 0;
        value_start_.reset();
    }

    /// A key and a colon of either width, before the entry ends.
    bool is_entry(std::size_t from) const {
        const std::size_t end = std::min(line_.find_first_of(kTextEnds, from), line_.size());
        return end < line_.size() && is_any_of(line_[end], U":：") && has_letters(line_.substr(from, end - from));
    }

    static bool has_letters(Line word) {
        return std::any_of(word.begin(), word.end(), [](char32_t c) { return c > U'9' && !is_any_of(c, kTextEnds); });
    }

    /// Another value of the same key behind the mark here.
    bool parts_values() const {
        const std::size_t next = std::min(line_.find_first_not_of(U" \u3000", at_ + 1), line_.size());
        const bool has_value = next < line_.size() && !is_any_of(line_[next], kTextEnds);
        return has_value && !is_key_ && value_start_ && out_.open.ends_with(U'{') && !is_entry(next);
    }

    /// `columns: 1、2`, `refer: a、b` in a map.
    void read_values() {
        std::vector<std::u32string> values{out_.line.substr(*value_start_)};
        const std::size_t mark = at_;
        while (at_ < line_.size() && is_any_of(line_[at_], U"，、") && parts_values()) {
            const std::size_t first = line_.find_first_not_of(U" \u3000", at_ + 1);
            at_ = std::min(line_.find_first_of(kTextEnds, first), line_.size());
            values.emplace_back(line_.substr(first, at_ - first));
            for (char32_t& c : values.back()) c = is_wide_word(c) ? narrow(c) : c;
        }
        const std::u32string meant = values_as_meant(key_of_value(), values);
        if (meant.empty()) {
            out_.line += line_.substr(mark, at_ - mark);
            return;
        }
        if (!out_.first) out_.first = mark;
        out_.line.replace(*value_start_, Line::npos, meant);
    }

    std::u32string key_of_value() const {
        const std::size_t before = out_.line.find_last_of(U"{,", *value_start_ - 1);
        const std::size_t key = before == Line::npos ? 0 : out_.line.find_first_not_of(U' ', before + 1);
        return out_.line.substr(key, out_.line.find(U':', key) - key);
    }

    /// Words, not a figure or two, that go on behind the blanks here.
    bool is_inside_text() const {
        const std::size_t next = line_.find_first_not_of(U" \u3000", at_);
        if (!in_text_ || next == Line::npos || is_any_of(line_[next], kTextEnds)) return false;
        const std::size_t end = std::min(line_.find_first_of(kTextEnds, at_), line_.size());
        return has_words(line_.substr(text_start_, end - text_start_));
    }

    /// “好”消息: a quotation that a text begins with.
    bool is_start_of_text(char32_t open) const {
        if (open != U'“' && open != U'‘') return false;
        const std::size_t close = line_.find(open == U'“' ? U'”' : U'’', at_);
        const std::size_t next = close == Line::npos ? close : line_.find_first_not_of(U" \u3000", close + 1);
        return next != Line::npos && !is_any_of(line_[next], kTextEnds);
    }

    /// Up to the mark that closes it, with whatever stands in it.
    void read_quotation(char32_t open) {
        const Line closing = open == U'“' ? U"”\"" : open == U'‘' ? U"’'" : open == U'"' ? U"\"”" : U"'’";
        const char32_t mark = open == U'“' || open == U'"' ? U'"' : U'\'';
        turn(mark);
        while (at_ < line_.size() && !is_any_of(line_[at_], closing)) keep();
        if (at_ < line_.size()) turn(mark);
    }

    /// A word or a number between brackets.
    void read_scalar() {
        const std::size_t end = std::min(line_.find_first_of(U",，、:：；{}[]｛｝［］【】 \u3000", at_), line_.size());
        const std::size_t length = std::max<std::size_t>(end - at_, 1);
        if (!in_text_) text_start_ = at_;
        if (!in_text_ && !is_key_) value_start_ = out_.line.size();
        in_text_ = true;
        if (is_bare_value(line_.substr(at_, length))) return read_bare(length);
        for (std::size_t i = 0; i < length; ++i) read_character_of_text();
    }

    /// A quotation mark that closes what was never opened was to be YAML's.
    void read_character_of_text() {
        const char32_t c = line_[at_];
        quotations_ += is_any_of(c, U"“‘") ? 1 : 0;
        if (!is_any_of(c, U"”’")) return keep();
        if (quotations_ == 0) return turn(c == U'”' ? U'"' : U'\'');
        --quotations_;
        keep();
    }

    Line line_;
    std::size_t at_ = 0;
    bool is_key_ = false;                     ///< Between braces, before an entry's colon.
    bool in_text_ = false;                    ///< Between brackets, behind the first word of a value.
    std::size_t text_start_ = 0;              ///< That word.
    std::optional<std::size_t> value_start_;  ///< The same in what is written for it; nothing for a key's word.
    int quotations_ = 0;                      ///< That are open in it.
    MeantLine out_;
};

}  // namespace

MeantLine line_as_meant(Line line, std::u32string open) {
    return LineReader(line, std::move(open)).read();
}

}  // namespace banxin
