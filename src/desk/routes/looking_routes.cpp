#include <array>

#include "desk/routes/route.h"
#include "desk/session/find_words.h"
#include "desk/session/shown_places.h"

namespace banxin {
namespace {

Response not_there() {
    return refusal(404, "there is no such thing");
}

Response answer_font(const Call& call) {
    const auto font = call.desk.issue().shown().font(call.name());
    if (font == nullptr) return not_there();
    return lasting_response(MediaType::opentype, std::make_shared<const std::string>(font->begin(), font->end()));
}

MediaType type_of(const ServedPicture& picture) {
    if (picture.media_type == "image/jpeg") return MediaType::jpeg;
    return picture.media_type == "image/png" ? MediaType::png : MediaType::svg;
}

Response answer_picture(const Call& call) {
    const auto picture = call.desk.issue().shown().picture(call.name());
    if (!picture) return not_there();
    return lasting_response(type_of(*picture),
                            std::make_shared<const std::string>(picture->bytes->begin(), picture->bytes->end()));
}

Response answer_source(const Call& call) {
    const auto page = number_asked(call.request, "page");
    const auto x = number_asked(call.request, "x");
    const auto y = number_asked(call.request, "y");
    if (!page || !x || !y) return refusal(400, "page, x and y are asked for");
    if (call.desk.issue().is_blank()) return not_there();
    return json_response(in_one_line(source_json(call.desk.issue(), {PageNumber{*page}, *x, *y})));
}

Response answer_place(const Call& call) {
    const auto story = call.request.asked("story");
    const auto offset = number_asked(call.request, "offset");
    if (!story || !offset || *offset < 0) return refusal(400, "story and offset are asked for");
    if (call.desk.issue().is_blank()) return not_there();
    return json_response(in_one_line(place_json(call.desk.issue(), StoryId{std::string(*story)}, *offset)));
}

Response answer_find(const Call& call) {
    const auto words = call.request.asked("q");
    if (!words) return refusal(400, "q is asked for");
    return json_response(in_one_line(find_words(call.desk.issue(), std::string(*words))));
}

constexpr std::array kLookingRoutes{
    Route{Verb::get, "font", 2, JobRank::draft, answer_font},
    Route{Verb::get, "picture", 2, JobRank::rest, answer_picture},
    Route{Verb::get, "source", 1, JobRank::drag, answer_source},
    Route{Verb::get, "place", 1, JobRank::drag, answer_place},
    Route{Verb::get, "find", 1, JobRank::rest, answer_find},
};

}  // namespace

Routes looking_routes() {
    return kLookingRoutes;
}

}  // namespace banxin
