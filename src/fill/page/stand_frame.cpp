// What stands in a frame stands in an order, and each thing takes its room from those after it.
//
// The head comes first, for it decides what the frame is. Pictures have holes that the layout gave them, or a place
// under the head. The QR code and the asides have holes too; without one they look for the foot or the middle of a
// column that is still free, so they must know what is taken before them. The text comes last (fill_frame.h): it is the
// only thing that can be cut into any shape. Nothing here is moved back for the text's sake, and nothing here knows
// whether the text fits: so all of it is set once for a frame, however often the jumps are settled.
#include "fill/page/stand_frame.h"

#include <iterator>
#include <optional>

#include "fill/aside/asides.h"
#include "fill/head/crossed_head.h"
#include "fill/head/head.h"
#include "fill/picture/place_pictures.h"
#include "fill/picture/place_qr.h"
#include "fill/text/runaround.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

/// The head, and what it takes of the frame, in flow.
SetHead head_of(const Story& story, const FramePlan& plan, const PageLattice& page, const FillSources& sources) {
    if (plan.head.writing.value_or(page.turn.writing) != page.turn.writing)
        return set_crossed_head(story, plan, page, sources);
    const Rect room = head_room(plan, page);
    const HeadSpace space{room, plan.head, page.grid.body.leading, fold_in(room, page), plan.shared_size};
    SetHead head = plan.kind == FrameKind::banner ? set_banner(story, space, sources.house())
                                                  : set_head(story, space, sources.house());
    head.fit.writing = page.turn.writing;
    return head;
}

void take(std::vector<PlacedLine>& out, std::vector<PlacedLine> lines) {
    out.insert(out.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

/// Sets one thing after the other and keeps what is left.
class FrameStander {
  public:
    FrameStander(const FramePlan& plan, const PageLattice& page, const Story& story, const FillSources& sources)
        : plan_(plan), page_(page), story_(story), sources_(sources), left_(plan.slots) {
        out_.frame.frame = plan.id;
    }

    StandingFrame stand() {
        keep_off_other_frames();
        set_head();
        set_pictures();
        set_qr();
        set_asides();
        out_.slots = std::move(left_);
        return std::move(out_);
    }

  private:
    void block(const std::vector<Rect>& blocked) { left_ = slots_around(left_, blocked, page_.grid, page_.gutter); }

    void keep_off_other_frames() {
        std::vector<Rect> covered;
        for (const PlannedArea& area : plan_.covered) covered.push_back(area.area);
        block(covered);
    }

    void set_head() {
        SetHead head = head_of(story_, plan_, page_, sources_);
        out_.heads = std::move(head.lines);
        out_.head = head.fit;
        out_.head_area = head.area;
    }

    void set_pictures() {
        PlacedPictures pictures = place_pictures(plan_, page_, {story_, out_.head_area}, sources_);
        for (SetPicture& picture : pictures.set) {
            take(out_.frame.lines, std::move(picture.caption));
            for (PlacedPicture& placed : picture.pictures) out_.frame.pictures.push_back(std::move(placed));
        }
        if (!pictures.all_placed) out_.frame.pictures_without_room.push_back(story_.id);
        pictures.blocked.push_back(out_.head_area);
        block(pictures.blocked);
    }

    void set_qr() {
        if (story_.link.empty()) return;
        FramePlan free = plan_;
        free.slots = left_;
        std::optional<SetQr> qr = place_qr(free, page_, story_, sources_);
        out_.frame.link_without_room = !qr;
        if (!qr) return;
        take(out_.frame.lines, std::move(qr->words));
        out_.frame.qr_codes.push_back(std::move(qr->code));
        block({qr->blocked});
    }

    void set_asides() {
        SetAsides asides = banxin::set_asides({plan_, page_, story_.id, left_}, sources_);
        take(out_.frame.lines, std::move(asides.lines));
        out_.frame.asides = std::move(asides.placed);
        block(asides.blocked);
    }

    const FramePlan& plan_;
    const PageLattice& page_;
    const Story& story_;
    const FillSources& sources_;
    std::vector<Slot> left_;
    StandingFrame out_;
};

}  // namespace

StandingFrame stand_frame(const FramePlan& plan, const PageLattice& page, const Story& story,
                          const FillSources& sources) {
    return FrameStander(plan, page, story, sources).stand();
}

}  // namespace banxin
