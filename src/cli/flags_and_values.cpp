#include "cli/flags_and_values.h"

#include <string>

namespace banxin {
namespace {

/// The parser would take the next option for an option's value. Our words are those that it has for a missing one.
CLI::Validator no_option_of(const CLI::App& app, const CLI::Option& option) {
    return {[&app, &option](std::string& value) {
                const bool is_option = value.starts_with('-') && app.get_option_no_throw(value) != nullptr;
                return is_option ? "1 required " + option.get_type_name() + " missing" : std::string();
            },
            ""};
}

}  // namespace

void hold_apart_flags_and_values(CLI::App& app) {
    for (CLI::Option* option : app.get_options()) {
        if (option->get_expected_max() == 0) {
            option->disable_flag_override();
        } else if (!option->get_positional()) {
            option->check(no_option_of(app, *option));
        }
    }
}

}  // namespace banxin
