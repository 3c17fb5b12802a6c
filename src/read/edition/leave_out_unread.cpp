// What to take out is told by the findings themselves, by the places that they name: an error at what fills a frame
// costs that frame, one at a page's number that page, one in a layout's file all pages on it. So a check that is added
// one day need not be known here, as long as it names the place of what it is about.
//
// What remains is made to hang together in that order: pages first, then what fills their frames, then what points from
// page to page.
#include "read/edition/leave_out_unread.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "model/element_text.h"
#include "model/layout_files.h"
#include "model/page_label.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

/// Characters of a headline that stand in for a short title that is not there.
constexpr std::size_t kStandInTitle = 6;

class Leaver {
  public:
    Leaver(Edition& edition, const Diagnostics& found, const std::set<PageNumber>& open_pages = {})
        : edition_(edition), unread_(edition.unread), found_(found), open_pages_(open_pages) {}

    void leave_out() {
        std::erase_if(edition_.layouts, [&](const auto& named) { return is_wrong(named.second); });
        leave_out_pages();
        for (EditionPage& page : edition_.pages) {
            std::erase_if(page.frames, [&](const FrameBinding& binding) { return leaves(binding, page); });
        }
        for (EditionPage& page : edition_.pages) {
            if (page.make_up) mend_wish(*page.make_up);
            std::erase_if(page.frames, [&](FrameBinding& binding) { return points_nowhere(binding, page); });
            for (FrameBinding& binding : page.frames) mend_jump(binding);
        }
    }

  private:
    template <typename Holds>
    bool any_error(Holds holds) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&](const Diagnostic& found) { return found.severity == Severity::error && holds(found); });
    }
    bool has_error_at(const SourceSpot& spot) const {
        return any_error([&](const Diagnostic& found) { return found.spot == spot; });
    }

    /// The same on its line from there on: at the mark that a misspelt key has.
    bool has_error_behind(const SourceSpot& spot) const {
        return any_error([&](const Diagnostic& found) {
            const bool on_line = found.spot.file == spot.file && found.spot.line == spot.line;
            return on_line && found.spot.line > 0 && found.spot.column >= spot.column;
        });
    }

    /// An error at what fills a frame costs the frame alone, whatever file it stands in.
    bool is_of_filling(const Diagnostic& found) const {
        const auto is_here = [&](const FrameBinding& binding) {
            const auto* placed = std::get_if<StoryBinding>(&binding.content);
            return binding.spot == found.spot || (placed != nullptr && placed->jump_spot == found.spot);
        };
        return std::ranges::any_of(edition_.pages,
                                   [&](const EditionPage& page) { return std::ranges::any_of(page.frames, is_here); });
    }

    bool is_wrong(const PageTemplate& layout) const {
        const std::set<std::string> files = files_of(layout);
        return any_error([&](const Diagnostic& found) {
            return files.contains(found.spot.file) && found.code != "layout-name-differs" && !is_of_filling(found);
        });
    }

    bool is_wrong(const EditionPage& page) const {
        if (!edition_.layouts.contains(page.layout)) return true;
        return any_error(
            [&](const Diagnostic& found) { return found.spot == page.spot && found.code != "duplicate-label"; });
    }

    void leave_out_pages() {
        std::set<PageNumber> kept;
        for (const EditionPage& page : edition_.pages) {
            if (!is_wrong(page)) kept.insert(page.number);
        }
        for (const EditionPage& page : edition_.pages) {
            if (!is_wrong(page)) continue;
            for (const FrameBinding& binding : page.frames) forget(binding);
            for (int number = page.number.value; page.holds({number}); ++number) {
                if (!kept.contains({number})) unread_.pages.insert({number});
            }
        }
        std::erase_if(edition_.pages, [&](const EditionPage& page) { return is_wrong(page); });
    }

    void forget(const FrameBinding& binding) {
        if (const auto* placed = std::get_if<StoryBinding>(&binding.content)) unread_.stories.insert(placed->story);
    }

    /// A frame whose filling is wrong, or a story that is not there or stands elsewhere already.
    bool leaves(const FrameBinding& binding, const EditionPage& page) {
        const auto* placed = std::get_if<StoryBinding>(&binding.content);
        const bool known = placed == nullptr || edition_.stories.contains(placed->story);
        const bool wrong = has_error_at(binding.spot) || !known;
        const bool fresh = placed == nullptr || wrong || placed_.emplace(placed->story, page.number).second;
        if (!wrong && fresh) return false;
        unread_.frames.insert({page.number, binding.frame});
        if (wrong) forget_frame_meant(binding.frame, page);
        if (wrong) forget(binding);
        return true;
    }

    /// Of a frame that the layout does not have: the one that it was taken for, which is not empty by intent.
    void forget_frame_meant(const FrameId& written, const EditionPage& page) {
        std::vector<std::string> names;
        for (const FrameTemplate& frame : edition_.layouts.at(page.layout).frames) names.push_back(frame.id.value);
        if (std::ranges::count(names, written.value) > 0) return;
        for (const std::size_t place : places_of_nearest(written.value, names))
            unread_.frames.insert({page.number, FrameId{names[place]}});
    }

    /// Pointers to stories that are not set, or not elsewhere; whether none is left.
    bool points_nowhere(FrameBinding& binding, const EditionPage& page) {
        auto* pointers = std::get_if<PointerBinding>(&binding.content);
        if (pointers == nullptr) return false;
        std::erase_if(pointers->stories, [&](const StoryId& story) {
            const auto place = placed_.find(story);
            if (place == placed_.end() && !open_pages_.empty()) return !edition_.stories.contains(story);
            return place == placed_.end() || place->second == page.number;
        });
        if (!pointers->stories.empty()) return false;
        unread_.frames.insert({page.number, binding.frame});
        return true;
    }

    /// What is wrong in a page's wishes is not wished.
    void mend_wish(MakeUpWish& wish) const {
        const auto unknown = [&](const StoryId& story) { return !edition_.stories.contains(story); };
        std::erase_if(wish.stories, unknown);
        std::erase_if(wish.pins, [&](const auto& pin) { return unknown(pin.first) || has_error_at(pin.second.spot); });
        for (auto& [story, pin] : wish.pins) {
            if (pin.box && has_error_at(pin.box->spot)) pin.box.reset();
        }
        if (wish.jumps && (has_error_at(wish.jumps->spot) || is_unread(wish.jumps->to))) wish.jumps.reset();
    }

    /// A page that was left out, or that nobody has read: of what is damaged it may have been a part.
    bool is_unread(PageNumber page) const {
        return unread_.pages.contains(page) || page_holding(page, edition_) == nullptr;
    }

    /// A jump that leads to no page is not made; one without a title gets one, so that its lines can be counted.
    void mend_jump(FrameBinding& binding) {
        auto* placed = std::get_if<StoryBinding>(&binding.content);
        if (placed == nullptr) return;
        const bool misspelt = placed->jump == JumpMode::no && has_error_behind(placed->jump_spot);
        const bool wrong = misspelt || has_error_at(placed->jump_spot);
        const bool to_unread = placed->jump == JumpMode::page && is_unread(placed->target);
        Story& story = edition_.stories.at(placed->story);
        if (wrong || to_unread) {
            placed->jump = JumpMode::no;
            unread_.stories.insert(placed->story);
        }
        if (placed->jump == JumpMode::no || !story.short_title.empty()) return;
        const std::u32string headline = to_utf32(plain_headline(story));
        story.short_title = to_utf8(headline.substr(0, kStandInTitle));
    }

    Edition& edition_;
    Unread& unread_;
    const Diagnostics& found_;
    const std::set<PageNumber> open_pages_;  ///< Still empty: any story may come to stand there.
    std::map<StoryId, PageNumber> placed_;
};

}  // namespace

void leave_out_unread(EditionMaterial& material, const Diagnostics& found) {
    if (material.paper == PaperState::broken) return;
    Edition& edition = material.file.edition;
    for (auto& [id, story] : material.drafts) {
        edition.stories.emplace(id, std::move(story));
        edition.unread.stories.insert(id);
    }
    Leaver(edition, found, material.open_pages).leave_out();
}

void leave_out_of(Edition& edition, const Diagnostics& found) {
    Leaver(edition, found).leave_out();
}

}  // namespace banxin
