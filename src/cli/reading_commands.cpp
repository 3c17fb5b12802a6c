#include "cli/reading_commands.h"

#include "cli/option_words.h"
#include "issue/language.h"

namespace banxin {
namespace {

const std::map<std::string, ChangeClass> kClasses = {
    {"text", ChangeClass::text}, {"layout", ChangeClass::layout}, {"pictures", ChangeClass::pictures}};

void choose_kind(const std::string& word, DiffOptions& options) {
    options.only_press = word == "press";
    const auto kind = kClasses.find(word);
    options.only = kind == kClasses.end() ? std::nullopt : std::optional(kind->second);
}

void add_kind(CLI::App& command, DiffOptions& options) {
    add_word_option(command,
                    {"--only",
                     {"text", "layout", "pictures", "press"},
                     said(phrase("Only changes of this kind: {}; or {}: the plates to make again, of\n"
                                 "editions or of folders with press files",
                                 words_to_choose({"text", "layout", "pictures"}), words_to_choose({"press"})))},
                    [&options](const std::string& word) { choose_kind(word, options); })
        ->type_name("KIND")
        ->group(output_group());
}

void add_dry_run(CLI::App& command, RearrangeOptions& options) {
    command.add_flag("--dry-run", options.dry_run, said(phrase("Only tell what it would do")))->group(output_group());
}

}  // namespace

void add_desk(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("desk", said(phrase("Show an edition in a browser, and set it while it is edited")));
    DeskOptions& options = words.desk;
    add_edition(*command, options.edition);
    command->add_option("--port", options.port, said(phrase("The port to listen on; any that is free if not given")))
        ->type_name("N")
        ->check(CLI::Range(1024, 65535).description(""))
        ->group(output_group());
    command
        ->add_flag_callback(
            "--open", [&options] { options.browser = BrowserWish::open; },
            said(phrase("Also open the address in a browser")))
        ->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Prints the address to go to, which this machine's user alone can reach, and runs until it is\n"
                    "interrupted. The edition's files stay what they are until something is saved.")));
}

void add_diff(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("diff", said(phrase("Say what changed from one time of an edition to another")));
    DiffOptions& options = words.diff;
    add_edition(*command, options.edition);
    CLI::Option* newer =
        command->add_option("NEW", options.newer, said(phrase("The edition as it is now")))->type_name("");
    CLI::Option* since =
        command
            ->add_option(
                "--since", options.since,
                said(phrase("Compare the edition with one of its stored proofs: 1 is the newest, 2 the one before it")))
            ->type_name("N")
            ->check(CLI::Range(1, 9999).description(""))
            ->excludes(newer)
            ->group(files_group());
    command
        ->add_option("--at", options.at,
                     said(phrase("Compare the edition with itself at a revision of git: HEAD, a tag, a commit")))
        ->type_name("REVISION")
        ->excludes(newer)
        ->excludes(since)
        ->group(files_group());
    command
        ->add_option(
            "-o,--out", options.out,
            said(
                phrase("Also draw the pages with their changes marked (changes.pdf, changes-NN.png) into this folder")))
        ->type_name("DIR")
        ->group(output_group());
    add_pages(*command, words.pages);
    add_kind(*command, options);
    command->add_flag("--json", options.json, said(phrase("The changes as JSON")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Changes are numbered in reading order; `!` stands before those that must be read (figures,\n"
                    "negations, quotation marks, heads, captions). The exit code is 1 when something has changed.")));
}

void add_sign(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("sign", said(phrase("Sign pages as they are (签样), or show who has")));
    SignOptions& options = words.sign;
    add_edition(*command, options.edition);
    command
        ->add_flag("--list", options.list,
                   said(phrase("Only show who has signed which page in which stage, and whether it has changed since")))
        ->group(output_group());
    add_pages(*command, words.pages);
    command
        ->add_option("--stage", options.stage,
                     said(phrase("In which stage: 初审, 复审, 终审, 付印, or as paper.yaml says")))
        ->type_name("WORD");
    command->add_option("--name", options.name, said(phrase("Who signs")))->type_name("NAME");
    command->add_option("--time", options.time, said(phrase("When: 2026-11-22T21:04:11+08:00; now if not given")))
        ->type_name("TIME");
    command->add_flag_callback(
        "--return", [&options] { options.says = SignatureWord::returned; },
        said(phrase("Do not sign: give the pages back (退回)")));
    command->add_option("--note", options.note, said(phrase("Why, or what else there is to say")))->type_name("WORDS");
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Adds a line to signatures.yaml and stores the proof that was signed in proofs/. A signature\n"
                    "stands as long as the page is printed as it was. `press --signed` writes no other pages.")));
}

void add_marks(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("marks", said(phrase("Say which of a proofreader's marks have been done (改样)")));
    MarksOptions& options = words.marks;
    add_edition(*command, options.edition);
    command
        ->add_option("-o,--out", options.out,
                     said(phrase("Also draw the pages with the marks (marks.pdf, marks-NN.png) into this folder")))
        ->type_name("DIR")
        ->group(output_group());
    command->add_flag("--json", options.json, said(phrase("The same as JSON")))->group(output_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Reads marks.yaml of the edition: story, words, what should be there, who. The exit code is 1\n"
                    "while a mark is open, or its words are gone without being done.")));
}

void add_move(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("move", said(phrase("Move a story into an empty frame, in edition.yaml")));
    RearrangeOptions& options = words.move;
    add_edition(*command, options.edition);
    command->add_option("STORY", options.what, said(phrase("The story, as edition.yaml calls it")))
        ->required()
        ->type_name("");
    command->add_option("FRAME", options.where, said(phrase("Page and frame: 3/left")))->required()->type_name("");
    add_dry_run(*command, options);
    add_colour(*command, words.colour);
    command->footer(said(phrase(
        "Comments, order and blank lines of the file stay. What that does to the pages is told as `diff` would.")));
}

void add_swap(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("swap", said(phrase("Let two stories, frames or pages change places, in edition.yaml")));
    RearrangeOptions& options = words.swap;
    add_edition(*command, options.edition);
    command->add_option("A", options.what, said(phrase("A story, a frame (1/lead) or a page (1)")))
        ->required()
        ->type_name("");
    command->add_option("B", options.where, said(phrase("What it changes places with")))->required()->type_name("");
    add_dry_run(*command, options);
    add_colour(*command, words.colour);
    command->footer(said(phrase(
        "Of two stories one may stand nowhere: it comes in for the other. Of two pages the jumps to them follow.")));
}

}  // namespace banxin
