#include "makeup/copy/landing_copy.h"

#include "fill/page/jump_hole.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

constexpr int kMostWhiteAtFoot = 2;
constexpr int kUnitOfAir = 1000;

/// Lines that all of them need one under the other, those of the rules between them counted.
int depth_of_all(const std::vector<Continuation>& arriving, const FramePlan& hole, const PageRoom& room,
                 const FillSources& sources) {
    int depth = static_cast<int>(arriving.size()) - 1;
    for (const Continuation& one : arriving) {
        const MeasuredContinuation measured = measure_continuation(one, hole, room.plan, sources);
        depth += measured.head.grid_lines + measured.depth;
    }
    return depth;
}

}  // namespace

FramePlan landing_hole(int columns, const PageRoom& room, const Paper& paper) {
    FrameTemplate frame;
    frame.id = FrameId{"jumps"};
    frame.kind = FrameKind::jumps;
    frame.legs = {{{1, columns}, {1, room.plan.grid.lines}, {}}};
    return resolve_frame({frame, {}, paper}, room.plan);
}

StoryCopy landing_copy(const std::vector<Continuation>& arriving, const HeadBand& band, const PageRoom& room,
                       const FillSources& sources) {
    StoryCopy copy;
    copy.arriving = arriving;
    copy.article.name = "jumps";
    copy.article.rank = Rank::body;
    Matter& matter = copy.article.matter;
    matter.foot = room.air;
    matter.least_leg = matter.least_under_head = 0;
    const int between = kMostExtraLines * (static_cast<int>(arriving.size()) - 1);
    for (int columns = 1; columns <= room.size.columns; ++columns) {
        const int depth = depth_of_all(arriving, landing_hole(columns, room, sources.paper()), room, sources);
        matter.heads.emplace_back();
        for (int more = 0; more <= between + kMostWhiteAtFoot; ++more) {
            HeadChoice head{HeadForm::over_all, columns, depth + more};
            head.size = static_cast<int>(band.sizes.back().in_emu() / 1000);
            head.air = std::max(more - between, 0);
            head.amounts.add(Term::head_air, head.air * kUnitOfAir);
            matter.heads.back().push_back(head);
        }
        copy.heads.emplace_back(matter.heads.back().size());
        if (columns == 2) copy.article.area = columns * depth;
    }
    matter.pictures.emplace_back();
    copy.pictures.emplace_back();
    for (int lines = 0; lines <= room.size.block().area(); ++lines) {
        matter.fits.emplace_back();
        matter.fits.back().white = lines;
    }
    return copy;
}

}  // namespace banxin::makeup
