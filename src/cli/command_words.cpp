#include "cli/command_words.h"

#include <algorithm>

#include "cli/language_option.h"
#include "cli/layout_dirs.h"
#include "cli/option_words.h"
#include "cli/page_choice.h"
#include "issue/language.h"

namespace banxin {

namespace {

/// An option that takes a folder and may be repeated; what stands behind that may be the edition.
void add_folders(CLI::App& command, const std::string& option, std::vector<std::string>& folders, const Phrase& about) {
    command.add_option(option, folders, said(about))
        ->type_name("DIR")
        ->allow_extra_args(false)
        ->take_all()
        ->group(files_group());
}

}  // namespace

void add_edition(CLI::App& command, EditionWords& edition) {
    add_language(command);
    command.add_option("EDITION", edition.folder, said(phrase("Folder of the edition (with edition.yaml)")))
        ->required()
        ->type_name("");
    add_layouts(command, edition.layouts);
    add_allowed(command, edition.allowed);
}

void add_layouts(CLI::App& command, std::vector<std::string>& layouts) {
    add_folders(command, "--layouts", layouts, phrase("Another folder of page layouts (may be repeated)"));
}

void add_allowed(CLI::App& command, std::vector<std::string>& allowed) {
    add_folders(command, kAllow, allowed, phrase("A folder elsewhere whose files may be read, too (may be repeated)"));
}

void add_colour(CLI::App& command, std::string& colour) {
    const std::vector<std::string> words{"auto", "always", "never"};
    add_word_option(command,
                    {"--color,--colour", words,
                     said(phrase("{}; {} honours NO_COLOR", words_to_choose(words), words_to_choose({"auto"})))},
                    [&colour](const std::string& word) { colour = word; })
        ->type_name("WHEN")
        ->group(output_group());
}

CLI::Option* add_page_list(CLI::App& command, const std::string& name, std::string& pages) {
    return command.add_option(name, pages)
        ->type_name("LIST")
        ->check(CLI::Validator(
            [](std::string& text) {
                if (parse_page_choice(text)) return std::string();
                const std::size_t dash = text.find('-');
                const std::string turned =
                    text.substr(std::min(dash, text.size() - 1) + 1) + "-" + text.substr(0, dash);
                if (dash != std::string::npos && parse_page_choice(turned))
                    return said(phrase("`{}` ends before it starts; write {}", text, turned));
                return said(phrase("`{}` is no list of pages; write 1,3 or 2-4, or labels: B02", text));
            },
            ""));
}

void add_pages(CLI::App& command, std::string& pages) {
    add_page_list(command, "--pages,--page", pages)
        ->description(said(phrase("Only these pages: 1,3 or 2-4, or by label: B02")))
        ->group(output_group());
}

void add_jobs(CLI::App& command, std::optional<int>& jobs) {
    command
        .add_option("--jobs", jobs, said(phrase("Pages made at a time; as many as there are processors if not given")))
        ->type_name("N")
        ->check(CLI::Range(1, 256).description(""))
        ->group(output_group());
}

}  // namespace banxin
