#include "fill/place_pictures.h"

#include <algorithm>
#include <optional>

#include "fill/contour.h"
#include "fill/picture_group.h"

namespace banxin {
namespace {

/// A place for a picture that the template has none for; null area where it does not fit the leg.
std::optional<PictureHole> hole_under_head(const FramePlan& plan, const PagePlan& page, const StoryUnderHead& content,
                                           const FillSources& sources) {
    const PlannedArea& leg = plan.legs.front();
    const int columns = std::max(leg.columns.count() / 2, 1);
    const Length width = page.measure * columns + page.gutter * (columns - 1);
    PictureHole hole{{leg.area.right() - width, content.head.bottom(), width, Length()},
                     HoleTop::under_head,
                     page.measure,
                     page.gutter};
    const int lines = lines_for_picture(content.story.pictures.front(), hole, sources.paper(), *sources.type_case);
    hole.area.height = page.grid.body.leading * lines;
    if (hole.area.bottom() > leg.area.bottom()) return std::nullopt;
    return hole;
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

/// A page without coloured pictures prints them in grey, whatever the story says.
StoryPicture as_page_prints(StoryPicture picture, const PagePlan& page) {
    if (page.page == nullptr || page.page->colour == PictureColour::full) return picture;
    picture.look.colour = PictureColour::grey;
    for (ShownPicture& other : picture.others) other.look.colour = PictureColour::grey;
    return picture;
}

/// A hole of a vertical page, on the page: half a line clear of the lines at its sides.
PictureHole upright_hole(const Rect& hole, const FramePlan& plan, const PagePlan& page) {
    const Rect& leg = plan.legs.front().area;
    const Length air = page.grid.body.leading / 2;
    const Length before = hole.y > leg.y ? air : Length();
    const Length after = hole.bottom() < leg.bottom() ? air : Length();
    const Rect upright = page.turn.to_page(Rect{hole.x, hole.y + before, hole.width, hole.height - before - after});
    return {upright, HoleTop::under_head, page.measure, page.gutter};
}

}  // namespace

PlacedPictures place_pictures(const FramePlan& plan, const PagePlan& page, const StoryUnderHead& content,
                              const FillSources& sources) {
    PlacedPictures out;
    const TypeCase level = type_case_for(Writing::horizontal, *sources.type_case);  // captions are, on every page
    const std::vector<StoryPicture>& pictures = content.story.pictures;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        std::optional<PictureHole> hole;
        if (i < plan.pictures.size()) {
            const Rect& area = plan.pictures[i].area;
            const HoleTop top = stands_under(area, content.head) ? HoleTop::under_head : HoleTop::under_text;
            hole = PictureHole{area, top, page.measure, page.gutter};
        } else if (i == 0 && page.turn.writing == Writing::horizontal) {
            hole = hole_under_head(plan, page, content, sources);
        }
        if (!hole) {
            out.all_placed = false;
            continue;
        }
        if (page.turn.writing == Writing::vertical) {
            out.blocked.push_back(hole->area);
            hole = upright_hole(hole->area, plan, page);
            out.set.push_back(set_picture(as_page_prints(pictures[i], page), *hole, sources.paper(), level));
            continue;
        }
        out.set.push_back(set_picture(as_page_prints(pictures[i], page), *hole, sources.paper(), *sources.type_case));
        block(out.set.back(), *hole, page.grid, out.blocked);
    }
    return out;
}

FilledFrame fill_ad_frame(const FramePlan& plan, const PagePlan& page) {
    FilledFrame frame;
    frame.frame = plan.id;
    const auto* ad = plan.binding == nullptr ? nullptr : std::get_if<AdBinding>(&plan.binding->content);
    if (ad == nullptr) return frame;
    StoryPicture art;
    art.picture = ad->art;
    art.spot = ad->spot;
    art.look.scale = PictureScale::fit;
    frame.pictures = place_group(as_page_prints(std::move(art), page), page.turn.to_page(plan.legs.front().area), Length());
    return frame;
}

}  // namespace banxin
