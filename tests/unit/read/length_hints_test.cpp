// Whoever writes what a hint about a length tells to write is not sent back: every key that takes a length is given
// wrong ones, and then each length that its hints name.
#include <gmock/gmock.h>

#include <regex>
#include <set>

#include "found.h"
#include "made_edition.h"
#include "read/known_maps.h"

namespace banxin {
namespace {

/// Where a map of paper.yaml stands in the file; `%` is one key of it, with its value.
const std::map<std::string, std::string> kMapsOfPaper = {
    {"a paper", "%"},
    {"the press", "press: {%}"},
    {"the limits", "press: {limits: {%}}"},
    {"the plates", "press: {plates: {%}}"},
    {"colours of art", "art: {%}"},
    {"the headlines", "headlines: {%}"},
    {"the grades", "headlines: {grades: {%}}"},
    {"a grade", "headlines: {grades: {1: {%}}}"},
    {"a kicker or deck", "headlines: {grades: {1: {kicker: {%}}}}"},
    {"the air", "headlines: {air: {%}}"},
    {"the jump rules", "jump: {%}"},
    {"the page label", "jump: {label: {%}}"},
    {"the house's way with pictures", "pictures: {%}"},
    {"the fit", "fit: {%}"},
    {"a rule", "rules: {column: {%}}"},
    {"the rules", "rules: {%}"},
    {"a box", "boxes: {甲: {%}}"},
    {"the padding", "boxes: {甲: {padding: {%}}}"},
    {"the pointers", "pointers: {%}"},
    {"a section", "sections: {要闻: {%}}"},
    {"an ink", "inks: {海: {%}}"},
    {"a font", "fonts: {song: {%}}"},
    {"a style to start from", "bases: {甲: {%}}"},
    {"a style", "styles: {byline: {%}}"},
    {"the body style", "styles: {body: {%}}"},
    {"the crosshead style", "styles: {crosshead: {%}}"},
    {"`lines`", "lines: {%}"},
    {"a western gap", "lines: {western_gap: {%}}"},
    {"the review", "review: {%}"},
    {"the nameplate", "nameplate: {%}"},
    {"the paper's QR code", "qr: {%}"},
};

/// Lengths that stand elsewhere; `%` is one.
const std::vector<std::string> kMoreOfPaper = {"sizes: {特大: %}", "headlines: {grades: {1: {sizes: [%]}}}"};

/// Lengths of a layout; `%` is one.
const std::vector<std::string> kOfLayout = {
    "trim: [%, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}",
    "trim: [275mm, %]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}",
    "trim: [275mm, 390mm]\ngrid: {columns: 6, measure: %, gutter: 1字, lines: 80}",
    "trim: [275mm, 390mm]\ngrid: {columns: 5, measure: 11字, gutter: %, lines: 80}",
    "trim: [275mm, 390mm]\nmargins: {top: %}\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}",
    "trim: [275mm, 390mm]\nmargins: {left: %}\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}",
};

std::string with(std::string text, const std::string& value) {
    return text.replace(text.find('%'), 1, value);
}

/// What an edition finds wrong when a file of its paper is so.
Result<ReadEdition> read_with(const std::string& file, const std::string& text) {
    const MadeEdition made;
    made.paper().write(file, text);
    return made.read();
}

Diagnostics errors_of(const Result<ReadEdition>& read) {
    return read ? Diagnostics{} : read.error().diagnostics;
}

/// A place of one length in one file.
struct LengthPlace {
    std::string file;
    std::string text;  ///< With `%` for the length.

    Diagnostics errors(const std::string& value) const { return errors_of(read_with(file, with(text, value))); }
};

std::set<std::string> lengths_in(const std::string& hint) {
    static const std::regex kLength("[0-9.]+(pt|mm|cm|Q|字|行)");
    return {std::sregex_token_iterator(hint.begin(), hint.end(), kLength), std::sregex_token_iterator()};
}

bool has_code(const Diagnostics& found, const std::string& code) {
    return std::ranges::any_of(found, [&](const Diagnostic& one) { return one.code == code; });
}

/// Every place of paper.yaml that takes a length: one whose unit nobody knows is told there.
std::vector<LengthPlace> places_of_paper() {
    std::vector<LengthPlace> places;
    const auto look_at = [&](const std::string& line) {
        const LengthPlace place{"paper.yaml", "name: 雁汐日报\n" + line + "\n"};
        if (has_code(place.errors("7px"), "unknown-unit")) places.push_back(place);
    };
    for (const MapShape& map : known_maps()) {
        const auto where = kMapsOfPaper.find(map.what.english());
        if (where == kMapsOfPaper.end()) continue;
        for (const std::string& key : map.keys) {
            if (map.what.english() == "a paper" && key == "name") continue;
            look_at(with(where->second, key + ": %"));
        }
    }
    for (const std::string& line : kMoreOfPaper) look_at(line);
    return places;
}

void expect_true_hints(const LengthPlace& place) {
    bool any = false;
    for (const char* wrong :
         {"7", "7px", "x", "7mm", "7字", "7行", "0.3行", "0.3字", "7000mm", "90字", "99行", "0.1pt"}) {
        for (const Diagnostic& found : place.errors(wrong)) {
            for (const std::string& offered : lengths_in(found.hint.english())) {
                any = true;
                EXPECT_EQ(first_words(read_with(place.file, with(place.text, offered))), "nothing was wrong")
                    << place.text << wrong << ": " << found.hint.english();
            }
        }
    }
    EXPECT_TRUE(any) << place.text;
}

TEST(LengthHints, AreTakenByEveryKeyOfAPaper) {
    const std::vector<LengthPlace> places = places_of_paper();
    EXPECT_GT(places.size(), 30U);
    for (const LengthPlace& place : places) expect_true_hints(place);
}

TEST(LengthHints, AreTakenByEveryKeyOfALayout) {
    for (const std::string& grid : kOfLayout)
        expect_true_hints({"layouts/front.yaml", "name: front\n" + grid +
                                                     "\nframes: [{id: lead, columns: 1-3, lines: 1-40}, {id: side, "
                                                     "columns: 4-5, lines: 1-40}, {id: guide, columns: 1-5, lines: "
                                                     "42-80}]\n"});
}

TEST(LengthHints, NameTheUnitsThatAreTakenThere) {
    const auto hint = [](const std::string& line) {
        return first_words(read_with("paper.yaml", "name: 雁汐日报\n" + line + "\n"));
    };
    EXPECT_EQ(hint("frame_air: 2"), "`2` lacks a unit / give it in lines, as in 1行");
    EXPECT_EQ(hint("frame_air: 2px"), "`2px` has an unknown unit / give it in lines, as in 1行");
    EXPECT_EQ(hint("frame_air: 2mm"), "`2mm` has a unit that does not fit here / give it in lines, as in 1行");
    EXPECT_EQ(hint("styles: {body: {indent: 2}}"), "`2` lacks a unit / give it in characters, as in 2字");
}

}  // namespace
}  // namespace banxin
