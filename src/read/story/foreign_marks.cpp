#include "read/story/foreign_marks.h"

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::u32string_view kStrike = U"~~";
constexpr std::u32string_view kNote = U"[^";
constexpr std::size_t kLongestNote = 12;  ///< Characters between its brackets.

class ForeignMarks {
  public:
    ForeignMarks(const StyledText& written, const SourceText& source, Findings& findings)
        : written_(written), source_(source), findings_(findings), text_(characters(written)) {}

    void warn_of_task() const {
        for (const std::u32string_view box : {U"[ ]", U"[x]", U"[X]"}) {
            if (text_.starts_with(box)) tell(0, std::u32string(box));
        }
    }

    /// The first of each pair: one alone may be a dash of two waves.
    void warn_of_strikes() const {
        for (std::size_t at = text_.find(kStrike); at != std::u32string::npos;) {
            const std::size_t end = text_.find(kStrike, at + kStrike.size());
            if (end == std::u32string::npos) return;
            tell(at, std::u32string(kStrike));
            at = text_.find(kStrike, end + kStrike.size());
        }
    }

    void warn_of_notes() const {
        for (std::size_t at = text_.find(kNote); at != std::u32string::npos; at = text_.find(kNote, at + 1)) {
            const std::size_t end = text_.find(U']', at);
            if (end != std::u32string::npos && end - at <= kLongestNote + 1) tell(at, text_.substr(at, end + 1 - at));
        }
    }

  private:
    void tell(std::size_t at, const std::u32string& mark) const {
        findings_.warning(spot_at(source_, written_[at].byte), "foreign-mark",
                          phrase("`{}` is no mark here, and will be printed", to_utf8(mark)),
                          phrase("take it out; what is struck is deleted, and a note is written into the text"));
    }

    const StyledText& written_;
    const SourceText& source_;
    Findings& findings_;
    std::u32string text_;
};

}  // namespace

void warn_of_foreign_marks(const StyledText& text, BlockKind kind, const SourceText& source, Findings& findings) {
    const ForeignMarks marks(text, source, findings);
    if (kind == BlockKind::list_item) marks.warn_of_task();
    marks.warn_of_strikes();
    marks.warn_of_notes();
}

void warn_of_link(std::size_t behind, const SourceText& source, Findings& findings) {
    const std::size_t start = source.text.find_first_of("[<", behind);
    if (start == std::string::npos || source.text[start] == '<') return;
    findings.warning(spot_at(source, start), "foreign-mark",
                     phrase("the words of this link are printed, its address is not"),
                     phrase("write the address out, or give the story a QR code: `qr: https://…` in its head"));
}

}  // namespace banxin
