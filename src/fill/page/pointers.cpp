// A pointer frame, from its top: the title, then each pointer: its number, its headline, where it stands, a line of
// summary. Nothing here stands on the page's grid: pointers are furniture with words, spread over the middle of their
// frame.
#include "fill/page/pointers.h"

#include "compose/text/shape_text.h"
#include "fill/head/head_lines.h"
#include "fill/text/jump_wording.h"
#include "fill/text/placed_line.h"
#include "fill/text/single_line.h"
#include "model/element_text.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

constexpr int kMostHeadlineLines = 3;
constexpr int kFewestLeaderDots = 3;

/// Height of a line of pointers: two fifths more than the type.
Length pitch_of(const TextStyle& style) {
    return scaled(style.size, 14, 10);
}
Length baseline_in(const TextStyle& style, Length top) {
    return top + scaled(pitch_of(style), 78, 100);
}

/// One pointer before it has a height.
struct PointerBlock {
    SharedText headline;
    std::vector<LineRange> lines;
    std::optional<PlacedLine> number;
    PlacedLine words;  ///< Where the story stands: 刊N版.
    std::optional<PlacedLine> summary;
    bool words_alone = false;  ///< The words do not go on the headline's last line.
    bool fits = true;
    StoryId story;
    PageNumber page;
    std::string printed;
};

class PointerSetter {
  public:
    PointerSetter(const FramePlan& plan, const PageLattice& page, const FillSources& sources)
        : area_(plan.legs.front().area),
          leading_(page.grid.body.leading),
          sources_(sources),
          paper_(sources.paper()),
          look_(paper_.pointers),
          style_(paper_.style(TextKind::pointer)) {
        out_.frame = plan.id;
        title_ = std::get<PointerBinding>(plan.binding->content).title;
        if (title_.empty()) title_ = look_.title;
    }

    void add(const StoryId& id, PageNumber page) {
        PointerBlock block;
        block.story = id;
        block.page = page;
        if (look_.numbered) {
            const std::string number = std::to_string(blocks_.size() + 1);
            block.number = single(number, TextKind::pointer, {Element::pointer_number, id});
        }
        set_words(block);
        set_headline(block);
        set_summary(block);
        blocks_.push_back(std::move(block));
    }

    FilledFrame finish() {
        const Length air = leading_ / 2;
        Length total = title_height() + air * (static_cast<std::int64_t>(blocks_.size()) - 1);
        for (const PointerBlock& block : blocks_) total += height(block);
        y_ = area_.y + (area_.height > total ? (area_.height - total) / 2 : Length());
        if (!title_.empty()) place_title();
        for (PointerBlock& block : blocks_) {
            place(block);
            y_ += air;
        }
        return std::move(out_);
    }

  private:
    PlacedLine single(std::string_view words, TextKind kind, Source of) const {
        return set_single_line(words, paper_.style(kind), *sources_.type_case, std::move(of));
    }

    /// Where headlines start: behind the widest number.
    Length indent() const { return look_.numbered ? style_.size : Length(); }
    Length width() const { return area_.width - indent(); }

    void set_words(PointerBlock& block) const {
        const bool alone = look_.page != PointerLook::Page::words && !look_.label.empty();
        const std::string& wording = alone ? look_.label : paper_.jump.refer;
        block.printed =
            jump_words(wording, sheet_label(block.page, *sources_.edition), sources_.story(block.story).short_title);
        block.words = single(block.printed, TextKind::jump, {Element::pointer_page, block.story});
    }

    void set_headline(PointerBlock& block) const {
        const Story& story = sources_.story(block.story);
        const std::string headline = pointer_headline(story);
        block.headline = std::make_shared<const ShapedText>(shape_plain(headline, style_, *sources_.type_case));
        const auto ends = phrase_ends(headline, paper_.language);
        const auto broken = break_head({block.headline.get(), ends, width()}, kMostHeadlineLines);
        block.fits = broken.has_value();
        block.lines = broken ? broken->lines
                             : std::vector<LineRange>{{0, static_cast<std::uint32_t>(block.headline->units.size())}};
        const Length used = measure_line(*block.headline, block.lines.back()).natural;
        block.words_alone = used + style_.size + block.words.line.right > width();
    }

    /// The first deck, where it goes into one line.
    void set_summary(PointerBlock& block) const {
        const Story& story = sources_.story(block.story);
        if (!look_.summary || story.deck.empty()) return;
        PlacedLine line = single(without_wished_breaks(story.deck.front()), TextKind::pointer_summary,
                                 {Element::pointer_summary, story.id});
        if (line.line.right <= width()) block.summary = std::move(line);
    }

    Length title_height() const {
        return title_.empty() ? Length() : pitch_of(paper_.style(TextKind::pointer_title)) + leading_ / 2;
    }

    Length height(const PointerBlock& block) const {
        const Length lines =
            pitch_of(style_) * static_cast<std::int64_t>(block.lines.size() + (block.words_alone ? 1 : 0));
        return lines + (block.summary ? pitch_of(paper_.style(TextKind::pointer_summary)) : Length());
    }

    void place_title() {
        const TextStyle& style = paper_.style(TextKind::pointer_title);
        PlacedLine title = single(title_, TextKind::pointer_title, {Element::pointer_title});
        const Length room = area_.width - title.line.right;
        const Length shift = style.align == Align::centre ? room / 2 : style.align == Align::right ? room : Length();
        title.origin = {area_.x + shift, baseline_in(style, y_)};
        out_.lines.push_back(std::move(title));
        y_ += title_height();
    }

    void place(PointerBlock& block) {
        const Length top = y_;
        const Length left = area_.x + indent();
        Length used;
        if (block.number) {
            block.number->origin = {area_.x, baseline_in(style_, y_)};
            out_.lines.push_back(std::move(*block.number));
        }
        for (const LineRange range : block.lines) {
            const SetLine line = set_whole(*block.headline, range, Length());
            used = line.right;
            const Point origin{left, baseline_in(style_, y_)};
            out_.lines.push_back(place_line(block.headline, line, origin, {Element::pointer, block.story}));
            y_ += pitch_of(style_);
        }
        if (block.words_alone) {
            y_ += pitch_of(style_);
            used = Length();
        }
        place_words(block, left + used);
        if (block.summary) {
            block.summary->origin = {left, baseline_in(paper_.style(TextKind::pointer_summary), y_)};
            out_.lines.push_back(std::move(*block.summary));
            y_ += pitch_of(paper_.style(TextKind::pointer_summary));
        }
        const bool inside = block.fits && y_ <= area_.bottom();
        out_.pointers.push_back(
            {block.story, block.page, block.printed, {area_.x, top, area_.width, y_ - top}, inside});
    }

    /// Flush right on the headline's last line, with dots that lead to them if the house wants so.
    void place_words(PointerBlock& block, Length from) {
        const Length baseline = y_ - scaled(pitch_of(style_), 22, 100);
        const Length right = area_.right() - block.words.line.right;
        if (look_.page == PointerLook::Page::leader)
            place_leader(block.story, from + style_.size / 2, right - style_.size / 2, baseline);
        block.words.origin = {right, baseline};
        out_.lines.push_back(std::move(block.words));
    }

    void place_leader(const StoryId& story, Length from, Length to, Length baseline) {
        const Length one = leader(1).line.right;
        const Length pitch = leader(2).line.right - one;
        if (pitch <= Length() || to - from < one + pitch * (kFewestLeaderDots - 1)) return;
        PlacedLine line = leader(static_cast<int>((to - from - one) / pitch) + 1);
        line.origin = {to - line.line.right, baseline};
        line.source.story = story;
        out_.lines.push_back(std::move(line));
    }

    /// So many dots; how far they stand apart only a row of them shows.
    PlacedLine leader(int count) const {
        std::string dots("·");
        for (int i = 1; i < count; ++i) dots += " ·";
        return single(dots, TextKind::pointer_summary, {Element::pointer_page});
    }

    Rect area_;
    Length leading_;
    const FillSources& sources_;
    const Paper& paper_;
    const PointerLook& look_;
    TextStyle style_;
    std::string title_;
    std::vector<PointerBlock> blocks_;
    Length y_;
    FilledFrame out_;
};

}  // namespace

FilledFrame fill_pointer_frame(const FramePlan& plan, const PageLattice& page,
                               const std::map<StoryId, PageNumber>& page_of, const FillSources& sources) {
    PointerSetter setter(plan, page, sources);
    for (const StoryId& id : std::get<PointerBinding>(plan.binding->content).stories) setter.add(id, page_of.at(id));
    return setter.finish();
}

}  // namespace banxin
