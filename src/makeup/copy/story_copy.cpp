// What a story brings is asked of the composer in frames that stand on no page: as wide as each block might be, and as
// deep as the page. Heads have the depth that they have there; a picture's hole is whole lines; whatever else takes
// lines of the text (a QR code, a box's white, a fact box) is what is missing of the frame's lines once it stands.
#include "makeup/copy/story_copy.h"

#include <algorithm>
#include <cstdlib>

#include "fill/head/crossed_head.h"
#include "fill/page/stand_frame.h"
#include "fill/picture/show_picture.h"
#include "fill/tables/head_table.h"
#include "fill/tables/line_table.h"
#include "fill/tables/picture_table.h"
#include "makeup/table/fits.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

constexpr int kMostAir = 2;     ///< Lines that a frame may give up beside the house's white.
constexpr int kTooLong = 3000;  ///< What a head is blamed for that is too long for its width, as if it were too short.
constexpr int kLeastOverFacts = 3;  ///< Lines of a column over the fact box at its foot.
constexpr int kWholeUnit = 1000;
constexpr int kFilledEnough = 750;  ///< Of a head's width, in thousandths.
constexpr int kMostCropInMatter = 120;
constexpr int kUnitsOfParagraph = 10;  ///< The composer's hundredths of a unit for a thousandth of a paragraph.

class CopyTabler {
  public:
    CopyTabler(const CopyWish& wish, const PageRoom& room, const Weights& weights, const FillSources& sources)
        : wish_(wish), room_(room), weights_(weights), sources_(sources), story_(sources.story(wish.story)) {
        copy_.story = wish.story;
        copy_.article.name = wish.story.value;
        copy_.article.rank = wish.rank;
        copy_.may_jump = wish.may_jump;
        if (wish.pin) copy_.box = wish.pin->box;
    }

    StoryCopy table() {
        Matter& matter = copy_.article.matter;
        matter.foot = room_.air + box_lines();
        for (int columns = 1; columns <= room_.size.columns; ++columns) add_heads(columns);
        add_pictures();
        copy_.facts_lines = lines_of_facts();
        if (copy_.facts_lines > 0) matter.least_leg = matter.least_under_head = copy_.facts_lines + kLeastOverFacts;
        set_text();
        copy_.article.may_be_notched = !copy_.box && wish_.rank != Rank::brief;
        copy_.article.area = matter.lines + head_cells();
        return std::move(copy_);
    }

  private:
    FrameTemplate frame_over(int columns) const {
        FrameTemplate frame;
        frame.id = FrameId{wish_.story.value};
        frame.legs = {{{1, columns}, {1, room_.plan.grid.lines}, {}}};
        frame.head.grade = wish_.band.grade;
        frame.box = copy_.box;
        return frame;
    }

    FramePlan plan_over(int columns) const {
        return resolve_frame({frame_over(columns), {}, sources_.paper()}, room_.plan);
    }

    /// Lines of a column that a box's white takes.
    int box_lines() const {
        if (!copy_.box) return 0;
        const FramePlan plan = plan_over(usual_columns());
        return room_.plan.grid.lines - static_cast<int>(plan.slots.size()) / std::max(plan.columns, 1);
    }

    int usual_columns() const {
        if (wish_.pin && wish_.pin->columns) return std::min(wish_.pin->columns->count(), room_.size.columns);
        return std::max(1, std::min(room_.size.columns, wish_.rank == Rank::brief ? 1 : 2));
    }

    bool asks_for(WishedHead head) const { return !wish_.pin || !wish_.pin->head || *wish_.pin->head == head; }

    void add_heads(int columns) {
        copy_.article.matter.heads.emplace_back();
        copy_.heads.emplace_back();
        const FramePlan plan = plan_over(columns);
        const int others = cells_of_others(plan);
        if (asks_for(WishedHead::over)) {
            for (const SizedHead& head : heads_in(plan.legs.front().area.width, columns)) {
                add_with_air({head, HeadForm::over_all, columns, others});
                if (!story_.pictures.empty() && !copy_.box)
                    add_with_air({head, HeadForm::under_picture, columns, others});
            }
        }
        for (int part = (columns + 1) / 2; part < columns && !copy_.box; ++part) add_partial(part, others);
        if (columns > 1 && wish_.rank != Rank::lead && asks_for(WishedHead::vertical)) add_crossed(plan, others);
        if (copy_.heads.back().empty() && wish_.pin && wish_.pin->head) {
            for (const SizedHead& head : heads_in(plan.legs.front().area.width, columns))
                add({head, HeadForm::over_all, columns, others}, 0);
        }
    }

    std::vector<SizedHead> heads_in(Length width, int columns) const {
        HeadTableWish wish;
        wish.plan.grade = wish_.band.grade;
        wish.sizes = wish_.band.sizes;
        wish.most_rows = columns == 1 ? 3 : 2;
        wish.width = width;
        return head_table(story_, wish, sources_.house());
    }

    void add_partial(int part, int others) {
        if (story_.headline.empty()) return;
        for (const SizedHead& head : heads_in(room_.plan.width_of({1, part}), part)) {
            if (!head.fits) continue;
            if (!story_.pictures.empty() && asks_for(WishedHead::over))
                add({head, HeadForm::beside_picture, part, others}, 0);
            const bool may_stand_beside = wish_.rank != Rank::lead || (wish_.pin && wish_.pin->head);
            if (may_stand_beside && asks_for(WishedHead::beside)) add({head, HeadForm::over_part, part, others}, 0);
        }
    }

    /// A head across the text's lines, as deep as it stands in a frame as deep as the page.
    void add_crossed(const FramePlan& plan, int others) {
        if (story_.headline.empty()) return;
        FramePlan crossed = plan;
        crossed.head.writing = room_.plan.turn.writing == Writing::vertical ? Writing::horizontal : Writing::vertical;
        crossed.head.side = HeadSide::line_start;
        crossed.head.lines = 1;
        crossed.head.size = wish_.band.sizes.front();
        crossed.head.sizing = HeadSizing::own;
        const SetHead set = set_crossed_head(story_, crossed, room_.plan, sources_);
        const auto leading = room_.plan.grid.body.leading;
        const auto depth = static_cast<int>(set.area.height / leading);
        if (set.fit.too_long || set.area.width > room_.plan.measure || 2 * depth > room_.size.lines) return;
        SizedHead head{crossed.head, depth, set.fit.headline_lines, kWholeUnit};
        const Length covered = set.area.width + (set.area.width < room_.plan.measure ? room_.plan.gutter : Length());
        const auto taken = static_cast<int>(covered * depth / room_.plan.measure);
        add({head, HeadForm::vertical, 1, others - depth + std::min(taken + 1, depth)}, 0);
    }

    /// A head as it is offered to the article.
    struct OfferedHead {
        const SizedHead& head;
        HeadForm form;
        int columns;
        int others;  ///< Cells that it takes beside those it covers.
    };

    void add_with_air(const OfferedHead& offered) {
        for (int air = 0; air <= kMostAir; ++air) add(offered, air);
    }

    void add(const OfferedHead& offered, int air) {
        const SizedHead& head = offered.head;
        HeadChoice choice{offered.form,     offered.columns,
                          head.depth + air, static_cast<int>(head.plan.size.value_or(Length()).in_emu() / 1000),
                          head.rows,        air};
        choice.spared = -offered.others;
        choice.amounts.add(Term::head_air, air * air * kWholeUnit);
        const Length top = wish_.band.sizes.front();
        choice.amounts.add(Term::head_small, static_cast<int>((top - head.plan.size.value_or(top)) * kWholeUnit / top));
        if (!head.fits) choice.amounts.add(Term::head_short, kTooLong);
        if (!story_.headline.empty() && offered.form != HeadForm::vertical)
            choice.amounts.add(Term::head_short, std::max(0, kFilledEnough - head.filled));
        if (offered.form == HeadForm::over_part) choice.amounts.add(Term::head_partial, kWholeUnit);
        if (offered.form == HeadForm::vertical) choice.amounts.add(Term::head_vertical, kWholeUnit);
        copy_.article.matter.heads.back().push_back(choice);
        copy_.heads.back().push_back(plan_of(offered));
    }

    static HeadPlan plan_of(const OfferedHead& offered) {
        HeadPlan plan = offered.head.plan;
        const bool partial = offered.form == HeadForm::over_part || offered.form == HeadForm::beside_picture;
        if (partial) {
            plan.place = HeadPlace::left;
            plan.columns = Span{1, offered.columns};
        }
        return plan;
    }

    /// Cells of a frame that neither its head takes nor its text finds: of a QR code, a pull quote, a fact box.
    int cells_of_others(const FramePlan& plan) const {
        if (story_.link.empty() && !story_.pull && !story_.facts) return 0;
        Story alone = story_;
        alone.pictures.clear();
        return cells_beside_text(plan, alone);
    }

    int lines_of_facts() const {
        if (!story_.facts) return 0;
        Story alone = story_;
        alone.pictures.clear();
        alone.link.clear();
        return cells_beside_text(plan_over(1), alone);
    }

    /// Cells of a frame that neither the head over it takes nor the text finds.
    int cells_beside_text(const FramePlan& plan, const Story& story) const {
        const StandingFrame standing = stand_frame(plan, room_.plan, story, sources_);
        const int head = standing.head.grid_lines * plan.columns;
        return static_cast<int>(plan.slots.size()) - head - static_cast<int>(standing.slots.size());
    }

    void add_pictures() {
        if (story_.pictures.empty()) return add_picture({}, Amounts{});
        const int wanted = wanted_picture_columns(story_.pictures.front().picture, wish_.rank, room_.size.columns);
        for (int columns = narrowest_picture(wanted); columns <= std::min(wanted + 2, room_.size.columns); ++columns)
            add_pictures_over(columns, wanted);
    }

    /// Two columns for what leads, and no drawing so narrow that its words cannot be read.
    int narrowest_picture(int wanted) const {
        const int most = std::min(wanted + 2, room_.size.columns);
        int columns = wish_.rank == Rank::body || wish_.rank == Rank::brief ? 1 : std::min(2, wanted);
        const Picture& picture = story_.pictures.front().picture;
        const Length readable = is_vector(picture.format) ? scaled(natural_size(picture).width, 2, 5) : Length();
        while (columns < most && room_.plan.width_of({1, columns}) < readable) ++columns;
        return columns;
    }

    /// All below one another, or the first one alone, which is the one that gives way to the depth: the composer finds
    /// a place for it where it is given none.
    void add_pictures_over(int columns, int wanted) {
        PictureHole hole{{Length(), Length(), room_.plan.width_of({1, columns}), Length()},
                         HoleTop::under_head,
                         room_.plan.measure,
                         room_.plan.gutter};
        const PictureTableWish wish{hole, room_.plan.turn.writing, kMostCropInMatter};
        std::vector<int> others;
        for (std::size_t i = 1; i < story_.pictures.size(); ++i)
            others.push_back(lines_of_whole(story_.pictures[i], wish, sources_.house()));
        for (const SizedPicture& first : picture_table(story_.pictures.front(), wish, sources_.house())) {
            PictureSetting setting{columns, {first.lines}};
            Amounts amounts;
            amounts.add(Term::crop, first.crop)
                .add(Term::picture_size, picture_size_amount(columns - wanted, wish_.rank));
            const auto left_out = static_cast<int>(others.size()) * kWholeUnit;
            if (!others.empty())
                add_picture(setting, Amounts(amounts).add(Term::picture_left_out, left_out), first.crop);
            setting.lines.insert(setting.lines.end(), others.begin(), others.end());
            add_picture(setting, amounts, first.crop);
        }
    }

    void add_picture(const PictureSetting& setting, const Amounts& amounts, int crop = 0) {
        int lines = 0;
        for (const int one : setting.lines) lines += one;
        copy_.pictures.push_back(setting);
        copy_.article.matter.pictures.push_back({setting.columns, lines, crop, amounts});
    }

    void set_text() {
        Matter& matter = copy_.article.matter;
        const Length measure = plan_over(usual_columns()).slots.front().measure;
        const LineTable table = line_table(wish_.story, measure, sources_);
        TextLines text;
        text.lines = matter.lines = table.lines;
        for (const std::int64_t price : table.closed) text.closed.push_back(in_prices(price));
        for (const std::int64_t price : table.opened) text.opened.push_back(in_prices(price));
        if (wish_.may_jump) text.jump = jump_choice(table.lines);
        matter.fits = fits_of(text, room_.size.columns * room_.size.lines, weights_);
    }

    JumpChoice jump_choice(int lines) const { return {least_kept(lines), kLeastGone, importance_of(wish_.rank)}; }

    /// A unit of the composer's is a paragraph's.
    Price in_prices(std::int64_t hundredths) const {
        return price_of(Term::paragraph, static_cast<std::int32_t>(hundredths / kUnitsOfParagraph), weights_);
    }

    int head_cells() const {
        for (int columns = usual_columns(); columns >= 1; --columns) {
            const auto& heads = copy_.article.matter.heads[columns - 1];
            if (!heads.empty()) return heads.front().columns * heads.front().depth;
        }
        return 0;
    }

    const CopyWish& wish_;
    const PageRoom& room_;
    const Weights& weights_;
    const FillSources& sources_;
    const Story& story_;
    StoryCopy copy_;
};

}  // namespace

int wanted_picture_columns(const Picture& picture, Rank rank, int columns) {
    const bool upright = picture.height > picture.width;
    const int sixths = rank == Rank::lead ? 3 : rank == Rank::brief ? 1 : 2;
    return std::max(1, (columns * sixths + 3) / 6 - (upright && sixths > 2 ? 1 : 0));
}

int picture_size_amount(int columns_off, Rank rank) {
    return std::abs(columns_off) * kWholeUnit * std::max(1, importance_of(rank) / 2);
}

StoryCopy copy_of(const CopyWish& wish, const PageRoom& room, const Weights& weights, const FillSources& sources) {
    return CopyTabler(wish, room, weights, sources).table();
}

}  // namespace banxin::makeup
