#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/option_groups.h"

namespace banxin {

/// What `banxin help` is asked for.
struct HelpWords {
    std::string word;  ///< A command, a code, a key or a term; empty: all of it.
    bool keys = false;
    bool codes = false;
    bool terms = false;
    bool markdown = false;
};

/// The command line's words on their way to options; the parser keeps references into it.
struct Words {
    std::vector<std::string> arguments;  ///< As they were written.
    BuildOptions build;
    CheckOptions check;
    CutsOptions cuts;
    DeskOptions desk;
    DiffOptions diff;
    GalleyOptions galley;
    ExplainOptions explain;
    NewOptions fresh;
    LayoutOptions layout;
    MakeUpOptions make_up;
    PressOptions press;
    ProfileOptions profile;
    PreflightOptions preflight;
    ProofOptions proof;
    MarksOptions marks;
    RearrangeOptions move{.how = Rearranging::move};
    RearrangeOptions swap{.how = Rearranging::swap};
    SignOptions sign;
    TidyOptions tidy;
    HelpWords help;
    std::string standard = "x1a";
    std::string pages;
    std::string hold;
    std::string release;
    std::string colour = "auto";
};

/// All commands and their options, in the language that is spoken; what is parsed goes into the words.
void describe_commands(CLI::App& app, Words& words);

// Words that several commands share.

/// Its folder, `--layouts` and `--allow`.
void add_edition(CLI::App& command, EditionWords& edition);
void add_layouts(CLI::App& command, std::vector<std::string>& layouts);
void add_allowed(CLI::App& command, std::vector<std::string>& allowed);
void add_colour(CLI::App& command, std::string& colour);
void add_pages(CLI::App& command, std::string& pages);
/// An option that takes a list of pages.
CLI::Option* add_page_list(CLI::App& command, const std::string& name, std::string& pages);
void add_jobs(CLI::App& command, std::optional<int>& jobs);

}  // namespace banxin
