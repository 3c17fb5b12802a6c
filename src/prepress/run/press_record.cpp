#include "prepress/run/press_record.h"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using nlohmann::ordered_json;

ordered_json as_json(const RecordedPage& page, const PressState& state) {
    return {{"date", page.date},        {"number", page.number},    {"page", page.page},
            {"file", state.file},       {"content", state.content}, {"shows", state.shows},
            {"version", state.version}, {"held", state.is_held},    {"withheld", state.withheld}};
}

RecordedPage page_in(const ordered_json& json) {
    return {json.at("date"), json.at("number"), json.at("page")};
}

PressState state_in(const ordered_json& json) {
    PressState state;
    state.file = json.at("file");
    state.content = json.at("content");
    state.shows = json.at("shows");
    state.version = json.at("version");
    state.is_held = json.at("held");
    state.withheld = json.at("withheld");
    return state;
}

}  // namespace

Result<PressRecord> PressRecord::read(const std::string& json, const std::string& path) try {
    PressRecord record;
    if (json.empty()) return record;
    const ordered_json parsed = ordered_json::parse(json);
    for (const ordered_json& page : parsed.at("pages")) record.set(page_in(page), state_in(page));
    return record;
} catch (const std::exception&) {
    return fail_input({{Severity::error,
                        "press-record",
                        {path},
                        phrase("the record of what was pressed into this folder cannot be read"),
                        phrase("take the file away: versions are counted from 1 again, and no page is held")}});
}

std::string PressRecord::json() const {
    ordered_json pages = ordered_json::array();
    for (const auto& [page, state] : states_) pages.push_back(as_json(page, state));
    return ordered_json{{"pages", pages}}.dump(2) + "\n";
}

PressState PressRecord::state(const RecordedPage& page) const {
    const auto known = states_.find(page);
    return known == states_.end() ? PressState{} : known->second;
}

PressState PressRecord::next(const RecordedPage& page, const std::string& content) const {
    PressState state = this->state(page);
    if (state.content != content) ++state.version;
    state.content = content;
    return state;
}

std::vector<RecordedPage> PressRecord::pages_of(const std::string& date, int number) const {
    std::vector<RecordedPage> pages;
    for (const auto& [page, state] : states_) {
        if (page.date == date && page.number == number) pages.push_back(page);
    }
    return pages;
}

std::vector<std::string> PressRecord::files() const {
    std::vector<std::string> files;
    for (const auto& [page, state] : states_) {
        if (!state.file.empty()) files.push_back(state.file);
    }
    return files;
}

}  // namespace banxin
