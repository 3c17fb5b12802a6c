#include "cli/press_commands.h"

#include "cli/language_option.h"
#include "cli/option_words.h"
#include "issue/language.h"
#include "prepress/profile/profile.h"

namespace banxin {
namespace {

std::string proofs_group() {
    return said(phrase("Proofs"));
}

void add_press_profile(CLI::App& command, std::string& profile) {
    command
        .add_option("--profile", profile, said(phrase("The house's own ICC profile; as paper.yaml says if not given")))
        ->type_name("FILE")
        ->group(files_group());
}

/// Proofs that are drawn plate by plate; `look` is the flag of the soft one.
void add_page_proofs(CLI::App& command, const std::string& look, PageProofs& proofs) {
    command.add_option("--dpi", proofs.dpi, said(phrase("Resolution of the proofs; 100 if not given")))
        ->type_name("N")
        ->check(CLI::Range(20, 600).description(""))
        ->group(proofs_group());
    command.add_flag(look, proofs.soft, said(phrase("Each page as it will look on newsprint (page-NN-proof.png)")))
        ->group(proofs_group());
    command.add_flag("--plates", proofs.plates, said(phrase("Each plate as a film (page-NN-cyan.png …)")))
        ->group(proofs_group());
    command.add_flag("--ink", proofs.ink, said(phrase("Where there is how much ink (page-NN-ink.png)")))
        ->group(proofs_group());
}

/// Which pages are written, and what is told of the others.
void add_pages_to_go(CLI::App& command, Words& words) {
    PressOptions& options = words.press;
    command
        .add_flag("--signed", options.signed_only,
                  said(phrase("Only pages that have been signed to go and have not changed since")))
        ->group(output_group());
    command
        .add_flag_callback(
            "--even-if-overset", [&options] { options.cut_stories = CutStories::print; },
            said(phrase("Pages with a story that does not fit, too; what is over is not printed")))
        ->group(output_group());
    add_page_list(command, "--hold", words.hold)
        ->description(said(phrase("Not these pages, now and later, until they are released")))
        ->group(output_group());
    add_page_list(command, "--release", words.release)
        ->description(said(phrase("These pages again")))
        ->group(output_group());
    command
        .add_flag("--list", options.list,
                  said(phrase("Tell which pages are written, held, withheld or unchanged; write none")))
        ->group(output_group());
}

/// What is written and told beside the pages, and what in place of them.
void add_beside_pages(CLI::App& command, PressOptions& options) {
    command
        .add_option("--changed-since", options.changed_since,
                    said(phrase("Also tell which plates print something else than those of the press files in this "
                                "folder")))
        ->type_name("DIR")
        ->group(output_group());
    command
        .add_flag("--tiff", options.tiff,
                  said(phrase("Also each plate as finished dots (…-cyan.tif), as `press: plates` in paper.yaml says")))
        ->group(output_group());
    command
        .add_flag("--ppf", options.ink_keys,
                  said(phrase("Also how much ink each zone takes, for the ink keys (CIP3, ….ppf)")))
        ->group(output_group());
    command
        .add_flag("--pairs", options.pairs,
                  said(phrase("Also the pages of each plate side by side (PAPER-DATE-pair-16-01.pdf)")))
        ->group(output_group());
    command
        .add_option("--replace", options.replace,
                    said(phrase("Exchange one advertisement in its page's file; the page is not set anew")))
        ->type_name("FRAME=FILE")
        ->group(output_group());
}

}  // namespace

void add_press(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("press", said(phrase("Set an edition and write one file a page for the press (PDF/X)")));
    PressOptions& options = words.press;
    add_edition(*command, options.edition);
    add_press_profile(*command, options.edition.profile);
    command->add_option("-o,--out", options.out, said(phrase("Folder to write to; `press` if not given")))
        ->type_name("DIR")
        ->group(output_group());
    add_pages(*command, words.pages);
    add_word_option(*command,
                    {"--standard",
                     {"x1a", "x1a-2003", "x1a-2001", "x4"},
                     said(phrase("x1a (PDF/X-1a:2003), x1a-2001 or x4 (PDF/X-4); x1a if not given"))},
                    [&words](const std::string& word) { words.standard = word; })
        ->type_name("WORD")
        ->group(output_group());
    command
        ->add_option("--bleed", options.bleed, said(phrase("What reaches beyond the trim: 3mm; nothing if not given")))
        ->type_name("LENGTH")
        ->group(output_group());
    command
        ->add_option("--input-time", options.input_time,
                     said(phrase("When the copy was closed, for the line of words on the plate")))
        ->type_name("WORDS")
        ->group(output_group());
    add_pages_to_go(*command, words);
    add_beside_pages(*command, options);
    add_page_proofs(*command, "--proof", options.proofs);
    add_jobs(*command, options.jobs);
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Writes PAPER-DATE-PAGE.pdf, with marks round the page. A page that breaks a rule of its\n"
                    "standard is told of and not written; an older file of it stays. Proofs stand beside them, and\n"
                    "come with a table of how much of each plate is inked.")));
}

void add_profile(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("profile", said(phrase("Tell what the press profile does, and write it")));
    ProfileOptions& options = words.profile;
    add_language(*command);
    command->add_option("--icc", options.press.profile, said(phrase("The house's own profile; newsprint if not given")))
        ->type_name("FILE")
        ->group(files_group());
    command
        ->add_option("--ink-limit,--tac", options.press.ink_limit,
                     said(phrase("Total ink in percent; 220 if not given")))
        ->type_name("N")
        ->check(CLI::Range(kLeastInkLimit, kMostInkLimit).description(""));
    command->add_option("-o,--out", options.out, said(phrase("Write the profile to this file")))
        ->type_name("FILE")
        ->group(output_group());
    add_colour(*command, words.colour);
    command->footer(said(phrase("Solids are absolute, greys media-relative: the paper is white.")));
}

void add_preflight(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("preflight", said(phrase("Say what of an edition a press would not print as it is meant")));
    add_edition(*command, words.preflight.edition);
    add_press_profile(*command, words.preflight.edition.profile);
    add_pages(*command, words.pages);
    command->add_flag("--json", words.preflight.json, said(phrase("The findings as JSON")))->group(output_group());
    add_jobs(*command, words.preflight.jobs);
    add_colour(*command, words.colour);
    command->footer(said(phrase("The exit code is 1 when an error would keep a page from the press.")));
}

void add_proof(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("proof", said(phrase("Write what is looked at before plates are made")));
    ProofOptions& options = words.proof;
    add_edition(*command, options.edition);
    add_press_profile(*command, options.edition.profile);
    command->add_option("-o,--out", options.out, said(phrase("Folder to write to; `proof` if not given")))
        ->type_name("DIR")
        ->group(output_group());
    add_pages(*command, words.pages);
    add_page_proofs(*command, "--soft", options.proofs);
    add_jobs(*command, options.jobs);
    command->add_flag("--a4", options.a4, said(phrase("All pages on A4 (a4.pdf)")))->group(proofs_group());
    command->add_flag("--spreads", options.spreads, said(phrase("Pages side by side (spreads.pdf)")))
        ->group(proofs_group());
    command->add_flag("--store", options.store, said(phrase("Store the proof in proofs/, for `banxin diff --since`")))
        ->group(proofs_group());
    command
        ->add_option("--time", options.time,
                     said(phrase("When it was stored: 2026-11-22T21:04:11+08:00; now if not given")))
        ->type_name("TIME")
        ->group(proofs_group());
    add_colour(*command, words.colour);
    command->footer(
        said(phrase("Without any of them: --soft. The first three also tell how much of each plate is inked.")));
}

}  // namespace banxin
