#include "prepress/preflight/preflight_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/millimetres.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

const char* word_for(Severity severity) {
    if (severity == Severity::note) return "note";
    return severity == Severity::error ? "error" : "warning";
}

Json finding_json(const PreflightFinding& finding) {
    Json json{{"severity", word_for(finding.severity)},
              {"id", finding.id},
              {"message", finding.message.english()},
              {"remedy", finding.remedy.english()},
              {"places", finding.places}};
    if (!finding.frame.value.empty()) json["frame"] = finding.frame.value;
    if (!finding.file.empty()) json["file"] = finding.file;
    if (!finding.object.empty()) json["object"] = finding.object;
    if (finding.in_file)
        json["in_file"] = {{"x", whole_millimetres(finding.in_file->x)}, {"y", whole_millimetres(finding.in_file->y)}};
    if (has_place(finding)) {
        json["mm"] = {{"x", whole_millimetres(finding.area.x)},
                      {"y", whole_millimetres(finding.area.y)},
                      {"width", whole_millimetres(finding.area.width)},
                      {"height", whole_millimetres(finding.area.height)}};
    }
    return json;
}

Json page_json(const PreflownPage& page) {
    Json findings = Json::array();
    for (const PreflightFinding& finding : page.findings) findings.push_back(finding_json(finding));
    return {{"page", page.page->page.value}, {"findings", findings}};
}

}  // namespace

std::ptrdiff_t count_of(const std::vector<PreflownPage>& pages, Severity severity) {
    std::ptrdiff_t count = 0;
    for (const PreflownPage& page : pages) {
        count += std::count_if(page.findings.begin(), page.findings.end(),
                               [&](const PreflightFinding& finding) { return finding.severity == severity; });
    }
    return count;
}

std::string preflight_json(const std::vector<PreflownPage>& pages) {
    Json list = Json::array();
    for (const PreflownPage& page : pages) list.push_back(page_json(page));
    const Json json{{"errors", count_of(pages, Severity::error)},
                    {"warnings", count_of(pages, Severity::warning)},
                    {"pages", list}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
