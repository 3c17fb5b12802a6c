#include "cli/house_commands.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/option_words.h"
#include "cli/written_option.h"
#include "issue/language.h"
#include "read/house/houses.h"
#include "read/house/line_options.h"

namespace banxin {
namespace {

std::string lines_group() {
    return said(phrase("Lines, as under `lines:` in paper.yaml and on top of it"));
}

void add_knobs(CLI::App& command, std::vector<TurnedKnob>& knobs, const std::vector<std::string>& arguments) {
    for (const KnobOption& knob : knob_options()) {
        const auto turn = [&knobs, &arguments, knob](const std::string& word) {
            knobs.push_back({knob.key, chosen_or_written(knob.words, word), written_name(arguments, knob.options)});
        };
        command
            .add_option_function<std::string>(fmt::format("{}", fmt::join(knob.options, ",")), turn,
                                              words_to_choose(knob.words))
            ->type_name("WORD")
            ->group(lines_group());
    }
}

void add_vertical(CLI::App& command, Writing& writing) {
    command
        .add_flag_callback(
            "--vertical", [&writing] { writing = Writing::vertical; }, said(phrase("Set vertical lines")))
        ->group(lines_group());
}

CLI::Option* add_house_language(CLI::App& command, std::string& language, const Phrase& about) {
    return command
        .add_option_function<std::string>(
            "--lang", [&language](const std::string& word) { language = chosen_or_written(house_names(), word); },
            said(about))
        ->type_name("LANG");
}

/// Of `banxin explain`, which has no other knob.
void add_level(CLI::App& command, std::string& level) {
    const std::vector<std::string> levels = line_option("kinsoku")->words;
    command
        .add_option_function<std::string>(
            "--kinsoku", [&level, levels](const std::string& word) { level = chosen_or_written(levels, word); },
            said(phrase("Level of prohibition, as in paper.yaml: {}; {} if not given", words_to_choose(levels),
                        words_to_choose({level}))))
        ->type_name("LEVEL");
}

/// By which house something is set: a paper's own, or a built-in one.
template <typename Options>
void add_house(CLI::App& command, Options& options) {
    CLI::Option* paper = command.add_option("--paper", options.paper, said(phrase("The paper.yaml to set it by")))
                             ->type_name("FILE")
                             ->group(files_group());
    add_house_language(command, options.language,
                       phrase("The built-in house to set it by: {}; {} if not given", words_to_choose(house_names()),
                              words_to_choose({house_names().front()})))
        ->excludes(paper)
        ->group(files_group());
    add_allowed(command, options.allowed);
}

}  // namespace

void add_galley(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("galley", said(phrase("Set one story as a single long column (长条)")));
    GalleyOptions& options = words.galley;
    command->add_option("STORY", options.story, said(phrase("The story's Markdown file")))->required()->type_name("");
    add_house(*command, options);
    command->add_option("--measure", options.measure, said(phrase("Width of the column: 13字, 117pt, 41mm")))
        ->required()
        ->type_name("LENGTH")
        ->group(output_group());
    command
        ->add_option("--lines", options.lines,
                     said(phrase("Set it in so many lines more (+2) or fewer (-1) than its best")))
        ->type_name("N")
        ->check(CLI::Range(-99, 99).description(""))
        ->group(output_group());
    command
        ->add_flag("--json", options.json,
                   said(phrase("Every line, the place of every character and what the line cost, as JSON")))
        ->group(output_group());
    add_vertical(*command, options.writing);
    add_knobs(*command, options.knobs, words.arguments);
    add_colour(*command, words.colour);
}

void add_explain(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("explain", said(phrase("Say where a line of text may break, and why")));
    ExplainOptions& options = words.explain;
    command->add_option("TEXT", options.text, said(phrase("The text, in quotes")))->required()->type_name("");
    add_house_language(
        *command, options.language,
        phrase("{}; {} if not given", words_to_choose(house_names()), words_to_choose({house_names().front()})));
    add_level(*command, options.kinsoku);
    add_vertical(*command, options.writing);
    command->add_flag("--json", options.json, said(phrase("The same as JSON")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("One row a character: its class, whether a line may break after it, the rule that says so,\n"
                    "and the white to the next one in em: as a rule, at least, at most (before letterspacing);\n"
                    "in vertical lines also how it stands: upright, sideways, or with others in one cell.")));
}

void add_layout(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("layout", said(phrase("Draw a page layout without copy, and tell what its frames take")));
    LayoutOptions& options = words.layout;
    command->add_option("NAME", options.name, said(phrase("A layout by its name, or its file")))
        ->required()
        ->type_name("");
    add_house(*command, options);
    add_layouts(*command, options.layouts);
    command->add_option("-o,--out", options.out, said(phrase("Folder to write to; `out` if not given")))
        ->type_name("DIR")
        ->group(output_group());
    command->add_option("--dpi", options.dpi, said(phrase("Resolution of the PNG; 100 if not given")))
        ->type_name("N")
        ->check(CLI::Range(20, 1200).description(""))
        ->group(output_group());
    command->add_flag("--json", options.json, said(phrase("What the frames take as JSON")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(said(phrase("Writes layout-NAME.pdf and layout-NAME.png.")));
}

void add_tidy(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("tidy", said(phrase("Show how stories would be mended by the house's rules of copy")));
    TidyOptions& options = words.tidy;
    command->add_option("STORY", options.stories, said(phrase("Markdown files of stories")))->required()->type_name("");
    CLI::Option* paper =
        command
            ->add_option("--paper", options.paper,
                         said(phrase("The paper.yaml whose rules count; that of the story's edition if not given")))
            ->type_name("FILE")
            ->group(files_group());
    add_house_language(*command, options.language, phrase("The built-in house: {}", words_to_choose(house_names())))
        ->excludes(paper)
        ->group(files_group());
    add_allowed(*command, options.allowed);
    command->add_flag("--write", options.write, said(phrase("Mend the files in place")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Without --write nothing is changed: the changes are shown as a diff. What only an editor\n"
                    "can mend is told as a warning.")));
}

}  // namespace banxin
