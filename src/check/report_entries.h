#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/diagnostic.h"
#include "check/report.h"

namespace banxin {

// The entries of the report's lists as its JSON has them (check/report_json.h), for whoever shows some of them alone.
// docs/report.md describes their keys.

nlohmann::ordered_json story_entry(const StoryReport& story);
nlohmann::ordered_json frame_entry(const FrameReport& frame);
nlohmann::ordered_json head_room_entry(const HeadRoomReport& room);
nlohmann::ordered_json jump_entry(const JumpReport& jump);
nlohmann::ordered_json picture_entry(const PictureReport& picture);
nlohmann::ordered_json pointer_entry(const PointerReport& pointer);
nlohmann::ordered_json spare_entry(const SpareReport& spare);
nlohmann::ordered_json diagnostic_entry(const Diagnostic& diagnostic);

}  // namespace banxin
