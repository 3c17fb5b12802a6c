// Reports are compared as they are written, for the earlier one is only a file. What counts as a change is what an
// editor acts on: where a part stands, its lines, what to cut and to add, where it goes on, the size of its head.
// Figures that follow from these (characters set, what each column holds) are left out, so that a comma in one story is
// not a change in it.
#include "check/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "base/text_table.h"
#include "check/fit_table.h"
#include "check/report_json.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kHeadlineWidthInChanges = 28;

/// What a part of a report says, in the order of its pages.
struct PartLine {
    std::string story;
    std::string headline;
    int page = 0;
    std::string label;
    std::string frame;
    int landing = 0;
    Phrase words;
};

int number_in(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

std::string text_in(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json& list_in(const Json& object, const char* key) {
    static const Json nothing = Json::array();
    if (!object.is_object()) return nothing;
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : nothing;
}

Phrase head_words(const Json& part) {
    const auto head = part.find("head");
    if (head == part.end() || !head->is_object()) return {};
    const auto points = head->find("size_pt");
    const double size = points != head->end() && points->is_number() ? points->get<double>() : 0.0;
    return counted(number_in(*head, "lines"), ", head {1}pt in {0} line", ", head {1}pt in {0} lines", size);
}

Phrase part_words(const Json& part) {
    Phrase words = verbatim(fmt::format("{}/{}", number_in(part, "lines_set"), number_in(part, "lines_available")));
    if (const int over = number_in(part, "lines_over")) words = words + verbatim(fmt::format(" +{}", over));
    if (const int white = number_in(part, "lines_short")) words = words + verbatim(fmt::format(" −{}", white));
    if (const int cut = number_in(part, "characters_to_cut")) words = words + phrase(" cut {}字 off the end", cut);
    if (const int add = number_in(part, "characters_to_add")) words = words + phrase(" add {}字", add);
    if (const int changed = number_in(part, "lines_changed"))
        words = words + (changed < 0 ? phrase(" closed {}", -changed) : phrase(" opened {}", changed));
    if (const int to = number_in(part, "jumps_to")) words = words + verbatim(fmt::format(" ▶{}", to));
    return words + head_words(part);
}

std::vector<PartLine> part_lines(const Json& report) {
    std::vector<PartLine> lines;
    for (const Json& story : list_in(report, "stories")) {
        for (const Json& part : list_in(story, "parts")) {
            lines.push_back({text_in(story, "id"), text_in(story, "headline"), number_in(part, "page"),
                             text_in(part, "page_label"), text_in(part, "frame"), number_in(part, "landing"),
                             part_words(part)});
        }
    }
    return lines;
}

bool is_same_place(const PartLine& a, const PartLine& b) {
    return a.page == b.page && a.frame == b.frame;
}

const PartLine* counterpart(const PartLine& part, const std::vector<PartLine>& others) {
    const auto found = std::find_if(others.begin(), others.end(), [&](const PartLine& other) {
        return other.story == part.story && other.landing == part.landing;
    });
    return found == others.end() ? nullptr : &*found;
}

Phrase with_place(const PartLine& part) {
    return phrase("{} on page {}, {}", part.frame, part.label, part.words);
}

std::vector<ChangedPart> changed_parts(const std::vector<PartLine>& before, const std::vector<PartLine>& now) {
    std::vector<ChangedPart> parts;
    for (const PartLine& part : now) {
        const PartLine* was = counterpart(part, before);
        if (was != nullptr && was->words == part.words && is_same_place(*was, part)) continue;
        const bool moved = was != nullptr && !is_same_place(*was, part);
        const Phrase old = was == nullptr ? Phrase() : moved ? with_place(*was) : was->words;
        parts.push_back(
            {part.story, part.headline, {part.page}, part.label, part.frame, part.landing, part.words, old});
    }
    for (const PartLine& part : before) {
        if (counterpart(part, now) != nullptr) continue;
        parts.push_back({part.story, part.headline, {part.page}, part.label, part.frame, part.landing, {}, part.words});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const ChangedPart& a, const ChangedPart& b) { return a.number < b.number; });
    return parts;
}

std::vector<WrittenFinding> written_findings(const Json& report) {
    std::vector<WrittenFinding> findings;
    for (const Json& finding : list_in(report, "diagnostics")) {
        findings.push_back({text_in(finding, "severity"),
                            text_in(finding, "code"),
                            text_in(finding, "message"),
                            {number_in(finding, "page")},
                            text_in(finding, "told")});
    }
    return findings;
}

void compare_findings(Changes& changes, const Json& old, const Json& fresh) {
    const std::vector<WrittenFinding> before = written_findings(old);
    FindingMatches matches = match_findings(before, written_findings(fresh));
    changes.fresh = std::move(matches.fresh);
    for (const FindingPair& pair : matches.changed) {
        const WrittenFinding& was = before[pair.before];
        changes.changed.push_back({pair.now, was.message, was.told});
    }
    for (const std::size_t number : matches.settled) changes.settled.push_back(before[number]);
}

Json finding_json(const Diagnostic& finding) {
    return Json::parse(diagnostics_json({finding})).front();
}

Phrase severity_words(const WrittenFinding& finding) {
    if (finding.severity == "error") return phrase("error");
    if (finding.severity == "warning") return phrase("warning");
    return finding.severity == "note" ? phrase("note") : verbatim(finding.severity);
}

const std::string& told(const WrittenFinding& finding) {
    return finding.told.empty() ? finding.message : finding.told;
}

/// Why the edition still does not fit.
std::vector<std::size_t> standing_errors(const Changes& changes, const Json& now) {
    std::set<std::size_t> told(changes.fresh.begin(), changes.fresh.end());
    for (const ChangedFinding& finding : changes.changed) told.insert(finding.now);
    std::vector<std::size_t> standing;
    const std::vector<WrittenFinding> findings = written_findings(now);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].severity == "error" && !told.contains(i)) standing.push_back(i);
    }
    return standing;
}

bool is_report(const Json& json) {
    return json.is_object() && number_in(json, "version") > 0 && json.contains("fits");
}

}  // namespace

std::optional<Changes> changes_since(const std::string& before, const std::string& now) {
    const Json old = Json::parse(before, nullptr, false);
    const Json fresh = Json::parse(now, nullptr, false);
    if (!is_report(old) || !is_report(fresh)) return std::nullopt;
    Changes changes;
    // An edition that could not be set has no parts: that is no news of each of them.
    if (old.contains("stories") && fresh.contains("stories"))
        changes.parts = changed_parts(part_lines(old), part_lines(fresh));
    compare_findings(changes, old, fresh);
    changes.standing = standing_errors(changes, fresh);
    return changes;
}

Changes changes_on(const std::set<PageNumber>& pages, Changes changes) {
    std::erase_if(changes.parts, [&](const ChangedPart& part) { return !pages.contains(part.number); });
    std::erase_if(changes.settled, [&](const WrittenFinding& finding) {
        return finding.page.value > 0 && !pages.contains(finding.page);
    });
    return changes;
}

std::string changes_table(const Changes& changes, const Report& report, const TableLook& look) {
    const auto said = [&](const Phrase& words) { return words.in(look.tongue); };
    std::string out;
    if (!changes.parts.empty()) {
        std::vector<TextRow> rows{{said(phrase("page")), said(phrase("frame")), said(phrase("story")),
                                   said(phrase("now")), said(phrase("before"))}};
        for (const ChangedPart& part : changes.parts) {
            const std::string mark = part.landing == 0 ? "" : "↳ ";
            rows.push_back({part.page, part.frame, cut_to_width(mark + part.headline, kHeadlineWidthInChanges),
                            said(part.now.empty() ? phrase("gone") : part.now),
                            said(part.before.empty() ? phrase("new") : part.before)});
        }
        out += text_table(rows) + "\n";
    }
    for (const WrittenFinding& finding : changes.settled)
        out += said(phrase("settled: {}[{}]: {}", severity_words(finding), finding.code, told(finding))) + "\n";
    if (changes.none()) out += said(phrase("Nothing has changed since the last check.")) + "\n";
    return out + verdict_line(report, look);
}

Diagnostics findings_told(const Changes& changes, const Diagnostics& now) {
    std::map<std::size_t, Diagnostic> told;
    for (const std::size_t number : changes.fresh) told.emplace(number, now.at(number));
    for (const std::size_t number : changes.standing) told.emplace(number, now.at(number));
    for (const ChangedFinding& finding : changes.changed) {
        Diagnostic changed = now.at(finding.now);
        changed.message =
            phrase("{}\n  before: {}", changed.message, finding.told.empty() ? finding.before : finding.told);
        told.emplace(finding.now, std::move(changed));
    }
    Diagnostics list;
    for (auto& [number, finding] : told) list.push_back(std::move(finding));
    return list;
}

std::string changes_json(const Changes& changes, const Report& report, const Diagnostics& now) {
    Json parts = Json::array();
    for (const ChangedPart& part : changes.parts) {
        parts.push_back({{"story", part.story},
                         {"headline", part.headline},
                         {"page_label", part.page},
                         {"frame", part.frame},
                         {"landing", part.landing},
                         {"now", part.now.empty() ? Json(nullptr) : Json(part.now.english())},
                         {"before", part.before.empty() ? Json(nullptr) : Json(part.before.english())}});
    }
    Json fresh = Json::array();
    for (const std::size_t number : changes.fresh) fresh.push_back(finding_json(now.at(number)));
    Json changed = Json::array();
    for (const ChangedFinding& finding : changes.changed) {
        changed.push_back(finding_json(now.at(finding.now)));
        changed.back()["before"] = finding.before;
    }
    Json standing = Json::array();
    for (const std::size_t number : changes.standing) standing.push_back(finding_json(now.at(number)));
    Json settled = Json::array();
    for (const WrittenFinding& finding : changes.settled)
        settled.push_back({{"severity", finding.severity}, {"code", finding.code}, {"message", finding.message}});
    const Json json = {{"version", kReportVersion},
                       {"fits", report.fit == Fit::fits},
                       {"parts", parts},
                       {"new", fresh},
                       {"changed", changed},
                       {"standing", standing},
                       {"settled", settled}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
