#include "compose/text/annotate.h"

#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "compose/text/readings.h"
#include "compose/text/shape_plain.h"

namespace banxin {
namespace {

constexpr int kNameBroken = 6000;  // As much as a divided word: a broken name is read twice, too.

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string::npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return words;
}

class Annotator {
  public:
    Annotator(ShapedText& text, const ReadingFaces& faces) : text_(text), block_(text.blocks.back()), faces_(faces) {}

    void apply(const Annotation& annotation) {
        const std::uint32_t first = unit_at(annotation.first);
        const std::uint32_t end = unit_at(annotation.end);
        if (first == end) return;
        switch (annotation.kind) {
            case AnnotationKind::ruby:
                return add_readings(words_of(annotation.reading), first, end);
            case AnnotationKind::name:
                price_breaks(first, end);
                break;
            case AnnotationKind::spread:
                spread(first, end, annotation.cells);
                break;
            case AnnotationKind::dots:
            case AnnotationKind::book:
                break;
        }
        text_.annotations.push_back({annotation.kind, first, end, nullptr});
    }

  private:
    /// The unit that starts at a character of the block's text, or after it where a unit holds it.
    std::uint32_t unit_at(int character) const {
        const int offset = text_.units[block_.first_unit].offset.value + character;
        std::uint32_t unit = block_.first_unit;
        while (unit < block_.end_unit && (text_.units[unit].characters == 0 || text_.units[unit].offset.value < offset))
            ++unit;
        return unit;
    }

    bool is_han(std::uint32_t unit) const {
        const Unit& u = text_.units[unit];
        return is_han_like(to_utf32(std::string_view(text_.text).substr(u.text_begin, u.text_bytes)).front());
    }

    void price_breaks(std::uint32_t first, std::uint32_t end) {
        constexpr int kMost = std::numeric_limits<std::uint16_t>::max();
        for (std::uint32_t i = first; i + 1 < end; ++i) {
            const int price = std::min(text_.units[i].break_penalty + kNameBroken, kMost);
            text_.units[i].break_penalty = static_cast<std::uint16_t>(price);
        }
    }

    void keep_whole(std::uint32_t first, std::uint32_t end) {
        for (std::uint32_t i = first; i + 1 < end; ++i) {
            text_.units[i].break_after = BreakChance::forbidden;
            text_.units[i].divides_after = false;
        }
    }

    /// The white goes between the characters in equal parts; what does not come out even goes to the later ones.
    void spread(std::uint32_t first, std::uint32_t end, int cells) {
        const std::int64_t gaps = std::int64_t{end} - first - 1;
        const Length white = text_.size_of(text_.units[first]) * (cells - gaps - 1);
        keep_whole(first, end);
        for (std::int64_t i = 0; i < gaps; ++i) {
            const ShortLength width(white * (i + 1) / gaps - white * i / gaps);
            text_.units[first + static_cast<std::uint32_t>(i)].gap = {width, width, width, SqueezeStep::none,
                                                                      false, false};
        }
    }

    void add_readings(const std::vector<std::string>& readings, std::uint32_t first, std::uint32_t end) {
        if (readings.size() == 1) {
            keep_whole(first, end);
            return add_reading(readings.front(), first, end);
        }
        auto reading = readings.begin();
        for (std::uint32_t i = first; i < end && reading != readings.end(); ++i) {
            if (is_han(i)) add_reading(*reading++, i, i + 1);
        }
    }

    /// A reading is set in the face of its base, but the role is not kept once a face is found: it is looked for again.
    FontRole role_of(const Look& base) const {
        for (const auto& [role, face] : faces_.type_case.roles) {
            if (face == base.face) return role;
        }
        return faces_.role;
    }

    void add_reading(const std::string& reading, std::uint32_t first, std::uint32_t end) {
        const Look& base = text_.looks[text_.units[first].look];
        const TextStyle style{role_of(base), base.size / 2, base.ink, Align::left, {}};
        auto shaped = std::make_shared<const ShapedText>(shape_plain(reading, style, faces_.type_case));
        for (const MissingGlyph& missing : shaped->missing) {
            text_.missing.push_back({missing.character, text_.units[first].offset, text_.blocks.size() - 1});
        }
        text_.annotations.push_back({AnnotationKind::ruby, first, end, std::move(shaped)});
    }

    ShapedText& text_;
    const ShapedBlock& block_;
    const ReadingFaces& faces_;
};

}  // namespace

void annotate(ShapedText& text, std::span<const Annotation> annotations, const ReadingFaces& faces) {
    if (annotations.empty() || text.blocks.back().first_unit == text.blocks.back().end_unit) return;
    const auto before = static_cast<std::ptrdiff_t>(text.annotations.size());
    Annotator annotator(text, faces);
    for (const Annotation& annotation : annotations) annotator.apply(annotation);
    make_room_for_readings(text, std::span(text.annotations).subspan(static_cast<std::size_t>(before)));
}

}  // namespace banxin
