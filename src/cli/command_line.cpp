#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <regex>
#include <sstream>

#include "cli/command_words.h"
#include "cli/flags_and_values.h"
#include "cli/help_command.h"
#include "cli/help_text.h"
#include "cli/house_commands.h"
#include "cli/language_option.h"
#include "cli/makeup_command.h"
#include "cli/option_words.h"
#include "cli/page_choice.h"
#include "cli/parser_lines.h"
#include "cli/parser_words.h"
#include "cli/press_commands.h"
#include "cli/reading_commands.h"
#include "cli/written_option.h"
#include "cli/wrong_command_line.h"
#include "issue/language.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

std::string version() {
    return "banxin " BANXIN_VERSION "\n" + said(phrase("版心: sets newspaper pages. Licence Apache-2.0."));
}

constexpr Wording kAbout = wording_of(
    "Banxin (版心) sets newspaper pages: stories flow into columns on a grid of characters\n"
    "and lines, jumps find their pages, and everything comes out as PDF.");

constexpr Wording kExamples = wording_of(
    "Examples:\n"
    "  banxin new mypaper                          a small paper to start from\n"
    "  banxin build mypaper/2026-11-23             its pages into out/\n"
    "  banxin build mypaper/2026-11-23 --pages 2   only page 2\n"
    "  banxin check mypaper/2026-11-23             what fits, what to cut and to add\n"
    "  banxin makeup mypaper/2026-11-23            its pages that make themselves up\n"
    "  banxin desk mypaper/2026-11-23              the same in a browser, set while it is edited\n"
    "  banxin diff mypaper/2026-11-23 --at HEAD    what changed since it was committed\n"
    "  banxin sign mypaper/2026-11-23 --list       who has signed which page\n"
    "  banxin press mypaper/2026-11-23             its pages for the press into press/\n"
    "  banxin proof mypaper/2026-11-23             their look on newsprint into proof/\n"
    "  banxin tidy mypaper/2026-11-23/stories/*.md how stories would be mended\n"
    "  banxin galley story.md --measure 13字       one story in a column of 13 characters\n"
    "  banxin layout tabloid-front                 a layout drawn, and what its frames take\n"
    "  banxin explain '他说：“好。”'                where its line may break, and why\n"
    "\n"
    "Exit code: 0 everything fits, 1 something does not, 2 the input is wrong,\n"
    "3 the disk or a font failed. `banxin COMMAND --help` tells more, and `banxin help WORD`\n"
    "what a code, a key or a term of the trade means.");

void add_formats(CLI::App& command, BuildFormats& formats) {
    CLI::Option* chosen_formats =
        command
            .add_option_function<std::string>(
                "--formats", [&formats](const std::string& list) { formats = *parse_formats(list); },
                said(phrase("Only these: pdf (edition.pdf and the pages), png, svg, json (the report)")))
            ->type_name("LIST")
            ->check(CLI::Validator(
                [](std::string& words) {
                    return parse_formats(words)
                               ? std::string()
                               : said(phrase(
                                     "`{}` is no list of formats; they are pdf, png, svg and json: write png,json",
                                     words));
                },
                ""))
            ->group(output_group());
    command
        .add_flag_callback(
            "--pdf-only",
            [&formats] {
                formats = {BuildFormat::edition_pdf, BuildFormat::json};
            },
            said(phrase("edition.pdf and the report alone")))
        ->excludes(chosen_formats)
        ->group(output_group());
}

void add_build(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("build", said(phrase("Set an edition and write its pages (PDF, PNG, SVG) and its report")));
    BuildOptions& options = words.build;
    add_edition(*command, options.edition);
    command->add_option("-o,--out", options.out, said(phrase("Folder to write to; `out` if not given")))
        ->type_name("DIR")
        ->group(output_group());
    add_pages(*command, words.pages);
    command->add_option("--dpi", options.dpi, said(phrase("Resolution of the PNGs; 150 if not given")))
        ->type_name("N")
        ->check(CLI::Range(20, 1200).description(""))
        ->group(output_group());
    command->add_flag("--guides", options.guides, said(phrase("Draw the grid, the frames and the columns")))
        ->group(output_group());
    add_formats(*command, options.formats);
    command->add_flag("--dump", options.dump, said(phrase("Also write every page as text (page-NN.txt)")))
        ->group(output_group());
    add_jobs(*command, options.jobs);
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Writes edition.pdf, page-NN.pdf, .png and .svg, and report.json. Pages come out even\n"
                    "when something does not fit; the exit code is 1 then.")));
}

void add_check(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("check", said(phrase("Set an edition, write nothing, and say what fits")));
    add_edition(*command, words.check.edition);
    add_pages(*command, words.pages);
    command
        ->add_option_function<std::string>(
            "--since", [&words](const std::string& since) { words.check.since = chosen_or_written({"last"}, since); },
            said(phrase("Only what has changed since the last check (`{}`), or since a report (its file)",
                        words_to_choose({"last"}))))
        ->type_name("LAST")
        ->group(output_group());
    command->add_flag("--json", words.check.json, said(phrase("The whole report as JSON, or the changes")))
        ->group(output_group());
    add_colour(*command, words.colour);
}

void add_cuts(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("cuts", said(phrase("Tell where a story's jump might be cut, and what each cut would do")));
    add_edition(*command, words.cuts.edition);
    command->add_option("STORY", words.cuts.story, said(phrase("The story, as edition.yaml calls it")))
        ->required()
        ->type_name("");
    command->add_flag("--json", words.cuts.json, said(phrase("The same as JSON")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Each cut with the lines kept and sent on, what is given up for it, and how it lands;\n"
                    "then what to cut for no jump at all, or to add to make the jump worth it.")));
}

void add_new(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("new", said(phrase("Write a small paper that builds at once")));
    add_language(*command);
    command->add_option("DIR", words.fresh.folder, said(phrase("Folder to make")))->required()->type_name("");
    CLI::Option* automatic =
        command->add_flag("--auto", words.fresh.automatic, said(phrase("Its page makes itself up (banxin makeup)")));
    command
        ->add_option("--stories", words.fresh.stories,
                     said(phrase("A folder of manuscripts to start from; they are copied")))
        ->type_name("DIR")
        ->needs(automatic)
        ->group(files_group());
    add_colour(*command, words.colour);
    command->footer(said(phrase("The folder must not exist yet, or be empty.")));
}

void add_help(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand(
        "help", said(phrase("Tell what a command takes, what a word or a code means, or every key of every file")));
    add_language(*command);
    command
        ->add_option(
            "WORD", words.help.word,
            said(phrase("A command, the code of a message, a key, or a term of the trade, in English or Chinese")))
        ->type_name("");
    CLI::Option* keys =
        command->add_flag("--keys", words.help.keys, said(phrase("Every key and every word that stands as a value")))
            ->group(output_group());
    CLI::Option* codes =
        command->add_flag("--codes", words.help.codes, said(phrase("Every code of a message, and what it means")))
            ->excludes(keys)
            ->group(output_group());
    command->add_flag("--terms", words.help.terms, said(phrase("Every term of the trade, in both languages")))
        ->excludes(keys)
        ->excludes(codes)
        ->group(output_group());
    command->add_flag("--markdown", words.help.markdown, said(phrase("These as tables of Markdown")))
        ->group(output_group());
}

/// The words that the parser puts into help.
void label_help(CLI::FormatterBase& formatter) {
    formatter.label("Usage", said(phrase("Usage")));
    formatter.label("OPTIONS", said(phrase("OPTIONS")));
    formatter.label("SUBCOMMAND", said(phrase("SUBCOMMAND")));
    formatter.label("Positionals", said(phrase("Positionals")));
    formatter.label("Excludes", said(phrase("Excludes")));
    formatter.label("Needs", said(phrase("Needs")));
}

/// The parser makes these options itself.
void group_help(CLI::App& app) {
    app.get_help_ptr()->group(said(phrase("Options")));
    for (CLI::Option* option : app.get_options()) {
        if (option->get_group() == "Options") option->group(said(phrase("Options")));
    }
}

}  // namespace

void describe_commands(CLI::App& app, Words& words) {
    app.get_formatter()->column_width(28);
    app.get_formatter()->label("REQUIRED", "");
    label_help(*app.get_formatter());
    app.require_subcommand(1);
    add_language(app);
    app.set_version_flag("--version", version(), said(phrase("Print the version and the licence")));
    app.set_help_flag("-h,--help", said(phrase("Print this help")));
    add_build(app, words);
    add_check(app, words);
    add_cuts(app, words);
    add_makeup(app, words);
    add_diff(app, words);
    add_galley(app, words);
    add_explain(app, words);
    add_tidy(app, words);
    add_new(app, words);
    add_layout(app, words);
    add_sign(app, words);
    add_desk(app, words);
    add_marks(app, words);
    add_move(app, words);
    add_swap(app, words);
    add_press(app, words);
    add_profile(app, words);
    add_preflight(app, words);
    add_proof(app, words);
    add_help(app, words);
    group_help(app);
    hold_apart_flags_and_values(app);
    for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) {
        command->group(said(phrase("Subcommands")));
        group_help(*command);
        hold_apart_flags_and_values(*command);
    }
    app.footer(said(phrase(kExamples)));
}

namespace {

ColourWish colour_wish(const std::string& word) {
    if (word == "always") return ColourWish::always;
    return word == "never" ? ColourWish::never : ColourWish::automatic;
}

Command chosen(const CLI::App& app, Words& words) {
    const ColourWish colour = colour_wish(words.colour);
    words.build.colour = words.check.colour = words.cuts.colour = words.diff.colour = words.galley.colour =
        words.explain.colour = words.fresh.colour = words.layout.colour = words.make_up.colour = colour;
    words.profile.colour = words.preflight.colour = words.proof.colour = words.marks.colour = words.desk.colour =
        words.move.colour = words.swap.colour = words.sign.colour = words.tidy.colour = colour;
    if (!words.pages.empty()) {
        words.build.pages = words.check.pages = words.diff.pages = words.make_up.pages = words.sign.pages =
            words.press.pages = words.preflight.pages = words.proof.pages =
                *parse_page_choice(words.pages, written_name(words.arguments, {"--pages", "--page"}));
    }
    words.press.hold = parse_page_choice(words.hold, "--hold").value_or(PageChoice());
    words.press.release = parse_page_choice(words.release, "--release").value_or(PageChoice());
    words.press.colour = colour;
    words.press.standard = standard_named(words.standard).value_or(PressStandard::x1a);
    if (app.got_subcommand("help")) return help_answer(app, words.help);
    if (app.got_subcommand("build")) return words.build;
    if (app.got_subcommand("check")) return words.check;
    if (app.got_subcommand("cuts")) return words.cuts;
    if (app.got_subcommand("makeup")) return words.make_up;
    if (app.got_subcommand("diff")) return words.diff;
    if (app.got_subcommand("galley")) return words.galley;
    if (app.got_subcommand("explain")) return words.explain;
    if (app.got_subcommand("layout")) return words.layout;
    if (app.got_subcommand("tidy")) return words.tidy;
    if (app.got_subcommand("press")) return words.press;
    if (app.got_subcommand("profile")) return words.profile;
    if (app.got_subcommand("preflight")) return words.preflight;
    if (app.got_subcommand("proof")) return words.proof;
    if (app.got_subcommand("sign")) return words.sign;
    if (app.got_subcommand("desk")) return words.desk;
    if (app.got_subcommand("marks")) return words.marks;
    if (app.got_subcommand("move")) return words.move;
    if (app.got_subcommand("swap")) return words.swap;
    return words.fresh;
}

/// The parser's sentences, a line each.
std::string in_our_words(const std::string& english) {
    std::istringstream lines(english);
    std::string out;
    for (std::string line; std::getline(lines, line);) out += said(parser_words(line)) + "\n";
    return out;
}

/// What an option that the command does not have may have been meant to be.
std::string option_meant(const CLI::App& app, const std::string& english) {
    static const std::regex kUnknown("not expected: (?:.* )?(--[^ =\n]+)");
    std::smatch unknown;
    if (!std::regex_search(english, unknown, kUnknown)) return {};
    std::vector<std::string> options;
    for (const CLI::App* command : app.get_subcommands()) {
        for (const CLI::Option* option : command->get_options()) {
            for (const std::string& name : option->get_lnames()) options.push_back("--" + name);
        }
    }
    const Phrase guess = did_you_mean(unknown.str(1), options);
    return guess.empty() ? std::string() : "  " + said(phrase("hint: ")) + said(guess) + "\n";
}

/// What the parser has to say, with our exit codes.
Answer answer(const CLI::App& app, const CLI::Error& error, const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const bool asked = app.exit(error, out, err) == 0;
    if (asked) return {tidy_help(out.str()), {}, ExitCode::fits};
    std::string told = with_printable_words(err.str(), arguments);
    for (const CLI::App* command : app.get_subcommands()) told = with_written_names(told, *command, arguments);
    std::string words = in_our_words(told);
    words.insert(words.find('\n') + 1, option_meant(app, told));
    return {{}, wrong_command_line(words), ExitCode::input_wrong};
}

}  // namespace

Command parse_command_line(const std::vector<std::string>& arguments) {
    if (auto unspoken = choose_language(arguments)) return *std::move(unspoken);
    CLI::App app(said(phrase(kAbout)) + "\n", "banxin");
    Words words;
    words.arguments = arguments;
    describe_commands(app, words);
    if (arguments.empty()) return Answer{{}, tidy_help(app.help()), ExitCode::input_wrong};
    // The parser would only miss a command where there is one that it does not know.
    if (auto unknown = unknown_command(app, behind_language(arguments))) return *std::move(unknown);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        return chosen(app, words);
    } catch (const CLI::Error& error) {
        return answer(app, error, arguments);
    }
}

}  // namespace banxin
