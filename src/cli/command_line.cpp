#include "cli/command_line.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <sstream>

#include "cli/command_words.h"
#include "cli/page_choice.h"
#include "cli/press_commands.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

constexpr const char* kVersion = "banxin " BANXIN_VERSION "\n版心: sets newspaper pages. Licence Apache-2.0.";

const std::string kWrongCommandLine = "banxin: error[command-line]: ";

constexpr const char* kAbout =
    "Banxin (版心) sets newspaper pages: stories flow into columns on a grid of characters\n"
    "and lines, jumps find their pages, and everything comes out as PDF.\n";

constexpr const char* kExamples =
    "Examples:\n"
    "  banxin new mypaper                          a small paper to start from\n"
    "  banxin build mypaper/2026-11-23             its pages into out/\n"
    "  banxin build mypaper/2026-11-23 --pages 2   only page 2\n"
    "  banxin check mypaper/2026-11-23             what fits, what to cut and to add\n"
    "  banxin press mypaper/2026-11-23             its pages for the press into press/\n"
    "  banxin proof mypaper/2026-11-23             their look on newsprint into proof/\n"
    "  banxin tidy mypaper/2026-11-23/stories/*.md how stories would be mended\n"
    "  banxin galley story.md --measure 13字       one story in a column of 13 characters\n"
    "  banxin layout tabloid-front                 a layout drawn, and what its frames take\n"
    "  banxin explain '他说：“好。”'                where its line may break, and why\n"
    "\n"
    "Exit code: 0 everything fits, 1 something does not, 2 the input is wrong,\n"
    "3 the disk or a font failed. `banxin COMMAND --help` tells more.";

constexpr const char* kLines = "Lines, as under `lines:` in paper.yaml and on top of it";

void add_build(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("build", "Set an edition and write its pages (PDF, PNG, SVG) and its report");
    BuildOptions& options = words.build;
    add_edition(*command, options.edition);
    command->add_option("-o,--out", options.out, "Folder to write to; `out` if not given")
        ->type_name("DIR")
        ->group(kOutput);
    add_pages(*command, words.pages);
    command->add_option("--dpi", options.dpi, "Resolution of the PNGs; 150 if not given")
        ->type_name("N")
        ->check(CLI::Range(20, 1200).description(""))
        ->group(kOutput);
    command->add_flag("--guides", options.guides, "Draw the grid, the frames and the columns")->group(kOutput);
    CLI::Option* formats =
        command
            ->add_option_function<std::string>(
                "--formats", [&options](const std::string& list) { options.formats = *parse_formats(list); },
                "Only these: pdf (edition.pdf and the pages), png, svg, json (the report)")
            ->type_name("LIST")
            ->check(CLI::Validator(
                [](std::string& list) {
                    return parse_formats(list) ? "" : "`" + list + "` is no list of formats; write png,json";
                },
                ""))
            ->group(kOutput);
    command
        ->add_flag_callback(
            "--pdf-only",
            [&options] {
                options.formats = {BuildFormat::edition_pdf, BuildFormat::json};
            },
            "edition.pdf and the report alone")
        ->excludes(formats)
        ->group(kOutput);
    command->add_flag("--dump", options.dump, "Also write every page as text (page-NN.txt)")->group(kOutput);
    add_jobs(*command, options.jobs);
    add_colour(*command, words.colour);
    command->footer(
        "Writes edition.pdf, page-NN.pdf, .png and .svg, and report.json. Pages come out even\n"
        "when something does not fit; the exit code is 1 then.");
}

void add_check(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("check", "Set an edition, write nothing, and say what fits");
    add_edition(*command, words.check.edition);
    add_pages(*command, words.pages);
    command
        ->add_option("--since", words.check.since,
                     "Only what has changed since the last check (`last`), or since a report (its file)")
        ->type_name("LAST")
        ->group(kOutput);
    command->add_flag("--json", words.check.json, "The whole report as JSON, or the changes")->group(kOutput);
    add_colour(*command, words.colour);
}

void add_cuts(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("cuts", "Tell where a story's jump might be cut, and what each cut would do");
    add_edition(*command, words.cuts.edition);
    command->add_option("STORY", words.cuts.story, "The story, as edition.yaml calls it")->required()->type_name("");
    command->add_flag("--json", words.cuts.json, "The same as JSON")->group(kOutput);
    add_colour(*command, words.colour);
    command->footer(
        "Each cut with the lines kept and sent on, what is given up for it, and how it lands;\n"
        "then what to cut for no jump at all, or to add to make the jump worth it.");
}

void add_knobs(CLI::App& command, std::vector<TurnedKnob>& knobs) {
    for (const KnobOption& knob : knob_options()) {
        const auto turn = [&knobs, key = knob.key](const std::string& word) { knobs.push_back({key, word}); };
        command
            .add_option_function<std::string>(fmt::format("{}", fmt::join(knob.options, ",")), turn,
                                              fmt::format("{}", fmt::join(knob.words, ", ")))
            ->type_name("WORD")
            ->group(kLines);
    }
}

void add_vertical(CLI::App& command, Writing& writing) {
    command
        .add_flag_callback(
            "--vertical", [&writing] { writing = Writing::vertical; }, "Set vertical lines")
        ->group(kLines);
}

/// By which house something is set: a paper's own, or a built-in one.
template <typename Options>
void add_house(CLI::App& command, Options& options) {
    CLI::Option* paper =
        command.add_option("--paper", options.paper, "The paper.yaml to set it by")->type_name("FILE")->group(kFiles);
    command
        .add_option("--lang", options.language,
                    "The built-in house to set it by: zh-Hans, zh-Hant, ja, ko or en; zh-Hans if not given")
        ->type_name("LANG")
        ->excludes(paper)
        ->group(kFiles);
    add_allowed(command, options.allowed);
}

void add_galley(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("galley", "Set one story as a single long column (长条)");
    GalleyOptions& options = words.galley;
    command->add_option("STORY", options.story, "The story's Markdown file")->required()->type_name("");
    add_house(*command, options);
    command->add_option("--measure", options.measure, "Width of the column: 13字, 117pt, 41mm")
        ->required()
        ->type_name("LENGTH")
        ->group(kOutput);
    command->add_option("--lines", options.lines, "Set it in so many lines more (+2) or fewer (-1) than its best")
        ->type_name("N")
        ->check(CLI::Range(-99, 99).description(""))
        ->group(kOutput);
    command
        ->add_flag("--json", options.json, "Every line, the place of every character and what the line cost, as JSON")
        ->group(kOutput);
    add_vertical(*command, options.writing);
    add_knobs(*command, options.knobs);
    add_colour(*command, words.colour);
}

void add_explain(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("explain", "Say where a line of text may break, and why");
    ExplainOptions& options = words.explain;
    command->add_option("TEXT", options.text, "The text, in quotes")->required()->type_name("");
    command->add_option("--lang", options.language, "zh-Hans, zh-Hant, ja, ko or en; zh-Hans if not given")
        ->type_name("LANG");
    command->add_option("--kinsoku", options.kinsoku, "Level of prohibition, as in paper.yaml; newspaper if not given")
        ->type_name("LEVEL");
    add_vertical(*command, options.writing);
    command->add_flag("--json", options.json, "The same as JSON")->group(kOutput);
    add_colour(*command, words.colour);
    command->footer(
        "One row a character: its class, whether a line may break after it, the rule that says so,\n"
        "and the white to the next one in em: as a rule, at least, at most (before letterspacing);\n"
        "in vertical lines also how it stands: upright, sideways, or with others in one cell.");
}

void add_new(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("new", "Write a small paper that builds at once");
    command->add_option("DIR", words.fresh.folder, "Folder to make")->required()->type_name("");
    add_colour(*command, words.colour);
    command->footer("The folder must not exist yet, or be empty.");
}

void add_layout(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("layout", "Draw a page layout without copy, and tell what its frames take");
    LayoutOptions& options = words.layout;
    command->add_option("NAME", options.name, "A layout by its name, or its file")->required()->type_name("");
    add_house(*command, options);
    add_layouts(*command, options.layouts);
    command->add_option("-o,--out", options.out, "Folder to write to; `out` if not given")
        ->type_name("DIR")
        ->group(kOutput);
    command->add_option("--dpi", options.dpi, "Resolution of the PNG; 100 if not given")
        ->type_name("N")
        ->check(CLI::Range(20, 1200).description(""))
        ->group(kOutput);
    command->add_flag("--json", options.json, "What the frames take as JSON")->group(kOutput);
    add_colour(*command, words.colour);
    command->footer("Writes layout-NAME.pdf and layout-NAME.png.");
}

void add_tidy(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("tidy", "Show how stories would be mended by the house's rules of copy");
    TidyOptions& options = words.tidy;
    command->add_option("STORY", options.stories, "Markdown files of stories")->required()->type_name("");
    CLI::Option* paper = command
                             ->add_option("--paper", options.paper,
                                          "The paper.yaml whose rules count; that of the story's edition if not given")
                             ->type_name("FILE")
                             ->group(kFiles);
    command->add_option("--lang", options.language, "The built-in house: zh-Hans, zh-Hant, ja, ko or en")
        ->type_name("LANG")
        ->excludes(paper)
        ->group(kFiles);
    add_allowed(*command, options.allowed);
    command->add_flag("--write", options.write, "Mend the files in place")->group(kOutput);
    add_colour(*command, words.colour);
    command->footer(
        "Without --write nothing is changed: the changes are shown as a diff. What only an editor\n"
        "can mend is told as a warning.");
}

void describe(CLI::App& app, Words& words) {
    app.get_formatter()->column_width(28);
    app.get_formatter()->label("REQUIRED", "");
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string(kVersion), "Print the version and the licence");
    app.set_help_flag("-h,--help", "Print this help");
    add_build(app, words);
    add_check(app, words);
    add_cuts(app, words);
    add_galley(app, words);
    add_explain(app, words);
    add_tidy(app, words);
    add_new(app, words);
    add_layout(app, words);
    add_press(app, words);
    add_profile(app, words);
    add_preflight(app, words);
    add_proof(app, words);
    app.footer(kExamples);
}

ColourWish colour_wish(const std::string& word) {
    if (word == "always") return ColourWish::always;
    return word == "never" ? ColourWish::never : ColourWish::automatic;
}

Command chosen(const CLI::App& app, Words& words) {
    const ColourWish colour = colour_wish(words.colour);
    words.build.colour = words.check.colour = words.cuts.colour = words.galley.colour = words.explain.colour =
        words.fresh.colour = words.layout.colour = colour;
    words.profile.colour = words.preflight.colour = words.proof.colour = words.tidy.colour = colour;
    if (!words.pages.empty()) {
        words.build.pages = words.check.pages = words.press.pages = words.preflight.pages = words.proof.pages =
            *parse_page_choice(words.pages);
    }
    words.press.colour = colour;
    words.press.standard = words.standard == "x4" ? PressStandard::x4 : PressStandard::x1a;
    if (app.got_subcommand("build")) return words.build;
    if (app.got_subcommand("check")) return words.check;
    if (app.got_subcommand("cuts")) return words.cuts;
    if (app.got_subcommand("galley")) return words.galley;
    if (app.got_subcommand("explain")) return words.explain;
    if (app.got_subcommand("layout")) return words.layout;
    if (app.got_subcommand("tidy")) return words.tidy;
    if (app.got_subcommand("press")) return words.press;
    if (app.got_subcommand("profile")) return words.profile;
    if (app.got_subcommand("preflight")) return words.preflight;
    if (app.got_subcommand("proof")) return words.proof;
    return words.fresh;
}

/// The parser's help with single blank lines.
std::string tidy_help(std::string help) {
    for (std::size_t at = help.find("\n\n\n"); at != std::string::npos; at = help.find("\n\n\n", at)) help.erase(at, 1);
    return help;
}

/// What the parser has to say, with our exit codes.
Answer answer(const CLI::App& app, const CLI::Error& error) {
    std::ostringstream out;
    std::ostringstream err;
    const bool asked = app.exit(error, out, err) == 0;
    if (asked) return {tidy_help(out.str()), {}, ExitCode::fits};
    return {{}, kWrongCommandLine + err.str(), ExitCode::input_wrong};
}

/// The parser would only miss a command where there is one that it does not know.
std::optional<Answer> unknown_command(const std::vector<std::string>& arguments) {
    static const std::vector<std::string> commands = {"build", "check",  "cuts",  "galley",  "explain",   "tidy",
                                                      "new",   "layout", "press", "profile", "preflight", "proof"};
    const std::string& word = arguments.front();
    if (word.starts_with('-') || std::find(commands.begin(), commands.end(), word) != commands.end())
        return std::nullopt;
    std::string text = kWrongCommandLine + "there is no command `" + word + "`";
    const std::string meant = did_you_mean(word, commands);
    text += meant.empty() ? "; the commands are " + one_of(commands) : "; " + meant;
    return Answer{{}, text + "\n", ExitCode::input_wrong};
}

}  // namespace

Command parse_command_line(const std::vector<std::string>& arguments) {
    CLI::App app(kAbout, "banxin");
    Words words;
    describe(app, words);
    if (arguments.empty()) return Answer{{}, tidy_help(app.help()), ExitCode::input_wrong};
    if (auto unknown = unknown_command(arguments)) return *std::move(unknown);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        return chosen(app, words);
    } catch (const CLI::Error& error) {
        return answer(app, error);
    }
}

}  // namespace banxin
