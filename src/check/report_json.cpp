#include "check/report_json.h"

#include <nlohmann/json.hpp>

#include "check/check_edition.h"
#include "check/json_list.h"
#include "check/report_entries.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string report_json(const Report& report, const Diagnostics& diagnostics) {
    const Json json = {{"version", kReportVersion},
                       {"edition",
                        {{"title", report.title},
                         {"date", report.date.empty() ? Json(nullptr) : Json(report.date)},
                         {"number", report.number},
                         {"pages", report.pages},
                         {"left_out", list_json(report.left_out, [](PageNumber page) { return Json(page.value); })}}},
                       {"fits", report.fit == Fit::fits},
                       {"reasons", report.reasons},
                       {"stories", list_json(report.stories, story_entry)},
                       {"frames", list_json(report.frames, frame_entry)},
                       {"jumps", list_json(report.jumps, jump_entry)},
                       {"pictures", list_json(report.pictures, picture_entry)},
                       {"pointers", list_json(report.pointers, pointer_entry)},
                       {"unused", list_json(report.unused, [](const StoryId& id) { return Json(id.value); })},
                       {"spare", list_json(report.spare, spare_entry)},
                       {"settling", {{"rounds", report.rounds}, {"settled", report.settled}}},
                       {"diagnostics", list_json(diagnostics, diagnostic_entry)}};
    return written(json);
}

std::string failure_json(const Diagnostics& diagnostics) {
    return written({{"version", kReportVersion},
                    {"fits", false},
                    {"reasons", reasons_of(diagnostics)},
                    {"diagnostics", list_json(diagnostics, diagnostic_entry)}});
}

std::string diagnostics_json(const Diagnostics& diagnostics) {
    return written(list_json(diagnostics, diagnostic_entry));
}

}  // namespace banxin
