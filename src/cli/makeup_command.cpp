#include "cli/makeup_command.h"

#include "issue/language.h"

namespace banxin {

void add_makeup(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("makeup", said(phrase("Make up the pages that ask for it (自动组版)")));
    MakeUpOptions& options = words.make_up;
    add_edition(*command, options.edition);
    add_pages(*command, words.pages);
    command
        ->add_option("--alternatives", options.alternatives,
                     said(phrase("So many other pages beside the best one; none if not given")))
        ->type_name("N")
        ->check(CLI::Range(0, 9).description(""))
        ->group(output_group());
    command->add_option("--seed", options.seed, said(phrase("Where the search starts; 1 if not given")))
        ->type_name("N")
        ->check(CLI::Range(0, 999'999'999).description(""))
        ->group(output_group());
    command->add_flag("--preview", options.preview, said(phrase("Also draw each page (PNG)")))->group(output_group());
    command->add_option("--dpi", options.dpi, said(phrase("Resolution of the PNGs; 100 if not given")))
        ->type_name("N")
        ->check(CLI::Range(20, 1200).description(""))
        ->group(output_group());
    command
        ->add_option("--judge", options.judge,
                     said(phrase("Make nothing up: the score of a page that is there, or of the pages on a layout")))
        ->type_name("PAGE")
        ->group(output_group());
    command->add_flag("--json", options.json, said(phrase("Scores, terms and what was done, as JSON")))
        ->group(output_group());
    add_jobs(*command, options.jobs);
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Stores each page in EDITION/make-up: 1.yaml, and alternatives as 1.b.yaml, 1.c.yaml.\n"
                    "What does not fit is told; the exit code is 1 then. Ctrl-C keeps the best so far.")));
}

}  // namespace banxin
