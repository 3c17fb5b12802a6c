#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/calendar_date.h"
#include "base/diagnostic.h"
#include "base/ids.h"
#include "model/ear.h"
#include "model/make_up_wish.h"
#include "model/page_template.h"
#include "model/paper.h"
#include "model/story.h"

namespace banxin {

enum class JumpMode { no, page, automatic };

/// A story set in a frame, and where it may go on.
struct StoryBinding {
    StoryId story;
    JumpMode jump = JumpMode::no;
    PageNumber target;  ///< Only for JumpMode::page.
    SourceSpot jump_spot;
    std::string target_label{};  ///< The target as written where it is no number: B03.
    CutWish cut{};
    FrameId target_frame{};  ///< The jump frame there that is named (`jump: 3/left`); empty for any.
    bool operator==(const StoryBinding&) const = default;
};

/// Pointers (刊N版) to stories that stand whole elsewhere.
struct PointerBinding {
    std::vector<StoryId> stories;
    std::string title{};  ///< Over them, instead of the house's.
    bool operator==(const PointerBinding&) const = default;
};

/// Whether an advertisement's PDF keeps its size, or is scaled to its place where somebody asks for that.
enum class AdFit { own_size, scale };

/// An advertisement that fills its frame.
struct AdBinding {
    Picture art;
    SourceSpot spot;
    AdFit fit = AdFit::own_size;
    bool operator==(const AdBinding&) const = default;
};

/// Art of the paper's own that fills its frame.
struct ArtBinding {
    Picture art;
    SourceSpot spot;
    std::string caption{};
    std::string credit{};
    bool operator==(const ArtBinding&) const = default;
};

struct FrameBinding {
    FrameId frame;
    SourceSpot spot;
    std::variant<StoryBinding, PointerBinding, AdBinding, ArtBinding> content;
    bool operator==(const FrameBinding&) const = default;
};

/// Who answers for a page in one way: 责任编辑 沈知微.
struct Duty {
    std::string role;
    std::string name;
    SourceSpot spot;
    bool operator==(const Duty&) const = default;
};

// A page, or two facing ones that are made up as one (通版).
struct EditionPage {
    PageNumber number;   ///< Of a spread: its lower one.
    std::string layout;  ///< Name of the template.
    std::string section;
    Ear ear;
    std::vector<FrameBinding> frames;
    SourceSpot spot;
    PictureColour colour = PictureColour::full;  ///< Grey: a page without coloured pictures.
    std::vector<Duty> duty{};                    ///< In the order that they are printed.
    int pages = 1;                               ///< 2 for a spread.
    std::string book{};                   ///< The part of the paper (叠) that it lies in: B of B03; empty for none.
    int in_book = 0;                      ///< Its number there.
    std::optional<MakeUpWish> make_up{};  ///< Of a page that makes itself up.

    bool holds(PageNumber page) const { return number <= page && page.value < number.value + pages; }
    bool operator==(const EditionPage&) const = default;
};

/// What of an edition could not be read and is not set: nothing is said of it that only follows from that.
struct Unread {
    std::set<PageNumber> pages;                       ///< Named in edition.yaml, and not among the edition's pages.
    std::set<std::pair<PageNumber, FrameId>> frames;  ///< Of pages that are set: filled with nothing.
    std::set<StoryId> stories;
    bool operator==(const Unread&) const = default;
};

/// One day's paper, as the editor meant it.
struct Edition {
    std::string file;
    std::optional<CalendarDate> date;  ///< None where the mistakes of edition.yaml took it.
    int number = 0;
    int total = 0;
    std::vector<EditionPage> pages;               ///< By page number.
    std::map<StoryId, Story> stories;             ///< Every manuscript of the folder.
    std::map<std::string, PageTemplate> layouts;  ///< The templates that the pages name.
    Paper paper;
    Unread unread{};
    bool operator==(const Edition&) const = default;
};

}  // namespace banxin
