#include "fill/picture/picture_group.h"

#include <algorithm>
#include <numeric>

#include "fill/picture/show_picture.h"

namespace banxin {
namespace {

constexpr std::int64_t kThousand = 1000;
/// Beyond four to one a picture would leave its neighbours nothing.
constexpr std::int64_t kMostSlender = 4 * kThousand;

/// Width for a depth of 1000, of the part that is shown.
std::int64_t slenderness(const Picture& picture, const PictureLook& look) {
    const Crop part = shown_part(picture, look);
    if (part.width <= 0 || part.height <= 0) return kThousand * 3 / 2;
    return std::clamp(part.width * kThousand / part.height, kThousand * kThousand / kMostSlender, kMostSlender);
}

std::vector<ShownPicture> members_of(const StoryPicture& source) {
    std::vector<ShownPicture> members{{source.picture, source.look}};
    members.insert(members.end(), source.others.begin(), source.others.end());
    return members;
}

/// What each member takes of the side that they share.
std::vector<std::int64_t> shares_of(const std::vector<ShownPicture>& members, GroupOrder order) {
    std::vector<std::int64_t> shares;
    for (const ShownPicture& member : members) {
        const std::int64_t slender = slenderness(member.picture, member.look);
        shares.push_back(order == GroupOrder::row ? slender : kThousand * kThousand / slender);
    }
    return shares;
}

PlacedPicture placed(const StoryPicture& source, const ShownPicture& member, const Rect& place) {
    const Shown shown = show_picture(member.picture, member.look, place);
    PlacedPicture out{source, shown.area, shown.crop};
    out.source.picture = member.picture;
    out.source.look = member.look;
    out.source.others.clear();
    return out;
}

}  // namespace

std::vector<PlacedPicture> place_group(const StoryPicture& source, const Rect& area, Length gap) {
    const std::vector<ShownPicture> members = members_of(source);
    const std::vector<std::int64_t> shares = shares_of(members, source.order);
    const std::int64_t all = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    const bool row = source.order == GroupOrder::row;
    const Length room = (row ? area.width : area.height) - gap * static_cast<std::int64_t>(members.size() - 1);
    std::vector<PlacedPicture> out;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Length start = scaled(room, before, all) + gap * static_cast<std::int64_t>(i);
        before += shares[i];
        const Length length = scaled(room, before, all) + gap * static_cast<std::int64_t>(i) - start;
        const Rect place =
            row ? Rect{area.x + start, area.y, length, area.height} : Rect{area.x, area.y + start, area.width, length};
        out.push_back(placed(source, members[i], place));
    }
    return out;
}

Length group_depth(const StoryPicture& source, Length width, Length gap) {
    const std::vector<ShownPicture> members = members_of(source);
    const std::vector<std::int64_t> shares = shares_of(members, source.order);
    const std::int64_t all = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    const Length gaps = gap * static_cast<std::int64_t>(members.size() - 1);
    if (source.order == GroupOrder::row) return scaled(width - gaps, kThousand, all);
    return scaled(width, all, kThousand) + gaps;
}

}  // namespace banxin
