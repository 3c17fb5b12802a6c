// Bracketed spans, found in the characters that Markdown has left.
//
// They are read after md4c and not before, for only then is it known what is text: a bracket in a picture's caption or
// in code is none of ours, and **bold** may begin inside a span and end behind it. Every character still knows its
// byte, so the braces are read from the source itself: md4c would take `*` and `_` in them for emphasis.
//
// A mistake leaves the text as it is and says so. Nothing an editor wrote is lost to a forgotten brace.
#include "read/story/text_spans.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "base/unicode.h"
#include "read/story/mark_words.h"
#include "read/story/span_attributes.h"
#include "read/yaml/nearest_word.h"

namespace banxin {

namespace {

constexpr int kSpreadCells = 3;  // What a name of two takes beside one of three: the usual reason to spread one.
constexpr int kMostSpreadCells = 8;
constexpr int kMostSpread = 4;  // Names of more characters are foreign, and are not spread.
constexpr int kDeepestSpan = 8;
constexpr std::size_t kMostLettersOfAReading = 12;  // For each character: `zhuāng` has six.
// One reading over several characters stands on one line with them: what is wider than a line would leave the page.
constexpr int kMostUnderOneReading = 20;
constexpr int kWidestReading = 48;  // In letters, of which a kana or a Han has the room of two.

constexpr std::array<std::pair<std::string_view, AnnotationKind>, 4> kClasses{{{"dots", AnnotationKind::dots},
                                                                               {"name", AnnotationKind::name},
                                                                               {"book", AnnotationKind::book},
                                                                               {"spread", AnnotationKind::spread}}};

int count_han(const std::u32string& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), is_han_like));
}

bool is_white(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\u00A0' || (c >= 0x2000 && c <= 0x200B) || c == U'\u202F' ||
           c == U'\u3000';
}

int count_words(std::string_view text) {
    int words = 0;
    char before = ' ';
    for (const char c : text) {
        if (c != ' ' && before == ' ') ++words;
        before = c;
    }
    return words;
}

int letters_wide(std::string_view reading) {
    constexpr char32_t kFirstWide = 0x2E80;
    int wide = 0;
    for (const char32_t letter : to_utf32(reading)) wide += letter < kFirstWide ? 1 : 2;
    return wide;
}

/// What is wrong with a single reading over all of a text; empty when nothing is.
Phrase too_wide(const std::string& reading, int length) {
    if (length > kMostUnderOneReading)
        return phrase("one reading stands over {} characters; {} are the most", length, kMostUnderOneReading);
    const int wide = letters_wide(reading);
    if (wide <= kWidestReading) return {};
    return phrase("the reading is {} letters wide, and a line has room for {}", wide, kWidestReading);
}

/// What is wrong with an annotation of this text; empty when nothing is.
Phrase misfit(const Annotation& annotation, const std::u32string& text) {
    if (std::all_of(text.begin(), text.end(), is_white)) return phrase("there is no text in these brackets");
    const int han = count_han(text);
    const int length = static_cast<int>(text.size());
    if (annotation.kind == AnnotationKind::ruby) {
        const int readings = count_words(annotation.reading);
        if (readings == 0) return phrase("the reading is empty");
        if (readings > 1 && readings != han) {
            return phrase("{} readings stand over {} Han; one for each or a single one for all is wanted", readings,
                          han);
        }
        const std::size_t letters = to_utf32(annotation.reading).size();
        if (letters > kMostLettersOfAReading * text.size()) {
            return phrase("the reading has {} letters, and {} characters have room for {}", letters, length,
                          kMostLettersOfAReading * text.size());
        }
        if (readings == 1) return too_wide(annotation.reading, length);
    }
    if (annotation.kind == AnnotationKind::spread) {
        if (han != length || length < 2 || length > kMostSpread)
            return phrase("only names of two to four Han are spread");
        if (annotation.cells < length || annotation.cells > kMostSpreadCells) {
            return phrase("a name of {} characters cannot be spread to {} cells", length, annotation.cells);
        }
    }
    return {};
}

class SpanReader {
  public:
    SpanReader(const StyledText& text, const SourceText& source, Findings& findings)
        : text_(text), source_(source), findings_(findings), dropped_(text.size(), false) {}

    SpannedText read() {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (is_bracket(i, '[')) open_.push_back(i);
            if (is_bracket(i, ']')) i = close(i);
        }
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (!dropped_[i]) out_.text.push_back(text_[i]);
        }
        return std::move(out_);
    }

  private:
    bool is_bracket(std::size_t i, char bracket) const {
        const std::size_t byte = text_[i].byte;
        if (text_[i].character != static_cast<char32_t>(bracket) || source_.text[byte] != bracket) return false;
        return byte == 0 || source_.text[byte - 1] != '\\';
    }

    /// A closing bracket; returns the last character that belongs to its span.
    std::size_t close(std::size_t bracket) {
        const std::size_t brace = text_[bracket].byte + 1;
        const bool has_braces = brace < source_.text.size() && source_.text[brace] == '{';
        std::optional<std::size_t> opening;
        if (!open_.empty()) {
            opening = open_.back();
            open_.pop_back();
        }
        if (!has_braces) return bracket;
        const auto attributes = read_span_attributes(source_, brace);
        if (!opening || !attributes || attributes->list.empty()) {
            error(brace, "span-syntax",
                  opening ? phrase("these braces cannot be read") : phrase("these braces have no text in brackets"));
            return bracket;
        }
        if (depth_of_span(*opening) > kDeepestSpan) {
            error(brace, "span-misfit", phrase("brackets with braces stand {} deep in one another", kDeepestSpan + 1));
            return bracket;
        }
        for (const SpanAttribute& attribute : attributes->list) add(attribute, *opening, bracket);
        std::size_t last = bracket;
        while (last + 1 < text_.size() && text_[last + 1].byte < attributes->end) ++last;
        dropped_[*opening] = true;
        std::fill(dropped_.begin() + static_cast<std::ptrdiff_t>(bracket),
                  dropped_.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
        return last;
    }

    /// 1 for a span without another inside.
    int depth_of_span(std::size_t opening) {
        int depth = 1;
        while (!closed_.empty() && closed_.back().opening > opening) {
            depth = std::max(depth, closed_.back().depth + 1);
            closed_.pop_back();
        }
        closed_.push_back({opening, depth});
        return depth;
    }

    void add(const SpanAttribute& attribute, std::size_t opening, std::size_t bracket) {
        auto annotation = annotation_of(attribute);
        if (!annotation) return;
        std::u32string inside;
        for (std::size_t i = opening + 1; i < bracket; ++i) {
            if (!dropped_[i]) inside += text_[i].character;
        }
        annotation->spot = spot_at(source_, text_[opening].byte);
        const Phrase wrong = misfit(*annotation, inside);
        if (!wrong.empty()) return error(attribute.byte, "span-misfit", wrong);
        out_.spans.push_back({*std::move(annotation), text_[opening].byte + 1, text_[bracket].byte});
    }

    std::optional<Annotation> annotation_of(const SpanAttribute& attribute) {
        const auto plain = [](AnnotationKind kind) { return Annotation{kind, 0, 0, {}, kSpreadCells, {}}; };
        if (attribute.is_class()) {
            for (const auto& [word, kind] : kClasses) {
                if (means(mark_words(), attribute.value, word)) return plain(kind);
            }
            unknown(attribute, attribute.value, {"dots", "name", "book", "spread"});
            return std::nullopt;
        }
        if (means(mark_words(), attribute.key, "ruby"))
            return Annotation{AnnotationKind::ruby, 0, 0, attribute.value, 0, {}};
        if (!means(mark_words(), attribute.key, "spread")) {
            unknown(attribute, attribute.key, {"ruby", "spread"});
            return std::nullopt;
        }
        Annotation spread = plain(AnnotationKind::spread);
        const char* const end = attribute.value.data() + attribute.value.size();
        const auto read = std::from_chars(attribute.value.data(), end, spread.cells);
        if (read.ec == std::errc() && read.ptr == end) return spread;
        error(attribute.byte, "span-misfit", phrase("`{}` is not a number of cells", attribute.value));
        return std::nullopt;
    }

    void unknown(const SpanAttribute& attribute, const std::string& word, const std::vector<std::string>& names) {
        const Phrase near = did_you_mean(word, words_of(mark_words(), names));
        findings_.error(spot_at(source_, attribute.byte), "unknown-span",
                        phrase("`{}` means nothing for text in brackets", word), near.empty() ? span_hint() : near);
    }

    void error(std::size_t byte, const char* code, const Phrase& what) {
        findings_.error(spot_at(source_, byte), code, what, span_hint());
    }

    const StyledText& text_;
    const SourceText& source_;
    Findings& findings_;
    std::vector<bool> dropped_;
    struct ClosedSpan {
        std::size_t opening = 0;
        int depth = 0;
    };
    std::vector<std::size_t> open_;   ///< Brackets that wait for their partners.
    std::vector<ClosedSpan> closed_;  ///< Spans that so far stand in no other.
    SpannedText out_;
};

}  // namespace

const Phrase& span_hint() {
    static const Phrase hint =
        phrase("write [text]{{.{}}}, {{.{}}}, {{.{}}}, {{.{}}}, {{{}=4}} or {{{}=\"hàn zì\"}}", mark_word("dots"),
               mark_word("name"), mark_word("book"), mark_word("spread"), mark_word("spread"), mark_word("ruby"));
    return hint;
}

SpannedText take_spans(const StyledText& text, const SourceText& source, Findings& findings) {
    const bool brackets = std::any_of(text.begin(), text.end(), [](const auto& c) { return c.character == U']'; });
    return brackets ? SpanReader(text, source, findings).read() : SpannedText{text, {}};
}

std::vector<Annotation> annotations(const StyledText& text, const std::vector<TextSpan>& spans) {
    const auto index_of = [&](std::size_t byte) {
        const auto found = std::lower_bound(text.begin(), text.end(), byte,
                                            [](const StyledCharacter& c, std::size_t at) { return c.byte < at; });
        return static_cast<int>(found - text.begin());
    };
    std::vector<Annotation> out;
    for (const TextSpan& span : spans) {
        Annotation annotation = span.annotation;
        annotation.first = index_of(span.first_byte);
        annotation.end = index_of(span.end_byte);
        if (annotation.first < annotation.end) out.push_back(std::move(annotation));
    }
    std::stable_sort(out.begin(), out.end(), [](const Annotation& a, const Annotation& b) {
        return a.first != b.first ? a.first < b.first : a.end > b.end;
    });
    return out;
}

}  // namespace banxin
