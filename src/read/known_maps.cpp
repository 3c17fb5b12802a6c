#include "read/known_maps.h"

#include "read/edition/edition_file.h"
#include "read/edition/read_binding.h"
#include "read/edition/read_ear.h"
#include "read/edition/read_make_up_wish.h"
#include "read/edition/read_marks.h"
#include "read/edition/read_signatures.h"
#include "read/edition/stored_page_file.h"
#include "read/house/line_options.h"
#include "read/house/read_box.h"
#include "read/house/read_furniture.h"
#include "read/house/read_inks.h"
#include "read/house/read_look.h"
#include "read/house/read_make_up.h"
#include "read/house/read_paper.h"
#include "read/house/read_plates.h"
#include "read/house/read_policy.h"
#include "read/house/read_press.h"
#include "read/house/read_review.h"
#include "read/house/read_rule.h"
#include "read/layout/read_frame.h"
#include "read/layout/read_frame_box.h"
#include "read/layout/read_frames.h"
#include "read/layout/read_template.h"
#include "read/picture/picture_entry.h"
#include "read/story/front_matter.h"

namespace banxin {

std::vector<MapShape> known_maps() {
    std::vector<MapShape> all;
    for (const auto& maps :
         {edition_maps, ear_maps,    binding_maps,   make_up_wish_maps, stored_page_maps, story_maps,     picture_maps,
          layout_maps,  stack_maps,  frame_maps,     frame_box_maps,    paper_maps,       furniture_maps, ink_maps,
          look_maps,    line_maps,   rule_maps,      box_maps,          make_up_maps,     policy_maps,    press_maps,
          plate_maps,   review_maps, signature_maps, mark_maps})
        for (MapShape& map : maps()) all.push_back(std::move(map));
    return all;
}

}  // namespace banxin
