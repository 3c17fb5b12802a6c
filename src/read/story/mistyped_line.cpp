// Each kind of mark is looked for by itself, in the line as it is written, and says character by character what should
// stand there; so one may stand inside another.
#include "read/story/mistyped_line.h"

#include <algorithm>
#include <optional>

#include "base/family_names.h"
#include "base/unicode.h"
#include "read/story/mark_words.h"
#include "read/story/span_attributes.h"

namespace banxin {
namespace {

using TypedLine = std::u32string_view;

constexpr TypedLine kTypedBlanks = U" \t\u3000";
constexpr TypedLine kHashes = U"#＃";
constexpr TypedLine kStars = U"*＊";
constexpr TypedLine kOpeningBrackets = U"[［【";
constexpr TypedLine kClosingBrackets = U"]］】";
constexpr TypedLine kTypedQuotes = U"\"“”＂'‘’＇";
constexpr std::size_t kMostHashes = 6;
constexpr std::size_t kLongestTypedCaption = 2000;
constexpr std::size_t kLongestTypedAddress = 300;
constexpr std::size_t kLongestBraces = 200;

bool is_in(char32_t c, TypedLine set) {
    return set.find(c) != TypedLine::npos;
}

bool is_typed_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool is_typed_letter(char32_t c) {
    const char32_t narrow = c >= U'Ａ' && c <= U'ｚ' ? c - 0xFEE0 : c;
    return (narrow >= U'a' && narrow <= U'z') || (narrow >= U'A' && narrow <= U'Z');
}

/// A file whose ending is that of a picture.
bool names_picture(TypedLine address) {
    constexpr TypedLine kEndings[] = {U"jpg", U"jpeg", U"png", U"svg", U"pdf", U"tif", U"tiff", U"webp", U"gif"};
    const std::size_t dot = address.find_last_of(U".．");
    if (dot == TypedLine::npos || dot == 0) return false;
    std::u32string ending(address.substr(dot + 1));
    for (char32_t& c : ending) c = c >= U'A' && c <= U'Z' ? c + 32 : c;
    return std::ranges::find(kEndings, TypedLine(ending)) != std::end(kEndings);
}

/// `.dots` or `ruby=…` with a word that is known for spans.
bool is_known_attribute(const SpanAttribute& attribute) {
    const auto is_any = [](std::string_view word, std::initializer_list<std::string_view> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](std::string_view name) { return means(mark_words(), word, name); });
    };
    return attribute.is_class() ? is_any(attribute.value, {"dots", "name", "book", "spread", "pull"})
                                : is_any(attribute.key, {"ruby", "spread"});
}

bool is_pull(const SpanAttribute& attribute) {
    return attribute.is_class() && means(mark_words(), attribute.value, "pull");
}

class MistypedReader {
  public:
    explicit MistypedReader(TypedLine line) : line_(line) {
        for (const char32_t c : line) out_.meant.emplace_back(1, c);
    }

    MistypedLine read() {
        read_crosshead();
        read_bold();
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (is_in(line_[i], U"!！")) read_picture(i);
            if (is_in(line_[i], U"{｛")) read_braces(i);
        }
        std::ranges::stable_sort(out_.parts, {}, &MistypedPart::first);
        return std::move(out_);
    }

  private:
    void turn(std::size_t at, std::u32string meant) { out_.meant[at] = std::move(meant); }

    bool is_turned(std::size_t at) const { return out_.meant[at] != line_.substr(at, 1); }

    /// A part, if a full-width mark of it had to change.
    void add_part(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            if (line_[i] >= 0x7F && is_turned(i)) return out_.parts.push_back({first, end, i});
        }
    }

    std::size_t behind_blanks(std::size_t at) const {
        return std::min(line_.find_first_not_of(kTypedBlanks, at), line_.size());
    }

    std::size_t run_of(TypedLine set, std::size_t at) const {
        return std::min(line_.find_first_not_of(set, at), line_.size()) - at;
    }

    /// `＃ 话题`, but not ＃1机组, ＃话题＃: one sign needs its blank, and more of them are no topic's.
    void read_crosshead() {
        const std::size_t start = behind_blanks(0);
        const std::size_t count = run_of(kHashes, start);
        const TypedLine signs = line_.substr(start, count);
        if (count == 0 || count > kMostHashes || signs.find(U'＃') == TypedLine::npos) return;
        const std::size_t text = behind_blanks(start + count);
        if (text == line_.size() || line_.find_first_of(kHashes, text) != TypedLine::npos) return;
        const bool parted = text > start + count;
        if (count == 1 && (!parted || is_typed_digit(line_[text]))) return;
        for (std::size_t i = 0; i < start; ++i) turn(i, U"");
        for (std::size_t i = start; i < text; ++i) turn(i, i < start + count ? U"#" : U"");
        turn(start + count - 1, U"# ");
        out_.parts.push_back({0, line_.size(), start + signs.find(U'＃')});
    }

    /// The signs stand for a name's characters or a number's: 李＊＊, 13＊＊.
    bool hides(std::size_t stars) const {
        if (stars == 0) return false;
        const char32_t before = line_[stars - 1];
        const bool is_double = stars > 1 && double_family_name(line_.substr(stars - 2, 2)) != FamilyName::none;
        return is_family_name(before) || is_double || is_in(before, U"某小老阿×") || is_typed_digit(before) ||
               is_typed_letter(before);
    }

    void read_bold() {
        std::size_t open = TypedLine::npos;
        for (std::size_t i = 0; i < line_.size(); ++i) {
            const std::size_t count = run_of(kStars, i);
            if (count == 2 && open != TypedLine::npos && !is_in(line_[i - 1], kTypedBlanks)) {
                close_bold(open, i);
                open = TypedLine::npos;
            } else if (count == 2 && i + 2 < line_.size() && !is_in(line_[i + 2], kTypedBlanks)) {
                open = i;
            }
            i += count;
        }
    }

    void close_bold(std::size_t open, std::size_t close) {
        const auto is_wide = [&](std::size_t at) { return line_.substr(at, 2).find(U'＊') != TypedLine::npos; };
        if ((!is_wide(open) && !is_wide(close)) || (hides(open) && hides(close))) return;
        for (const std::size_t at : {open, open + 1, close, close + 1}) turn(at, U"*");
        add_part(open, close + 2);
    }

    void read_picture(std::size_t sign) {
        const std::size_t open = sign + 1;
        if (open >= line_.size() || !is_in(line_[open], kOpeningBrackets)) return;
        const std::size_t last = std::min(line_.size(), open + kLongestTypedCaption);
        for (std::size_t close = open + 1; close < last; ++close) {
            const std::size_t address = behind_blanks(close + 1);
            if (!is_in(line_[close], kClosingBrackets) || address == line_.size() || !is_in(line_[address], U"(（"))
                continue;
            if (const auto end = end_of_address(address)) return mend_picture({sign, open, close, address, *end});
        }
    }

    struct PictureSigns {
        std::size_t sign, open, close, address, end;
    };

    /// Where a picture's file and credit are closed, if they stand between these parentheses.
    std::optional<std::size_t> end_of_address(std::size_t open) const {
        const std::size_t last = std::min(line_.size(), open + kLongestTypedAddress);
        for (std::size_t end = open + 1; end < last; ++end) {
            if (is_in(line_[end], U")）") && is_address(open + 1, end)) return end;
        }
        return std::nullopt;
    }

    std::size_t end_of_file(std::size_t first) const {
        return std::min(line_.find_first_of(U" \t\u3000\"“”＂‘＇", first), line_.size());
    }

    bool is_address(std::size_t from, std::size_t end) const {
        const std::size_t first = behind_blanks(from);
        const std::size_t file = std::min(end_of_file(first), end);
        if (first >= file || !names_picture(line_.substr(first, file - first))) return false;
        const std::size_t credit = behind_blanks(file);
        if (credit >= end) return true;
        return is_in(line_[credit], kTypedQuotes) && closing_quote(credit, end).has_value();
    }

    /// The quotation mark that ends the credit: nothing stands behind it.
    std::optional<std::size_t> closing_quote(std::size_t open, std::size_t end) const {
        const std::size_t last = line_.find_last_not_of(kTypedBlanks, end - 1);
        return last > open && is_in(line_[last], kTypedQuotes) ? std::optional(last) : std::nullopt;
    }

    void mend_picture(const PictureSigns& at) {
        turn(at.sign, U"!");
        turn(at.open, U"[");
        turn(at.close, U"]");
        for (std::size_t i = at.close + 1; i < at.address; ++i) turn(i, U"");
        turn(at.address, U"(");
        turn(at.end, U")");
        const std::size_t first = behind_blanks(at.address + 1);
        const std::size_t file = std::min(end_of_file(first), at.end);
        for (std::size_t i = first; i < file; ++i) {
            if (line_[i] == U'．') turn(i, U".");
        }
        const std::size_t credit = behind_blanks(file);
        for (std::size_t i = file; i < std::min(credit, at.end); ++i) turn(i, i == file ? U" " : U"");
        if (credit < at.end) {
            turn(credit, credit == file ? U" \"" : U"\"");
            turn(*closing_quote(credit, at.end), U"\"");
        }
        add_part(at.sign, at.end + 1);
    }

    bool is_escaped(std::size_t at) const { return at > 0 && line_[at - 1] == U'\\'; }

    void read_braces(std::size_t open) {
        const std::size_t end = std::min(line_.find_first_of(U"}｝", open), line_.size());
        if (end == line_.size() || end - open > kLongestBraces || is_escaped(open)) return;
        const std::vector<std::u32string> inside = attributes_as_meant(open + 1, end);
        SourceText braces{{}, "{", {}};
        for (const std::u32string& part : inside) braces.text += to_utf8(part);
        braces.text += "}";
        const auto read = read_span_attributes(braces, 0);
        if (!read || !std::ranges::all_of(read->list, is_known_attribute) || read->list.empty()) return;
        const bool is_behind_bracket = open > 0 && is_in(line_[open - 1], kClosingBrackets);
        const std::size_t bracket = is_behind_bracket ? opening_bracket(open - 1) : TypedLine::npos;
        const bool is_quote = std::ranges::any_of(read->list, is_pull);
        if (bracket == TypedLine::npos && !is_quote) {
            if (!is_behind_bracket || line_[open - 1] != U']') out_.loose_braces.push_back(open);
            return;
        }
        turn(open, U"{");
        turn(end, U"}");
        for (std::size_t i = 0; i < inside.size(); ++i) turn(open + 1 + i, inside[i]);
        if (is_quote) return add_part(open, end + 1);
        turn(bracket, U"[");
        turn(open - 1, U"]");
        add_part(bracket, end + 1);
    }

    /// What stands in braces, with a keyboard's own marks round its words.
    std::vector<std::u32string> attributes_as_meant(std::size_t first, std::size_t end) const {
        std::vector<std::u32string> meant;
        bool is_quoted = false;
        for (std::size_t i = first; i < end; ++i) {
            const char32_t c = line_[i];
            const bool is_quote = is_in(c, U"\"“”＂");
            if (is_quote) is_quoted = !is_quoted;
            if (is_quote) {
                meant.emplace_back(U"\"");
            } else if (is_quoted) {
                meant.emplace_back(1, c);
            } else {
                const bool parts = is_in(c, U"\u3000，、");
                meant.emplace_back(1, parts ? U' ' : is_in(c, U"．。·") ? U'.' : c == U'＝' ? U'=' : c);
            }
        }
        return meant;
    }

    /// The bracket's partner, or npos.
    std::size_t opening_bracket(std::size_t close) const {
        int open = 0;
        for (std::size_t i = close; i > 0 && close - i < kLongestTypedCaption; --i) {
            if (is_in(line_[i - 1], kClosingBrackets)) ++open;
            if (is_in(line_[i - 1], kOpeningBrackets) && open-- == 0) return i - 1;
        }
        return TypedLine::npos;
    }

    TypedLine line_;
    MistypedLine out_;
};

}  // namespace

MistypedLine mistyped_line(std::u32string_view line) {
    return MistypedReader(line).read();
}

}  // namespace banxin
