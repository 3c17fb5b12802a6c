#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/box_style.h"
#include "model/copy_house.h"
#include "model/head_look.h"
#include "model/jump_cut.h"
#include "model/make_up.h"
#include "model/picture.h"
#include "model/press_settings.h"
#include "model/review_house.h"
#include "model/style.h"
#include "model/text_kind.h"

namespace banxin {

enum class Language { zh_hans, zh_hant, ja, ko, en };

/// The cell and the line that the whole page counts in.
struct BodyGrid {
    Length cell = Length::pt(9);            ///< The body size: 1字.
    Length leading = Length::emu(142'875);  ///< One body line, 1行 (11.25 pt).
    bool operator==(const BodyGrid&) const = default;
};

struct BodyStyle {
    TextStyle text;
    Length leading = Length::emu(142'875);
    Em indent = 2_em;  ///< First line of a paragraph.
    FontRole bold{"hei"};
    FontRole emphasis{"kai"};
    bool operator==(const BodyStyle&) const = default;
};

/// One grade of headlines: the sizes tried, largest first, and what goes with them.
struct HeadGrade {
    std::vector<Length> sizes;
    std::optional<Length> kicker{};  ///< Else two grades below the headline, by the house's sizes.
    std::optional<Length> deck{};
    HeadLook look{};  ///< Of its heads, before what a frame changes in it.
    bool operator==(const HeadGrade&) const = default;
};

/// White around a head, in thousandths of a body line; the whole head is rounded up to whole lines.
struct HeadAir {
    int above = 1000;
    int between = 1000;
    int below = 1000;
    bool operator==(const HeadAir&) const = default;
};

enum class Numerals { arabic, chinese };

/// How a page number is printed: A01 = {prefix A, digits 2, arabic}, 三 = {"", 1, chinese}.
struct PageLabelForm {
    Numerals numerals = Numerals::arabic;
    std::string prefix;
    int digits = 1;
    bool operator==(const PageLabelForm&) const = default;
};

enum class JumpHead { short_title, headline, none };
enum class FromPosition { run_in, head, own_line };

/// The words at both ends of a jump ({page}, {short} are filled in) and the rules of a good cut.
struct JumpPolicy {
    std::string to = "下转▶{page}版";
    std::string from = "◀上接{page}版";
    std::string refer = "刊{page}版▶";
    PageLabelForm label;
    JumpHead head = JumpHead::short_title;
    FromPosition from_position = FromPosition::run_in;
    int least_lines_before = 5;
    int least_lines_after = 3;
    int least_characters = 40;  ///< A smaller remainder is not jumped but reported.
    int landings = 1;           ///< How many pages a story may go on to.
    CutRule cut{};
    bool operator==(const JumpPolicy&) const = default;
};

struct FitRules {
    int widow_lines = 2;     ///< Least lines of a paragraph's end at a column's top.
    int orphan_lines = 2;    ///< Least lines of a paragraph's start at a column's foot.
    int close_up = 2;        ///< Lines that a story's paragraphs may be asked to give up so that it fits.
    int drive_out = 2;       ///< Lines that they may be asked to run over so that no column stays short.
    int dearest_line = 270;  ///< What such a line may cost, in the units that lines are priced in.
    bool operator==(const FitRules&) const = default;
};

/// The rules that a page draws by itself.
struct PageRules {
    RuleLook column;                      ///< 栏线, between stories side by side.
    RuleLook across;                      ///< Between stacked stories.
    std::optional<RuleLook> jump_head{};  ///< Over the head of every continuation; else `across` parts them.
    bool operator==(const PageRules&) const = default;
};

/// How pointers (导读) stand in their frame.
struct PointerLook {
    enum class Page {
        words,   ///< 刊3版▶ behind the headline.
        flush,   ///< The page's label alone, flush right.
        leader,  ///< The same, with dots leading to it.
    };
    std::string title;  ///< 导读; empty for none.
    bool numbered = false;
    bool summary = false;  ///< The story's first deck below its headline, in one line.
    Page page = Page::words;
    std::string label;  ///< Wording of flush and leader ({page}); empty: the jump's `refer`.
    std::string box;    ///< Style of the box round a pointer frame whose template asks for none; empty for none.
    bool operator==(const PointerLook&) const = default;
};

/// The paper's name as a drawing, in place of its type.
struct NameplateArt {
    Picture art;  ///< With trouble: the name is set in type instead.
    SourceSpot spot;
    bool operator==(const NameplateArt&) const = default;
};

/// An address that a paper prints as a QR code of its own, and the words with it.
struct PaperLink {
    std::string link;  ///< Empty for none.
    std::string words;
    SourceSpot spot;
    bool operator==(const PaperLink&) const = default;
};

/// The edge that the sheets are held together at: the right one where lines run down.
enum class BoundEdge { left, right };

/// What the pages of a section have of their own.
struct SectionLook {
    InkName ink{"black"};            ///< What the ink `section` means there.
    std::optional<InkName> folio{};  ///< The ink of the section's name in the folio, and of nothing else.
    bool operator==(const SectionLook&) const = default;
};

/// The house: paper.yaml on top of a built-in house (read/house/houses.h).
struct Paper {
    std::string file;  ///< paper.yaml as it was named, for messages.
    std::string name;
    std::string latin_name;
    Language language = Language::zh_hans;
    std::string publisher;
    std::string cn;
    bool lunar = false;  ///< The day of the traditional calendar (农历) goes with the date.
    std::vector<std::string> masthead_lines;
    std::string imprint;
    SourceSpot imprint_spot;
    std::optional<NameplateArt> nameplate{};
    PaperLink qr{};
    std::optional<BoundEdge> bound{};  ///< Else as the lines of its first page run.

    std::map<FontRole, FontFamily> fonts;
    std::map<FontRole, SourceSpot> font_spots;  ///< Where a role was set, for messages.
    std::map<std::string, Length> sizes;
    std::map<InkName, Ink> inks;
    BodyStyle body;
    std::map<TextKind, TextStyle> styles;    ///< Of every kind.
    std::map<std::string, TextStyle> bases;  ///< Looks with names of the paper's own, for styles to start from.
    int crosshead_lines = 2;                 ///< Whole body lines that a crosshead takes.
    std::map<int, HeadGrade> grades;         ///< 1 is the largest.
    HeadAir air;
    int frame_air =
        1;  ///< Body lines of white between two frames of which a layout says that one stands below the other.
    JumpPolicy jump;
    CaptionHouse captions;
    FitRules fit;
    PressSettings press;
    ArtTolerance art;
    MonoRule mono = MonoRule::convert;
    MakeUpHouse make_up;
    CopyHouse copy;
    ReviewHouse review;
    PageRules rules;
    std::map<std::string, BoxStyle> boxes;  ///< By name; `facts` and `pull` are always there.
    PointerLook pointers;
    std::map<std::string, SectionLook> sections;  ///< By the name that a page gives.
    std::string end_mark;                         ///< ■ or （完） behind a story's last character; empty for none.
    std::vector<std::string> sheets;              ///< Papers and style sheets that it extends, the first one first.
    std::vector<std::string> font_files;          ///< The house's own fonts/ folder and those of the papers it extends.

    BodyGrid grid() const { return {body.text.size, body.leading}; }
    const TextStyle& style(TextKind kind) const { return styles.at(kind); }
    bool operator==(const Paper&) const = default;
};

}  // namespace banxin
