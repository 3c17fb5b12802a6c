#include "cli/press_commands.h"

#include "prepress/profile/profile.h"

namespace banxin {
namespace {

constexpr const char* kProofs = "Proofs";

void add_press_profile(CLI::App& command, std::string& profile) {
    command.add_option("--profile", profile, "The house's own ICC profile; as paper.yaml says if not given")
        ->type_name("FILE.icc")
        ->group(kFiles);
}

/// Proofs that are drawn plate by plate; `look` is the flag of the soft one.
void add_page_proofs(CLI::App& command, const std::string& look, PageProofs& proofs) {
    command.add_option("--dpi", proofs.dpi, "Resolution of the proofs; 100 if not given")
        ->type_name("N")
        ->check(CLI::Range(20, 600).description(""))
        ->group(kProofs);
    command.add_flag(look, proofs.soft, "Each page as it will look on newsprint (page-NN-proof.png)")->group(kProofs);
    command.add_flag("--plates", proofs.plates, "Each plate as a film (page-NN-cyan.png …)")->group(kProofs);
    command.add_flag("--ink", proofs.ink, "Where there is how much ink (page-NN-ink.png)")->group(kProofs);
}

}  // namespace

void add_press(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("press", "Set an edition and write one file a page for the press (PDF/X)");
    PressOptions& options = words.press;
    add_edition(*command, options.edition);
    add_press_profile(*command, options.edition.profile);
    command->add_option("-o,--out", options.out, "Folder to write to; `press` if not given")
        ->type_name("DIR")
        ->group(kOutput);
    add_pages(*command, words.pages);
    command->add_option("--standard", words.standard, "x1a (PDF/X-1a:2003) or x4 (PDF/X-4); x1a if not given")
        ->type_name("WORD")
        ->check(CLI::IsMember({"x1a", "x4"}).description(""))
        ->group(kOutput);
    command->add_option("--bleed", options.bleed, "What reaches beyond the trim: 3mm; nothing if not given")
        ->type_name("LENGTH")
        ->group(kOutput);
    command
        ->add_option("--input-time", options.input_time, "When the copy was closed, for the line of words on the plate")
        ->type_name("WORDS")
        ->group(kOutput);
    add_page_proofs(*command, "--proof", options.proofs);
    add_jobs(*command, options.jobs);
    add_colour(*command, words.colour);
    command->footer(
        "Writes PAPER-DATE-PAGE.pdf, with marks round the page. A page that breaks a rule of its\n"
        "standard is told of and not written; an older file of it stays. Proofs stand beside them, and\n"
        "come with a table of how much of each plate is inked.");
}

void add_profile(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("profile", "Tell what the press profile does, and write it");
    ProfileOptions& options = words.profile;
    command->add_option("--icc", options.press.profile, "The house's own profile; newsprint if not given")
        ->type_name("FILE")
        ->group(kFiles);
    command->add_option("--ink-limit,--tac", options.press.ink_limit, "Total ink in percent; 220 if not given")
        ->type_name("N")
        ->check(CLI::Range(kLeastInkLimit, kMostInkLimit).description(""));
    command->add_option("-o,--out", options.out, "Write the profile to this file")
        ->type_name("FILE.icc")
        ->group(kOutput);
    add_colour(*command, words.colour);
    command->footer("Solids are absolute, greys media-relative: the paper is white.");
}

void add_preflight(CLI::App& app, Words& words) {
    CLI::App* command =
        app.add_subcommand("preflight", "Say what of an edition a press would not print as it is meant");
    add_edition(*command, words.preflight.edition);
    add_press_profile(*command, words.preflight.edition.profile);
    add_pages(*command, words.pages);
    command->add_flag("--json", words.preflight.json, "The findings as JSON")->group(kOutput);
    add_jobs(*command, words.preflight.jobs);
    add_colour(*command, words.colour);
    command->footer("The exit code is 1 when an error would keep a page from the press.");
}

void add_proof(CLI::App& app, Words& words) {
    CLI::App* command = app.add_subcommand("proof", "Write what is looked at before plates are made");
    ProofOptions& options = words.proof;
    add_edition(*command, options.edition);
    add_press_profile(*command, options.edition.profile);
    command->add_option("-o,--out", options.out, "Folder to write to; `proof` if not given")
        ->type_name("DIR")
        ->group(kOutput);
    add_pages(*command, words.pages);
    add_page_proofs(*command, "--soft", options.proofs);
    add_jobs(*command, options.jobs);
    command->add_flag("--a4", options.a4, "All pages on A4 (a4.pdf)")->group(kProofs);
    command->add_flag("--spreads", options.spreads, "Pages side by side (spreads.pdf)")->group(kProofs);
    add_colour(*command, words.colour);
    command->footer("Without any of them: --soft. The first three also tell how much of each plate is inked.");
}

}  // namespace banxin
