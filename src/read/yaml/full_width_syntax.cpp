// A line is written again as an editor meant it (line_as_meant.h), and the first mark that had to change is named.
#include "read/yaml/full_width_syntax.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/unicode.h"
#include "read/text/wide_marks.h"
#include "read/yaml/comma_slip.h"
#include "read/yaml/conflict_marks.h"
#include "read/yaml/indent_slip.h"
#include "read/yaml/line_as_meant.h"
#include "read/yaml/line_slip.h"
#include "read/yaml/mark_behind_name.h"
#include "read/yaml/slip_line.h"
#include "read/yaml/structure_slip.h"
#include "read/yaml/unquoted_slip.h"

namespace banxin {
namespace {

using Line = std::u32string_view;

constexpr int kLinesAbove = 4;  ///< YAML notices a missing colon only further down …
constexpr std::size_t kIndentStep = 2;
constexpr int kLinesBelow = 60;  ///< … and a map that is not closed where it begins.

bool is_among(char32_t c, Line set) {
    return set.find(c) != Line::npos;
}

/// Errors that the words on a line may be to blame for; of a story that is not there only what its name ends in.
bool may_be_syntax(const Diagnostic& found) {
    return found.severity == Severity::error && found.spot.line > 0;
}

class SyntaxNamer {
  public:
    explicit SyntaxNamer(const SourceText& source) : source_(source) {
        const std::u32string all = to_utf32(source.text);
        std::u32string open;
        for (std::size_t start = 0; start <= all.size();) {
            const std::size_t end = std::min(all.find(U'\n', start), all.size());
            lines_.push_back(all.substr(start, end - start));
            open_before_.push_back(open);
            if (lines_.back() == U"---") open.clear();
            if (!is_comment(lines_.back())) open = line_as_meant(lines_.back(), std::move(open)).open;
            start = end + 1;
        }
    }

    /// The finding in better words; nothing when no mark and no slip explains it.
    std::optional<Diagnostic> name(const Diagnostic& found) const {
        if (found.code == "missing-story") return std::nullopt;
        if (auto open = found.code == "yaml-syntax" ? list_left_open(found.spot.line) : std::nullopt) return open;
        for (const int line : lines_to_blame(found)) {
            const Line written = lines_[static_cast<std::size_t>(line) - 1];
            if (is_comment(written)) continue;
            if (const auto slip = line_slip(written)) return in_words(line, *slip);
            const bool is_syntax = found.code == "yaml-syntax";
            if (const auto slip = structure_slip_of(found, line)) return in_words(line, *slip);
            if (const auto meant = meant_instead(line, found)) return in_words(line, *meant->first, meant->line);
            const std::u32string& open = open_before_[static_cast<std::size_t>(line) - 1];
            const auto slip = is_syntax ? comma_slip(written, open) : std::nullopt;
            if (slip) return in_words(line, *slip);
        }
        if (found.code != "yaml-syntax") return std::nullopt;
        const auto slip = own_slip_of(found.spot.line);
        return slip ? in_words(found.spot.line, *slip) : left_open(found.spot.line);
    }

    /// A mark behind the name, the number or the word that a finding is about; nothing where it ends in none.
    std::optional<Diagnostic> behind_name(const Diagnostic& found) const {
        const auto line = static_cast<std::size_t>(found.spot.line);
        const bool is_syntax = found.code == "yaml-syntax";
        if (is_syntax || line > lines_.size() || found.spot.column < 1) return std::nullopt;
        const std::u32string& written = lines_[line - 1];
        const auto value = static_cast<std::size_t>(found.spot.column) - 1;
        const auto marks = marks_behind_name(written, open_before_[line - 1], value);
        if (!marks) return std::nullopt;
        std::u32string meant = written;
        meant.erase(marks->first, marks->end - marks->first);
        Diagnostic named = in_words(found.spot.line, marks->first, meant);
        named.message = phrase("here stands `{}`, {}, behind a name", to_utf8(written.substr(marks->first, 1)),
                               name_of_wide_mark(written[marks->first]));
        return named;
    }

    /// The text with the line to blame as it was meant; nothing when no mark explains the finding.
    std::optional<MendedText> mend(const Diagnostic& found) const {
        for (const int line : lines_to_blame(found)) {
            const Line written = lines_[static_cast<std::size_t>(line) - 1];
            if (is_comment(written) || line_slip(written) || structure_slip_of(found, line)) continue;
            if (const auto meant = meant_instead(line, found)) {
                std::vector<std::u32string> lines = lines_;
                lines[static_cast<std::size_t>(line) - 1] = meant->line;
                return MendedText{{source_.file, joined(lines)}, in_words(line, *meant->first, meant->line)};
            }
        }
        return std::nullopt;
    }

    /// Where YAML itself could not be read, which ends at the first mistake: every line that starts with a key and has
    /// such a mark.
    Diagnostics all_lines() const {
        Diagnostics named;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (!open_before_[i].empty() || is_comment(lines_[i]) || !starts_with_known_key(lines_[i])) continue;
            const MeantLine meant = line_as_meant(lines_[i], {});
            if (meant.first && !may_be_text(lines_[i], meant))
                named.push_back(in_words(static_cast<int>(i) + 1, *meant.first, meant.line));
        }
        return named;
    }

  private:
    /// What is left out of a line outside of brackets, where YAML could not be read or has read something else.
    std::optional<LineSlip> structure_slip_of(const Diagnostic& found, int line) const {
        const bool may_follow = found.code == "yaml-syntax" || found.code.starts_with("not-a-");
        const auto index = static_cast<std::size_t>(line) - 1;
        return may_follow && open_before_[index].empty() ? structure_slip(lines_, index) : std::nullopt;
    }

    /// Of the line where YAML stopped alone, for that is where it notices an indent or a mark of its own.
    std::optional<LineSlip> own_slip_of(int line) const {
        const auto index = static_cast<std::size_t>(line) - 1;
        if (index >= lines_.size() || !open_before_[index].empty()) return std::nullopt;
        const auto slip = unquoted_slip(lines_[index]);
        return slip ? slip : indent_slip(lines_, index);
    }

    /// A line that has such a mark, as it was meant.
    std::optional<MeantLine> meant_instead(int line, const Diagnostic& found) const {
        const Line written = lines_[static_cast<std::size_t>(line) - 1];
        const std::u32string& open = open_before_[static_cast<std::size_t>(line) - 1];
        MeantLine meant = line_as_meant(written, open);
        const bool is_own = line == found.spot.line && found.code != "yaml-syntax" &&
                            !(meant.first && is_whole_key(found, *meant.first));
        const bool elsewhere = !is_own && open.empty() && may_be_text(written, meant);
        return meant.first && !elsewhere ? std::optional(std::move(meant)) : std::nullopt;
    }

    /// A key that is not known, with a colon of its own before the mark.
    bool is_whole_key(const Diagnostic& found, std::size_t mark) const {
        const Line written = lines_[static_cast<std::size_t>(found.spot.line) - 1];
        const auto start = static_cast<std::size_t>(std::max(found.spot.column - 1, 0));
        return found.code == "unknown-key" && written.find(U':', start) < mark;
    }

    static std::string joined(const std::vector<std::u32string>& lines) {
        std::string all;
        for (const std::u32string& line : lines) all += (&line == &lines.front() ? "" : "\n") + to_utf8(line);
        return all;
    }

    /// A comma between words in closed brackets, as in `[多云，有风, 5℃]`: YAML reads the line. Not one with an entry
    /// of its own behind it, `{稿件: bridge，转: 2}`: that YAML does not read.
    static bool may_be_text(Line written, const MeantLine& meant) {
        if (meant.first && starts_entry(written, *meant.first + 1)) return false;
        if (!meant.open.empty() || !meant.first || !is_among(written[*meant.first], U"，、")) return false;
        const auto is_figure = [&](std::size_t at) {
            return at < written.size() && (written[at] < 0x7F || is_among(written[at], U"字行"));
        };
        return !is_figure(*meant.first - 1) || !is_figure(*meant.first + 1);
    }

    /// The finding's own line; where YAML itself could not be read some above it, and those of the map or the list that
    /// begins there.
    std::vector<int> lines_to_blame(const Diagnostic& found) const {
        const int last = static_cast<int>(lines_.size());
        const int above = found.code == "yaml-syntax" ? kLinesAbove : 0;
        std::vector<int> lines;
        for (int line = found.spot.line; line >= std::max(1, found.spot.line - above); --line) {
            if (line <= last) lines.push_back(line);
        }
        for (int line = found.spot.line + 1; above > 0 && line <= std::min(last, found.spot.line + kLinesBelow);
             ++line) {
            if (open_before_[static_cast<std::size_t>(line) - 1].empty()) break;
            lines.push_back(line);
        }
        return lines;
    }

    /// A list that is still open where the next line starts with a key, as none of its items does.
    std::optional<Diagnostic> list_left_open(int line) const {
        auto index = std::min(static_cast<std::size_t>(line), lines_.size()) - 1;
        while (index > 0 && !open_before_[index].empty()) --index;
        const bool is_open = index + 1 < lines_.size() && open_before_[index + 1].ends_with(U'[');
        return is_open && starts_with_known_key(lines_[index + 1]) ? std::optional(not_closed(index)) : std::nullopt;
    }

    /// The brackets that are still open above a line that starts an entry of a list, which none does between brackets.
    std::optional<Diagnostic> left_open(int line) const {
        const int last = static_cast<int>(lines_.size());
        for (int at = line; at <= std::min(last, line + 1); ++at) {
            const auto index = static_cast<std::size_t>(at) - 1;
            const Line start = trimmed(lines_[index]);
            if (open_before_[index].empty() || (at < last && !start.starts_with(U"- "))) continue;
            std::size_t opened = index;
            while (opened > 0 && !open_before_[opened].empty()) --opened;
            return not_closed(opened);
        }
        return std::nullopt;
    }

    Diagnostic not_closed(std::size_t line) const {
        const MeantLine meant = line_as_meant(lines_[line], {});
        const bool is_map = meant.open.starts_with(U'{');
        const std::size_t at = std::min(lines_[line].find(is_map ? U'{' : U'['), lines_[line].size() - 1);
        std::u32string closed = meant.line;
        for (auto open = meant.open.rbegin(); open != meant.open.rend(); ++open) closed += *open == U'{' ? U'}' : U']';
        return {Severity::error,
                "yaml-syntax",
                {source_.file, static_cast<int>(line) + 1, static_cast<int>(at) + 1},
                is_map ? phrase("the `{{` here is not closed") : phrase("the `[` here is not closed"),
                phrase("write the line as `{}`", to_utf8(trimmed(closed)))};
    }

    static bool is_comment(Line line) {
        const std::size_t first = line.find_first_not_of(U" \t");
        return first != Line::npos && line[first] == U'#';
    }

    Diagnostic in_words(int line, const LineSlip& slip) const {
        const int blamed = slip.line ? static_cast<int>(*slip.line) + 1 : line;
        const SourceSpot spot{source_.file, blamed, static_cast<int>(slip.at) + 1};
        return {Severity::error, slip.code, spot, slip.message, slip.hint};
    }

    Diagnostic in_words(int line, std::size_t at, const std::u32string& meant) const {
        const char32_t mark = lines_[static_cast<std::size_t>(line) - 1][at];
        const std::string written = to_utf8(std::u32string(1, mark));
        Diagnostic named;
        named.severity = Severity::error;
        named.code = "full-width-syntax";
        named.spot = {source_.file, line, static_cast<int>(at) + 1};
        named.message = phrase("here stands `{}`, {}, where YAML wants its own", written, name_of_wide_mark(mark));
        named.hint =
            phrase("write the line as `{}`", to_utf8(is_indent(line, at) ? indented(line, meant) : trimmed(meant)));
        return named;
    }

    static std::u32string trimmed(Line line) {
        const std::size_t first = line.find_first_not_of(U' ');
        return std::u32string(first == Line::npos ? line : line.substr(first));
    }

    bool is_indent(int line, std::size_t at) const {
        return lines_[static_cast<std::size_t>(line) - 1].find_first_not_of(U" \u3000") > at;
    }

    /// Where the first key of a line starts, behind its indent and its dash; nothing for one without or of wide blanks.
    static std::optional<std::size_t> key_column(Line line) {
        const std::size_t first = line.find_first_not_of(U' ');
        if (first == Line::npos || line[first] == U'\u3000' || line[first] == U'#') return std::nullopt;
        return line.substr(first).starts_with(U"- ") ? first + 2 : first;
    }

    /// The nearest line above whose indent is one, past others of wide blanks.
    std::optional<std::size_t> line_above(std::size_t index) const {
        while (index-- > 0) {
            if (key_column(lines_[index])) return index;
        }
        return std::nullopt;
    }

    /// With the indent that the editor meant: that of the line above or below that comes nearest to it.
    std::u32string indented(int line, const std::u32string& meant) const {
        const auto index = static_cast<std::size_t>(line) - 1;
        const std::u32string words = trimmed(meant);
        const std::size_t dash = words.starts_with(U"- ") ? 2 : 0;
        const std::size_t typed = meant.size() - words.size();
        std::optional<std::size_t> nearest;
        const auto distance = [&](std::size_t indent) { return indent > typed ? indent - typed : typed - indent; };
        const auto weigh = [&](Line beside) {
            const auto column = key_column(beside);
            if (!column || *column < dash || (dash > 0 && !trimmed(beside).starts_with(U"- "))) return;
            if (!nearest || distance(*column - dash) < distance(*nearest)) nearest = *column - dash;
        };
        const auto above = line_above(index);
        const bool is_inside = above && Line(lines_[*above]).ends_with(U':');
        const std::size_t outside = is_inside ? key_column(lines_[*above]).value_or(0) : 0;
        if (above && !is_inside) weigh(lines_[*above]);
        if (index + 1 < lines_.size() && (!is_inside || key_column(lines_[index + 1]).value_or(0) > outside))
            weigh(lines_[index + 1]);
        if (is_inside && !nearest) nearest = outside + kIndentStep;
        return std::u32string(nearest.value_or(typed), U' ') + words;
    }

    const SourceText& source_;
    std::vector<std::u32string> lines_;
    std::vector<std::u32string> open_before_;  ///< Brackets that the lines above each have left open.
};

}  // namespace

void name_full_width_syntax(const SourceText& source, Findings& findings) {
    const auto ours = [&](const Diagnostic& found) { return found.spot.file == source.file && may_be_syntax(found); };
    if (std::none_of(findings.list.begin(), findings.list.end(), ours)) return;
    if (const Diagnostics conflicts = conflict_marks(source); !conflicts.empty()) {
        std::erase_if(findings.list, ours);
        return findings.add(conflicts);
    }
    const SyntaxNamer namer(source);
    std::set<std::pair<int, int>> told;
    Diagnostics list;
    bool stopped = false;
    const auto tell = [&](const Diagnostic& named) {
        if (told.emplace(named.spot.line, named.spot.column).second) list.push_back(named);
    };
    for (Diagnostic& found : findings.list) {
        if (auto named = ours(found) ? namer.behind_name(found) : std::nullopt) {
            if (std::ranges::find(list, *named) == list.end()) list.push_back(*std::move(named));
            continue;
        }
        const auto named = ours(found) ? namer.name(found) : std::nullopt;
        if (!named) {
            list.push_back(std::move(found));
        } else {
            const bool unread = found.code == "yaml-syntax" || found.code == "not-a-map";
            stopped = stopped || (unread && named->code == "full-width-syntax");
            tell(*named);
        }
    }
    if (stopped) {
        for (const Diagnostic& named : namer.all_lines()) tell(named);
        std::ranges::stable_sort(list, {}, [](const Diagnostic& found) { return found.spot.line; });
    }
    // A line that was not read leaves something missing.
    const auto follows = [&](const Diagnostic& found) {
        return found.spot.file == source.file &&
               (found.code == "story-without-headline" || found.code == "missing-key");
    };
    if (!told.empty()) std::erase_if(list, follows);
    findings.list = std::move(list);
}

std::optional<MendedText> mend_full_width_syntax(const SourceText& source, const Diagnostic& stopped) {
    return SyntaxNamer(source).mend(stopped);
}

tl::unexpected<Failure> fail_yaml(const SourceText& source, Findings findings) {
    if (Diagnostics conflicts = conflict_marks(source); !conflicts.empty()) return fail_input(std::move(conflicts));
    name_full_width_syntax(source, findings);
    return fail_input(std::move(findings.list));
}

}  // namespace banxin
