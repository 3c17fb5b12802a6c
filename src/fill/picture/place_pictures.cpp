// A picture stands where the layout has a hole for it. The layout cannot know every story, so the first picture without
// one looks for a place itself: the last half of the columns, right under the head, as deep as all of the picture and
// its words need. That is where a sub would put it: beside the text's start, and with the head over both. It is refused
// where it does not fit the leg whole, or where the layout keeps the place for something else of the story; a picture
// that is cut down to a strip is worse than one that is told missing. A second picture without a hole never finds a
// place: two side by side need an eye.
//
// On a vertical page pictures and their words stay upright. A hole is measured in flow, where its width is the page's
// height, and turned. Without a hole there is no width to start from: the picture is as high as half of the bands, and
// its width is tried line by line, from six on, until the depth that it would need is more than it has. The last one
// that showed all of it is taken. Captions are level there, too, so they are set from the case of level lines.
//
// What is blocked is not what is seen: text keeps off whole holes, for it stands on a lattice, and off a contour line
// by line, for that is what it was drawn for.
#include "fill/picture/place_pictures.h"

#include <algorithm>
#include <optional>
#include <set>

#include "fill/picture/contour.h"
#include "fill/picture/picture_group.h"

namespace banxin {
namespace {

bool is_covered(const Rect& area, const FramePlan& plan) {
    return std::any_of(plan.covered.begin(), plan.covered.end(),
                       [&](const PlannedArea& over) { return over.area.overlaps(area); });
}

/// Whether the layout has given a place to something else, of the story or over its frame.
bool is_taken(const Rect& area, const FramePlan& plan, const Story& story) {
    const auto stands_in = [&](const std::optional<PlannedArea>& hole, bool used) {
        return used && hole && hole->area.overlaps(area);
    };
    return stands_in(plan.pull, story.pull.has_value()) || stands_in(plan.facts, story.facts.has_value()) ||
           stands_in(plan.qr, !story.link.empty()) || is_covered(area, plan);
}

/// Where the last text columns of a leg begin: in a box they are not the page's. Broken ones are no measure.
Length left_of_last(int columns, const FramePlan& plan, const PageLattice& page) {
    const PlannedArea& leg = plan.legs.front();
    std::set<Length> lefts;
    for (const Slot& slot : plan.slots) {
        const bool is_in =
            leg.lines.overlaps({slot.line, slot.line}) && slot.x >= leg.area.x && slot.x < leg.area.right();
        if (is_in) lefts.insert(slot.x);
    }
    if (static_cast<int>(lefts.size()) != leg.columns.count())
        return leg.area.right() - page.width_of({leg.columns.last - columns + 1, leg.columns.last});
    return *std::prev(lefts.end(), columns);
}

/// A place for a picture that the template has none for; nothing where it does not fit the leg.
std::optional<PictureHole> hole_under_head(const FramePlan& plan, const PageLattice& page,
                                           const StoryUnderHead& content, const FillSources& sources) {
    const PlannedArea& leg = plan.legs.front();
    const int columns = std::max(leg.columns.count() / 2, 1);
    const Length left = left_of_last(columns, plan, page);
    PictureHole hole{{left, content.head.bottom(), leg.area.right() - left, Length()},
                     HoleTop::under_head,
                     page.measure,
                     page.gutter};
    const int lines = lines_for_picture(content.story.pictures.front(), hole, sources.house());
    hole.area.height = page.grid.body.leading * lines;
    const bool has_room = hole.area.bottom() <= leg.area.bottom() && !is_taken(hole.area, plan, content.story);
    return has_room ? std::optional(hole) : std::nullopt;
}

/// A hole of a vertical page, on the page: half a line clear of the lines at its sides.
PictureHole upright_hole(const Rect& hole, const FramePlan& plan, const PageLattice& page) {
    const Rect& leg = plan.legs.front().area;
    const Length air = page.grid.body.leading / 2;
    const Length before = hole.y > leg.y ? air : Length();
    const Length after = hole.bottom() < leg.bottom() ? air : Length();
    const Rect upright = page.turn.to_page(Rect{hole.x, hole.y + before, hole.width, hole.height - before - after});
    return {upright, HoleTop::under_head, page.measure, page.gutter};
}

/// The same beside the vertical lines of a frame: as high as the lower half of its bands, in as many lines as show all
/// of it.
std::optional<Rect> hole_beside_head(const FramePlan& plan, const PageLattice& page, const StoryUnderHead& content,
                                     const FillSources& level) {
    const PlannedArea& leg = plan.legs.front();
    const int bands = std::max(leg.columns.count() / 2, 1);
    const Length height = std::min(page.measure * bands + page.gutter * (bands - 1), leg.area.width);
    const bool beside = content.head.bottom() < leg.area.bottom();
    Rect hole{leg.area.right() - height, beside ? content.head.bottom() : leg.area.y, height, Length()};
    std::optional<Rect> widest;
    for (hole.height = page.grid.body.leading * kLeastLinesOfAPicture; hole.bottom() <= leg.area.bottom();
         hole.height += page.grid.body.leading) {
        const PictureHole upright = upright_hole(hole, plan, page);
        if (depth_for_picture(content.story.pictures.front(), upright, level.house()) > upright.area.height) break;
        widest = hole;
    }
    const bool free = widest && !widest->overlaps(content.head) && !is_taken(*widest, plan, content.story);
    return free ? widest : std::nullopt;
}

/// A hole stands under a head when nothing but the head is above it.
bool stands_under(const Rect& hole, const Rect& head) {
    return hole.y <= head.bottom() && hole.x < head.right() && head.x < hole.right();
}

bool has_contour(const SetPicture& set) {
    return std::any_of(set.pictures.begin(), set.pictures.end(),
                       [](const PlacedPicture& picture) { return !picture.source.look.contour.empty(); });
}

/// The lines of words in the full width of the hole, from its foot or head.
void block_words(const SetPicture& set, const PictureHole& hole, const LineGrid& grid, std::vector<Rect>& blocked) {
    for (const PlacedLine& line : set.caption) {
        const Length size = grid.body.cell;
        blocked.push_back({hole.area.x, line.origin.y - size, hole.area.width, size + size / 4});
    }
}

void block(const SetPicture& set, const PictureHole& hole, const LineGrid& grid, std::vector<Rect>& blocked) {
    if (!has_contour(set)) {
        blocked.push_back(hole.area);
        return;
    }
    for (const PlacedPicture& picture : set.pictures) {
        const std::vector<Rect> areas = ink_areas(picture, grid);
        blocked.insert(blocked.end(), areas.begin(), areas.end());
    }
    block_words(set, hole, grid, blocked);
}

/// What has been set is the story's n-th picture and its words.
void belongs_to(const Story& story, std::size_t number, SetPicture& set) {
    const Source of{Element::picture, story.id, static_cast<int>(number)};
    for (PlacedPicture& picture : set.pictures) picture.from = of;
    for (PlacedLine& line : set.caption) {
        line.source.story = of.story;
        line.source.item = of.item;
    }
}

/// A page without coloured pictures prints them in grey, whatever the story says.
StoryPicture as_page_prints(StoryPicture picture, const PageLattice& page) {
    if (page.colour == PictureColour::full) return picture;
    picture.look.colour = PictureColour::grey;
    for (ShownPicture& other : picture.others) other.look.colour = PictureColour::grey;
    return picture;
}

/// What fills an art frame, and where it comes from.
struct FrameArt {
    StoryPicture art;
    Source from;
    PictureScale scale = PictureScale::fit;
};

/// A PDF is as large as it was booked: nobody scales it unasked.
PictureScale scale_of(const AdBinding& ad) {
    const bool has_size = ad.art.format == PictureFormat::pdf;
    return has_size && ad.fit == AdFit::own_size ? PictureScale::natural : PictureScale::fit;
}

std::optional<FrameArt> art_in(const FramePlan& plan) {
    if (!plan.binding) return std::nullopt;
    FrameArt out;
    if (const auto* ad = std::get_if<AdBinding>(&plan.binding->content)) {
        out.art.picture = ad->art;
        out.art.spot = ad->spot;
        out.scale = scale_of(*ad);
        out.from.element = Element::advertisement;
        return out;
    }
    const auto* own = std::get_if<ArtBinding>(&plan.binding->content);
    if (own == nullptr) return std::nullopt;
    out.art.picture = own->art;
    out.art.spot = own->spot;
    out.art.caption = own->caption;
    out.art.credit = own->credit;
    out.from.element = Element::art;
    return out;
}

/// As a picture with its words stands in a hole.
SetPicture set_with_words(StoryPicture art, const FramePlan& plan, const PageLattice& page,
                          const FillSources& sources) {
    if (!is_vector(art.picture.format)) art.look.scale = PictureScale::fill;
    const PictureHole hole{page.turn.to_page(plan.legs.front().area), HoleTop::under_text, page.measure, page.gutter};
    return set_picture(art, hole, {sources.paper(), type_case_for(Writing::horizontal, *sources.type_case)});
}

}  // namespace

PlacedPictures place_pictures(const FramePlan& plan, const PageLattice& page, const StoryUnderHead& content,
                              const FillSources& sources) {
    PlacedPictures out;
    const TypeCase level = type_case_for(Writing::horizontal, *sources.type_case);  // captions are, on every page
    FillSources level_sources = sources;
    level_sources.type_case = &level;
    const bool vertical = page.turn.writing == Writing::vertical;
    const std::vector<StoryPicture>& pictures = content.story.pictures;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        StoryPicture picture = as_page_prints(pictures[i], page);
        std::optional<PictureHole> hole;
        if (i < plan.pictures.size()) {
            const Rect& area = plan.pictures[i].area;
            const HoleTop top = stands_under(area, content.head) ? HoleTop::under_head : HoleTop::under_text;
            hole = PictureHole{area, top, page.measure, page.gutter};
        } else if (i == 0 && vertical) {
            if (const auto area = hole_beside_head(plan, page, content, level_sources))
                hole = PictureHole{*area, HoleTop::under_head, page.measure, page.gutter};
        } else if (i == 0) {
            hole = hole_under_head(plan, page, content, sources);
            if (hole) picture.caption_place = place_of_words(picture, *hole, sources.house());
        }
        if (!hole) {
            out.all_placed = false;
            continue;
        }
        if (vertical) {
            out.blocked.push_back(hole->area);
            hole = upright_hole(hole->area, plan, page);
            if (i >= plan.pictures.size())
                picture.caption_place = place_of_words(picture, *hole, {sources.paper(), level});
            out.set.push_back(set_picture(picture, *hole, {sources.paper(), level}));
            belongs_to(content.story, i, out.set.back());
            continue;
        }
        out.set.push_back(set_picture(picture, *hole, sources.house()));
        belongs_to(content.story, i, out.set.back());
        block(out.set.back(), *hole, page.grid, out.blocked);
    }
    return out;
}

FilledFrame fill_art_frame(const FramePlan& plan, const PageLattice& page, const FillSources& sources) {
    FilledFrame frame;
    frame.frame = plan.id;
    const auto found = art_in(plan);
    if (!found) return frame;
    StoryPicture art = as_page_prints(found->art, page);
    art.look.scale = found->scale;
    if (plan.stands_over || !art.caption.empty() || !art.credit.empty()) {
        SetPicture set = set_with_words(std::move(art), plan, page, sources);
        frame.pictures = std::move(set.pictures);
        frame.lines = std::move(set.caption);
    } else {
        frame.pictures = place_group(art, page.turn.to_page(plan.legs.front().area), Length());
    }
    for (PlacedPicture& picture : frame.pictures) picture.from = found->from;
    return frame;
}

}  // namespace banxin
