#include "cli/galley.h"

#include <fmt/format.h>

#include <cstdlib>

#include "check/judge_look.h"
#include "cli/named_house.h"
#include "cli/print_galley.h"
#include "cli/read_loose_story.h"
#include "cli/say.h"
#include "fill/galley/set_galley.h"
#include "read/yaml/read_length.h"

namespace banxin {
namespace {

Result<Paper> paper_for(const GalleyOptions& options) {
    auto paper = options.paper.empty() ? named_house(options.language) : paper_in(options.paper, options.allowed);
    if (!paper) return paper;
    if (auto mistakes = turn_knobs(*paper, options.knobs); !mistakes.empty()) return fail_input(std::move(mistakes));
    return paper;
}

Result<Length> measure_for(const GalleyOptions& options, const Paper& paper) {
    const auto wrong = [&](const Phrase& what) {
        return fail_input({{Severity::error,
                            "not-a-measure",
                            {"--measure", 0, 0},
                            phrase("`{}` {}", options.measure, what),
                            phrase("write characters or a length on paper: 13字, 117pt, 41mm")}});
    };
    const auto written = parse_length(options.measure);
    if (!written) return wrong(phrase("is no length"));
    const auto* characters = std::get_if<Em>(&*written);
    const auto* length = std::get_if<Length>(&*written);
    if (characters == nullptr && length == nullptr) return wrong(phrase("is a height in lines"));
    const Length cell = paper.grid().cell;
    const Length measure = length != nullptr ? *length : characters->of(cell);
    if (measure < cell * 2) return wrong(phrase("is narrower than two characters"));
    return measure;
}

/// A story, its paper and its measure, read.
struct GalleyInput {
    Paper paper;
    Length measure;
    ReadStory read;
};

Result<GalleyInput> read_input(const GalleyOptions& options) {
    auto paper = paper_for(options);
    if (!paper) return tl::unexpected(std::move(paper.error()));
    const auto measure = measure_for(options, *paper);
    if (!measure) return tl::unexpected(measure.error());
    auto read = read_loose_story(options.story, paper->copy, options.allowed);
    if (!read) return tl::unexpected(std::move(read.error()));
    return GalleyInput{std::move(*paper), *measure, std::move(*read)};
}

/// What the type case lacks for this story.
Diagnostics type_findings(const Galley& set, const TypeCase& type_case) {
    return judge_type(set.missing, {}, type_case.substitutions);
}

/// Where the story does not come to the lines asked for.
Diagnostics line_findings(const Galley& set, const Paper& paper) {
    if (!set.target || set.target->reached == set.target->wanted) return {};
    const LineTarget& target = *set.target;
    const Phrase most =
        target.reached == 0 ? phrase("not even one") : phrase("no more than {}", std::abs(target.reached));
    const bool greedy = paper.body.text.lines.breaking == LineBreaking::greedy;
    const Phrase hint = greedy              ? phrase("only total fit can: --mode total-fit")
                        : target.wanted < 0 ? phrase("cut some text")
                                            : phrase("add some text");
    return {{Severity::error,
             "lines-out-of-reach",
             {"--lines", 0, 0},
             target.wanted < 0 ? counted(-target.wanted, "the story cannot be set in {} line fewer than its best: {}",
                                         "the story cannot be set in {} lines fewer than its best: {}", most)
                               : counted(target.wanted, "the story cannot be set in {} line more than its best: {}",
                                         "the story cannot be set in {} lines more than its best: {}", most),
             hint}};
}

}  // namespace

ExitCode galley(const GalleyOptions& options) {
    const auto input = read_input(options);
    if (!input) return report_failure(input.error(), options.colour);
    print_diagnostics(input->read.warnings, options.colour);
    FontLibrary library(input->paper.font_files);
    const auto opened = open_type_case(input->paper, library);
    if (!opened) return report_failure(opened.error(), options.colour);
    const TypeCase type_case = type_case_for(options.writing, *opened);
    const Story& story = input->read.story;
    const Galley set = set_galley(story, {input->measure, options.lines}, {input->paper, type_case});
    options.json ? say_data(Stream::out, galley_json(set, story)) : say(Stream::out, galley_text(set, story));
    Diagnostics findings = type_findings(set, type_case);
    for (Diagnostic& finding : line_findings(set, input->paper)) findings.push_back(std::move(finding));
    print_diagnostics(findings, options.colour);
    return has_errors(findings) ? ExitCode::does_not_fit : ExitCode::fits;
}

}  // namespace banxin
