#include "cli/marks.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/text_table.h"
#include "cli/draw_marked_pages.h"
#include "cli/edition_marks.h"
#include "cli/open_issue.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "issue/file_tongue.h"
#include "issue/issue_version.h"
#include "issue/judge_marks.h"
#include "issue/language.h"
#include "issue/proof_mark_words.h"
#include "issue/proof_marks.h"
#include "read/edition/read_marks.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

Failure no_marks(const std::string& edition) {
    return {FailureKind::input,
            {{Severity::error,
              "no-marks",
              {marks_file(edition), 0, 0},
              phrase("there are no marks"),
              how_marks_are_listed()}}};
}

Result<GoodMarks> marks_of(const std::string& edition) {
    auto marks = edition_marks(edition);
    if (!marks) return tl::unexpected(std::move(marks.error()));
    if (!*marks) return tl::unexpected(no_marks(edition));
    return **std::move(marks);
}

TextRow row(const ProofMark& mark, const MarkState& state) {
    const Phrase who = mark.who.empty() ? Phrase() : phrase_in("who made a mark", "({})", mark.who);
    return {fmt::format("{:>4}", mark.number), said(fate_words(mark, state)), said(mark_place_words(mark, state)),
            said(mark_words(mark)), said(who)};
}

Phrase unseen_words(std::int64_t count) {
    return phrase(", {} never stood there: no stored proof has the words; `done: yes` settles a mark", count);
}

/// How many marks there are of each fate; those ticked off that are not done count as nothing else.
struct Counts {
    int done = 0;
    int open = 0;
    int gone = 0;
    int unseen = 0;
    int ticked = 0;
};

Counts counts_of(const JudgedMarks& judged) {
    Counts counts;
    for (std::size_t i = 0; i < judged.marks.size(); ++i) {
        const MarkFate fate = judged.states[i].fate;
        const bool is_ticked = judged.marks[i].is_ticked && fate != MarkFate::done;
        int& count = is_ticked                  ? counts.ticked
                     : fate == MarkFate::done   ? counts.done
                     : fate == MarkFate::open   ? counts.open
                     : fate == MarkFate::unseen ? counts.unseen
                                                : counts.gone;
        ++count;
    }
    return counts;
}

/// `file`: as the marks name their keys.
std::string table_of(const JudgedMarks& judged, const Tongue& file) {
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < judged.marks.size(); ++i) rows.push_back(row(judged.marks[i], judged.states[i]));
    std::string out = text_table(rows);
    const Counts counts = counts_of(judged);
    out += said(phrase("{} done, {} open, {} gone", counts.done, counts.open, counts.gone));
    if (counts.ticked > 0) out += said(phrase(", {} ticked off", counts.ticked));
    if (counts.unseen > 0) out += unseen_words(counts.unseen).in(file);
    return out + "\n";
}

Json json_of(const ProofMark& mark, const MarkState& state) {
    static constexpr const char* fates[] = {"open", "done", "gone", "unseen"};
    const MarkFate fate = is_settled(mark, state) ? MarkFate::done : state.fate;
    Json json{{"number", mark.number},   {"story", mark.story.value}, {"words", mark.words},
              {"should", mark.should},   {"who", mark.who},           {"fate", fates[static_cast<std::size_t>(fate)]},
              {"ticked", mark.is_ticked}};
    if (!state.place) return json;
    json["times"] = state.times;
    json["element"] = name_of(state.of.element);
    json["page"] = state.place->page.value;
    json["page_label"] = state.place->label;
    json["frame"] = state.place->frame.value;
    json["paragraph"] = state.place->paragraph;
    json["line"] = state.place->line;
    return json;
}

std::string marks_json(const JudgedMarks& judged) {
    Json list = Json::array();
    for (std::size_t i = 0; i < judged.marks.size(); ++i) list.push_back(json_of(judged.marks[i], judged.states[i]));
    return Json{{"version", 1}, {"marks", list}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<void> draw(const Issue& issue, const JudgedMarks& judged, const std::string& out) {
    if (out.empty()) return {};
    const Document document = pages_with_marks(issue, judged, spoken());
    std::set<PageNumber> pages;
    for (const DisplayList& page : document.pages) pages.insert(page.page);
    return draw_marked_pages({document, pages, "marks"}, issue.library(), out);
}

}  // namespace

ExitCode marks(const MarksOptions& options) {
    const auto wanted = marks_of(options.edition.folder);
    if (!wanted) return report_failure(wanted.error(), options.colour);
    const auto issue = open_quietly(options.edition, Crew(usual_jobs()));
    if (!issue) return report_failure(issue.error(), options.colour);
    const EditionVersion version = version_of(**issue);
    const std::vector<ProofMark>& good = wanted->marks;
    const std::vector<MarkState> states = judge_marks(good, version, DiskFiles(), options.edition.folder);
    const JudgedMarks judged{version, good, states};
    print_diagnostics(findings_of_marks(judged, (*issue)->edition()), options.colour);
    const DiskFiles files;
    TonguesOfFiles tongues(files);
    const Tongue& file = tongues.of(marks_file(options.edition.folder));
    options.json ? say_data(Stream::out, marks_json(judged)) : say(Stream::out, table_of(judged, file));
    if (const auto drawn = draw(**issue, judged, options.out); !drawn)
        return report_failure(drawn.error(), options.colour);
    if (wanted->mistakes) return report_failure(*wanted->mistakes, options.colour);
    const Counts counts = counts_of(judged);
    const bool all_done = counts.open + counts.gone + counts.unseen == 0;
    return all_done ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
