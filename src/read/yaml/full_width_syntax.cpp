// A line is read as an editor meant it: an indent, a dash, a key with its colon, a value; between brackets commas,
// colons and quotation marks are YAML's, elsewhere they are text. The line is written again with the marks that YAML
// wants, and the first one that had to change is named.
#include "read/yaml/full_width_syntax.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "base/unicode.h"
#include "read/yaml/line_slip.h"

namespace banxin {
namespace {

using Line = std::u32string_view;

constexpr int kLinesAbove = 4;  ///< YAML notices a missing colon only further down.
constexpr std::size_t kLongestKey = 24;

struct SyntaxMark {
    char32_t wide;
    char32_t ascii;
    Wording name;
};

constexpr auto kSyntaxMarks = std::to_array<SyntaxMark>({
    {U'：', U':', wording_of("a full-width colon")},
    {U'，', U',', wording_of("a full-width comma")},
    {U'、', U',', wording_of("an ideographic comma")},
    {U'“', U'"', wording_of("a curly quotation mark")},
    {U'”', U'"', wording_of("a curly quotation mark")},
    {U'‘', U'\'', wording_of("a curly quotation mark")},
    {U'’', U'\'', wording_of("a curly quotation mark")},
    {U'｛', U'{', wording_of("a full-width brace")},
    {U'｝', U'}', wording_of("a full-width brace")},
    {U'［', U'[', wording_of("a full-width bracket")},
    {U'］', U']', wording_of("a full-width bracket")},
    {U'【', U'[', wording_of("a Chinese bracket")},
    {U'】', U']', wording_of("a Chinese bracket")},
    {U'－', U'-', wording_of("a full-width hyphen")},
    {U'—', U'-', wording_of("a dash")},
    {U'＃', U'#', wording_of("a full-width number sign")},
    {U'\u3000', U' ', wording_of("a full-width space")},
    {U'．', U'.', wording_of("a full-width full stop")},
});

const SyntaxMark* syntax_mark(char32_t c) {
    const auto found =
        std::find_if(kSyntaxMarks.begin(), kSyntaxMarks.end(), [&](const SyntaxMark& mark) { return mark.wide == c; });
    return found == kSyntaxMarks.end() ? nullptr : &*found;
}

bool is_wide_alphanumeric(char32_t c) {
    return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

bool is_among(char32_t c, Line set) {
    return set.find(c) != Line::npos;
}

/// A line as it should be, and the first mark that is not so.
struct Rewritten {
    std::u32string line;
    std::optional<std::size_t> first;  ///< In the line as it is.
};

class LineReader {
  public:
    explicit LineReader(Line line) : line_(line) {}

    Rewritten read() {
        if (is_fence(line_)) return {U"---", 0};
        while (at_ < line_.size() && is_among(line_[at_], U" \t\u3000")) turn(line_[at_] == U'\u3000' ? U"  " : U" ");
        if (at_ < line_.size() && line_[at_] == U'＃') turn(U"#");
        while (at_ < line_.size() && is_among(line_[at_], U"-－—")) read_dash();
        read_key();
        const std::size_t value = at_;
        if (is_bare_value(line_.substr(value))) return read_bare_value();
        if (is_quoted_mapping(line_.substr(value))) return read_quoted_value();
        while (at_ < line_.size()) read_text();
        return std::move(out_);
    }

  private:
    /// A line of wide dashes, round a story's head.
    static bool is_fence(Line line) {
        const auto dash = [](char32_t c) { return is_among(c, U"-－—"); };
        return line.size() > 1 && std::all_of(line.begin(), line.end(), dash) && line.find_first_not_of(U'-') == 0;
    }

    void keep() { out_.line += line_[at_++]; }

    /// Writes something else in place of a character; the same is no mistake.
    void turn(Line other) {
        if (other != line_.substr(at_, 1) && !out_.first) out_.first = at_;
        out_.line += other;
        ++at_;
    }

    void skip_spaces() {
        while (at_ < line_.size() && is_among(line_[at_], U" \u3000")) ++at_;
    }

    /// A mark and one space behind it, as YAML wants it.
    void turn_spaced(char32_t ascii) {
        turn(Line(&ascii, 1));
        skip_spaces();
        if (at_ < line_.size()) out_.line += U' ';
    }

    void read_dash() {
        const bool fence = line_.substr(at_).starts_with(U"---");
        if (fence) {
            while (at_ < line_.size()) keep();
            return;
        }
        turn_spaced(U'-');
    }

    /// A key before the line's first colon, if that is a full-width one or the key is in curly quotes.
    void read_key() {
        const std::size_t colon = line_.find_first_of(U"：:，,{[｛［【", at_);
        if (colon == Line::npos || colon - at_ > kLongestKey || colon == at_ || !is_among(line_[colon], U"：:")) return;
        const Line key = line_.substr(at_, colon - at_);
        const bool curly = is_among(key.front(), U"“‘") && is_among(key.back(), U"”’");
        if (line_[colon] == U':' && !curly) {
            while (at_ <= colon) keep();
            while (at_ < line_.size() && is_among(line_[at_], U" \u3000")) turn(U" ");
            return;
        }
        while (at_ < colon) {
            if (curly && is_among(line_[at_], U"“‘”’")) {
                turn(U"\"");
            } else {
                keep();
            }
        }
        turn_spaced(U':');
    }

    /// Only letters, figures and marks, some of them wide: a number, a date, a length.
    static bool is_bare_value(Line value) {
        const auto wide = [](char32_t c) { return is_wide_alphanumeric(c) || is_among(c, U"－—．"); };
        const bool all = std::all_of(value.begin(), value.end(),
                                     [&](char32_t c) { return c < 0x7F || wide(c) || is_among(c, U"字行"); });
        return all && std::any_of(value.begin(), value.end(), wide);
    }
    Rewritten read_bare_value() {
        while (at_ < line_.size()) {
            const char32_t c = line_[at_];
            const char32_t ascii = is_wide_alphanumeric(c) ? c - 0xFEE0 : c == U'．' ? U'.' : U'-';
            if (is_wide_alphanumeric(c) || is_among(c, U"－—．")) {
                turn(Line(&ascii, 1));
            } else {
                keep();
            }
        }
        return std::move(out_);
    }

    /// “A: b”: the quotation marks were to keep the colon a text's.
    static bool is_quoted_mapping(Line value) {
        return value.size() > 2 && value.front() == U'“' && value.back() == U'”' && value.find(U": ") != Line::npos;
    }
    Rewritten read_quoted_value() {
        turn(U"\"");
        while (at_ + 1 < line_.size()) keep();
        turn(U"\"");
        return std::move(out_);
    }

    /// Marks between quotation marks of YAML's own are a text's.
    void keep_quoted() {
        const std::size_t close = line_.find(line_[at_], at_ + 1);
        while (at_ < line_.size() && at_ <= close) keep();
    }

    void read_text() {
        const char32_t c = line_[at_];
        const bool at_value = out_.line.empty() || out_.line.ends_with(U": ") || out_.line.ends_with(U"- ");
        if (is_among(c, U"\"'") && (at_value || out_.line.ends_with(U'[') || out_.line.ends_with(U", "))) {
            keep_quoted();
        } else if (is_among(c, U"{[") || (is_among(c, U"｛［【") && (at_value || depth_ > 0))) {
            ++depth_;
            turn(c == U'{' || c == U'｛' ? U"{" : U"[");
        } else if (depth_ == 0) {
            keep();
        } else if (is_among(c, U"}]｝］】")) {
            --depth_;
            turn(c == U'}' || c == U'｝' ? U"}" : U"]");
        } else if (is_among(c, U"，、：")) {
            turn_spaced(c == U'：' ? U':' : U',');
        } else if (is_among(c, U"“”")) {
            turn(U"\"");
        } else {
            keep();
        }
    }

    Line line_;
    std::size_t at_ = 0;
    int depth_ = 0;
    Rewritten out_;
};

Phrase name_of_mark(char32_t c) {
    if (const SyntaxMark* mark = syntax_mark(c)) return phrase(mark->name);
    return phrase("a full-width character");
}

/// Errors that the words on a line may be to blame for.
bool may_be_syntax(const Diagnostic& found) {
    return found.severity == Severity::error && found.code != "missing-story" && found.spot.line > 0;
}

class SyntaxNamer {
  public:
    explicit SyntaxNamer(const SourceText& source) : source_(source) {
        const std::u32string all = to_utf32(source.text);
        for (std::size_t start = 0; start <= all.size();) {
            const std::size_t end = std::min(all.find(U'\n', start), all.size());
            lines_.push_back(all.substr(start, end - start));
            start = end + 1;
        }
    }

    /// The finding in better words; nothing when no mark and no slip explains it.
    std::optional<Diagnostic> name(const Diagnostic& found) const {
        const int above = found.code == "yaml-syntax" ? kLinesAbove : 0;
        for (int line = found.spot.line; line >= std::max(1, found.spot.line - above); --line) {
            if (static_cast<std::size_t>(line) > lines_.size()) continue;
            const Line written = lines_[static_cast<std::size_t>(line) - 1];
            if (is_comment(written)) continue;
            if (const auto slip = line_slip(written)) return in_words(line, *slip);
            const Rewritten meant = LineReader(written).read();
            const bool elsewhere = line < found.spot.line && meant.first && is_among(written[*meant.first], U"，、");
            if (meant.first && !elsewhere) return in_words(line, *meant.first, meant.line);
        }
        return std::nullopt;
    }

  private:
    static bool is_comment(Line line) {
        const std::size_t first = line.find_first_not_of(U" \t");
        return first != Line::npos && line[first] == U'#';
    }

    Diagnostic in_words(int line, const LineSlip& slip) const {
        const SourceSpot spot{source_.file, line, static_cast<int>(slip.at) + 1};
        return {Severity::error, slip.code, spot, slip.message, slip.hint};
    }

    Diagnostic in_words(int line, std::size_t at, const std::u32string& meant) const {
        const char32_t mark = lines_[static_cast<std::size_t>(line) - 1][at];
        const std::string written = to_utf8(std::u32string(1, mark));
        Diagnostic named;
        named.severity = Severity::error;
        named.code = "full-width-syntax";
        named.spot = {source_.file, line, static_cast<int>(at) + 1};
        named.message = phrase("here stands `{}`, {}, where YAML wants its own", written, name_of_mark(mark));
        named.hint = phrase("write the line as `{}`", to_utf8(trimmed(meant)));
        return named;
    }

    static std::u32string trimmed(const std::u32string& line) {
        const std::size_t first = line.find_first_not_of(U' ');
        return first == std::u32string::npos ? line : line.substr(first);
    }

    const SourceText& source_;
    std::vector<std::u32string> lines_;
};

}  // namespace

void name_full_width_syntax(const SourceText& source, Findings& findings) {
    const auto ours = [&](const Diagnostic& found) { return found.spot.file == source.file && may_be_syntax(found); };
    if (std::none_of(findings.list.begin(), findings.list.end(), ours)) return;
    const SyntaxNamer namer(source);
    std::set<std::pair<int, int>> told;
    Diagnostics list;
    for (Diagnostic& found : findings.list) {
        const auto named = ours(found) ? namer.name(found) : std::nullopt;
        if (!named) {
            list.push_back(std::move(found));
        } else if (told.emplace(named->spot.line, named->spot.column).second) {
            list.push_back(*named);
        }
    }
    // A line that was not read leaves something missing.
    const auto follows = [](const Diagnostic& found) {
        return found.code == "story-without-headline" || found.code == "missing-key";
    };
    if (!told.empty()) std::erase_if(list, follows);
    findings.list = std::move(list);
}

tl::unexpected<Failure> fail_yaml(const SourceText& source, Findings findings) {
    name_full_width_syntax(source, findings);
    return fail_input(std::move(findings.list));
}

}  // namespace banxin
