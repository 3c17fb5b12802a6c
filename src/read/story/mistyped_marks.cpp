#include "read/story/mistyped_marks.h"

#include <algorithm>
#include <string_view>

#include "base/unicode.h"
#include "read/story/mistyped_line.h"
#include "read/story/text_spans.h"
#include "read/text/wide_marks.h"

namespace banxin {
namespace {

constexpr std::size_t kLongestShownLine = 80;  ///< Of a longer one the part alone is shown.

/// A line without one of these needs no look.
bool may_be_mistyped(std::string_view line) {
    constexpr std::string_view kSigns[] = {"＃", "＊", "！", "![", "!［", "!【", "{", "｛"};
    return std::ranges::any_of(kSigns,
                               [&](std::string_view sign) { return line.find(sign) != std::string_view::npos; });
}

std::string meant_between(const MistypedLine& line, std::size_t first, std::size_t end) {
    std::u32string all;
    for (std::size_t i = first; i < end; ++i) all += line.meant[i];
    return to_utf8(all);
}

class MistypedNamer {
  public:
    MistypedNamer(const SourceText& source, Findings& findings) : source_(source), findings_(findings) {}

    void meet(int number, std::string_view words) {
        if (!may_be_mistyped(words)) return;
        const std::u32string written = to_utf32(words);
        const MistypedLine line = mistyped_line(written);
        const auto spot_of = [&](std::size_t at) { return SourceSpot{source_.file, number, static_cast<int>(at) + 1}; };
        if (!line.parts.empty() || !line.loose_braces.empty()) forget(number);
        const bool is_short = written.size() <= kLongestShownLine;
        for (const MistypedPart& part : line.parts) {
            const Phrase hint = is_short ? phrase("write the line as `{}`", meant_between(line, 0, line.meant.size()))
                                         : phrase("write `{}`", meant_between(line, part.first, part.end));
            const char32_t mark = written[part.mark];
            findings_.error(spot_of(part.mark), "full-width-syntax",
                            phrase("here stands `{}`, {}, where Markdown wants its own",
                                   to_utf8(std::u32string(1, mark)), name_of_wide_mark(mark)),
                            hint);
            if (is_short) break;
        }
        for (const std::size_t brace : line.loose_braces) {
            findings_.error(spot_of(brace), "span-syntax", phrase("these braces have no text in brackets"),
                            span_hint());
        }
    }

    std::set<int> lines;

  private:
    /// What Markdown says of the line follows from the slip.
    void forget(int number) {
        lines.insert(number);
        std::erase_if(findings_.list, [&](const Diagnostic& found) {
            return found.spot.line == number && found.spot.file == source_.file;
        });
    }

    const SourceText& source_;
    Findings& findings_;
};

}  // namespace

std::set<int> name_mistyped_marks(const SourceText& source, std::size_t start, Findings& findings) {
    MistypedNamer namer(source, findings);
    const std::string_view text = source.text;
    int number = spot_at(source, start).line;
    for (std::size_t line = start; line < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        namer.meet(number, text.substr(line, end - line));
        line = end + 1;
    }
    return std::move(namer.lines);
}

}  // namespace banxin
