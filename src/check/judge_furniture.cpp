#include "check/judge_furniture.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/unicode.h"
#include "check/furniture_room.h"
#include "furniture/pieces/masthead_parts.h"
#include "model/furniture_name.h"
#include "model/page_label.h"

namespace banxin {
namespace {

constexpr std::size_t kMostQuoted = 16;  ///< Characters of a line that a message shows.

/// Parts of a piece that are broken into lines below one another want lines; the others stand on one.
bool is_stacked(FurniturePart part) {
    return part == FurniturePart::facts || part == FurniturePart::imprint;
}

/// 7.88, 9.
Phrase type_points(Length length) {
    const std::int64_t hundredths = scaled(length, 100, Length::kPerPoint).in_emu();
    std::string words = fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
    words.erase(words.find_last_not_of('0') + 1);
    if (words.back() == '.') words.pop_back();
    return phrase("{} pt", words);
}

std::string quoted(const std::string& words) {
    const std::u32string all = to_utf32(words);
    return "`" + to_utf8(all.substr(0, kMostQuoted)) + (all.size() > kMostQuoted ? "…" : "") + "`";
}

class PieceJudge {
  public:
    PieceJudge(const FilledPiece& piece, const PagePlan& page, const Edition& edition)
        : piece_(piece),
          page_(page),
          page_label_(page_label(piece.page, edition)),
          air_(edition.paper.frame_air),
          least_(least_size(edition.paper)) {}

    Diagnostics judge() {
        for (const auto& [part, smallest] : smallest_lines()) {
            if (smallest->type.over) {
                judge_over(smallest->type);
            } else if (smallest->type.shrunk() || smallest->type.size() < least_) {
                judge_size(*smallest);
            }
        }
        for (const UnsetWords& unset : piece_.unset) judge_unset(unset);
        judge_characters();
        return std::move(found_);
    }

  private:
    void tell(Severity severity, const char* code, Phrase message, Phrase hint) {
        found_.push_back({severity, code, piece_.spot, std::move(message), std::move(hint)});
    }

    Phrase name() const { return furniture_name(piece_.kind); }
    Phrase piece_words() const { return phrase("{} of page {}", name(), page_label_); }

    std::vector<const FurnitureType*> lines() const {
        std::vector<const FurnitureType*> lines;
        for (const FurnitureItem& item : piece_.items) {
            const auto* line = std::get_if<FurnitureType>(&item);
            if (line != nullptr && !line->type.text->looks.empty()) lines.push_back(line);
        }
        return lines;
    }

    /// Of every part of the piece.
    std::map<FurniturePart, const FurnitureType*> smallest_lines() const {
        std::map<FurniturePart, const FurnitureType*> smallest;
        for (const FurnitureType* line : lines()) {
            const auto [found, is_new] = smallest.try_emplace(line->part, line);
            if (!is_new && line->type.size() < found->second->type.size()) found->second = line;
        }
        return smallest;
    }

    /// What a part's words take on one line, side by side.
    Length width_on_line(const FurnitureType& of) const {
        Length width;
        for (const FurnitureType* line : lines()) {
            if (line->part == of.part && line->origin.y == of.origin.y) width += line->type.width();
        }
        return width;
    }

    void judge_over(const TypeLine& type) {
        tell(Severity::error, "furniture-without-room",
             phrase("{} has no room for {} even at {}", piece_words(), quoted(type.text->text),
                    type_points(type.size())),
             ways_out(phrase("leave words out"), {1, 1}));
    }

    void judge_size(const FurnitureType& line) {
        const TypeLine& type = line.type;
        Phrase message =
            type.shrunk()
                ? phrase("{} prints {} at {} in place of {}", piece_words(), quoted(type.text->text),
                         type_points(type.size()), type_points(type.asked))
                : phrase("{} prints {} at {}", piece_words(), quoted(type.text->text), type_points(type.size()));
        const bool too_small = type.size() < least_;
        if (too_small) message = phrase("{}; the house's smallest size is {}", message, type_points(least_));
        tell(too_small ? Severity::warning : Severity::note, "furniture-shrunk", std::move(message), hint(line));
    }

    Phrase hint(const FurnitureType& line) const {
        const TypeLine& type = line.type;
        if (!type.shrunk()) return phrase("give its style a larger size");
        if (is_stacked(line.part) && piece_.lines.wanted > piece_.lines.offered)
            return phrase("at {} it takes {} body lines, and has {}: {}", type_points(type.asked), piece_.lines.wanted,
                          piece_.lines.offered, ways_to_lines(line.part));
        const Length width = width_on_line(line);
        const Length wanted = scaled(width, type.asked.in_emu(), type.size().in_emu());
        return phrase("at {} it takes {} mm, and has {}: {}", type_points(type.asked),
                      count_to_cover(wanted, Length::mm(1)), width / Length::mm(1),
                      ways_out(phrase("give it fewer words"), {0, columns_for(wanted - width)}));
    }

    /// By how many lines the piece would have to be deeper for its words: a masthead gives its facts a part of its
    /// depth alone, so that they want more than they lack. 0 where no depth would do.
    int lines_to_add(FurniturePart part) const {
        const int missing = piece_.lines.wanted - piece_.lines.offered;
        const auto number = static_cast<std::size_t>(piece_.number);
        if (part != FurniturePart::facts || number >= page_.furniture.size()) return missing;
        const Length leading = page_.grid.body.leading;
        const auto facts = std::ranges::count(lines(), part, &FurnitureType::part);
        PlannedArea place = page_.furniture[number].place;
        for (int more = 1; place.lines.last < page_.grid.lines; ++more) {
            ++place.lines.last;
            place.area.height += leading;
            const MastheadParts parts = masthead_parts(place, page_, {1, static_cast<int>(facts)});
            if (parts.facts && parts.facts->height >= leading * piece_.lines.wanted) return more;
        }
        return 0;
    }

    /// The facts of a masthead have a line each, whose words do not make them fewer.
    Phrase ways_to_lines(FurniturePart part) const {
        const FurnitureNeed need{lines_to_add(part), 0};
        if (part != FurniturePart::facts) return ways_out(phrase("leave words out"), need);
        const Phrase room = ways_out({}, need);
        return room.empty() ? phrase("leave one of its lines out") : room;
    }

    int columns_for(Length missing) const {
        const Length column = page_.measure + page_.gutter;
        return column <= Length() ? 1 : static_cast<int>(count_to_cover(missing, column));
    }

    Phrase ways_out(const Phrase& words, const FurnitureNeed& need) const {
        const auto number = static_cast<std::size_t>(piece_.number);
        if (number >= page_.furniture.size()) return words;
        return FurnitureRoom(page_, page_.furniture[number], air_).ways_out(words, need);
    }

    /// A date without its weekday is still a date.
    void judge_unset(const UnsetWords& unset) {
        tell(unset.part == FurniturePart::date ? Severity::note : Severity::warning, "furniture-without-room",
             phrase("{} has no room for {}, and does not print it", piece_words(), quoted(unset.words)),
             unset.part == FurniturePart::date
                 ? ways_out(phrase("give the paper or the section a shorter name"), {0, 1})
                 : ways_out({}, {1, 0}));
    }

    void judge_characters() {
        std::set<char32_t> told;
        for (const FurnitureType* line : lines()) {
            for (const MissingGlyph& missing : line->type.text->missing) {
                if (!told.insert(missing.character).second) continue;
                tell(
                    Severity::error, "missing-glyph",
                    phrase("no installed font has `{}` (U+{:04X}) in {}", to_utf8(std::u32string(1, missing.character)),
                           static_cast<std::uint32_t>(missing.character), piece_words()),
                    phrase("install a font that has it, or write another character"));
            }
        }
    }

    const FilledPiece& piece_;
    const PagePlan& page_;
    std::string page_label_;
    int air_;  ///< Between what stands one under the other.
    Length least_;
    Diagnostics found_;
};

void judge_code(const FurnitureQr& qr, Diagnostics& found) {
    if (qr.code) return;
    found.push_back({Severity::warning, "qr-without-room", qr.spot,
                     phrase("the paper's QR code finds no room in its place"),
                     phrase("give it a column of the page and eight lines or more, or take a shorter address")});
}

}  // namespace

Length least_size(const Paper& paper) {
    const auto least = std::min_element(paper.sizes.begin(), paper.sizes.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    return least == paper.sizes.end() ? Length() : least->second;
}

Diagnostics judge_furniture(const Edition& edition, const SharedList<FilledPage>& pages,
                            const SharedList<FilledFurniture>& furniture) {
    Diagnostics found;
    const PagePlan nowhere;
    for (std::size_t index = 0; index < furniture.size(); ++index) {
        const FilledFurniture& page = furniture[index];
        const std::size_t before = found.size();
        for (const FilledPiece& piece : page.pieces) {
            const PagePlan& plan = index < pages.size() ? pages[index].plan : nowhere;
            const Diagnostics more = PieceJudge(piece, plan, edition).judge();
            found.insert(found.end(), more.begin(), more.end());
        }
        for (const FurnitureQr& qr : page.codes) judge_code(qr, found);
        const PageNumber number = index < edition.pages.size() ? edition.pages[index].number : PageNumber{};
        for (std::size_t i = before; i < found.size(); ++i) found[i].page = number;
    }
    return found;
}

}  // namespace banxin
