#include "cli/run_command.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>

#include "cli/command_line.h"

namespace banxin {
namespace {

ExitCode run(const Answer& answer) {
    fmt::print(stdout, "{}", answer.out);
    fmt::print(stderr, "{}", answer.err);
    return answer.code;
}
ExitCode run(const BuildOptions& options) {
    return build(options);
}
ExitCode run(const CheckOptions& options) {
    return check(options);
}
ExitCode run(const GalleyOptions& options) {
    return galley(options);
}
ExitCode run(const ExplainOptions& options) {
    return explain_text(options);
}
ExitCode run(const NewOptions& options) {
    return new_edition(options);
}
ExitCode run(const LayoutOptions& options) {
    return show_layout(options);
}
/// The last words may find the disk full.
ExitCode flushed(ExitCode code) {
    if (std::fflush(stdout) == 0) return code;
    fmt::print(stderr, "banxin: the standard output cannot be written\n");
    return ExitCode::world_failed;
}

}  // namespace

// Libraries may throw; nothing else does.
ExitCode run_command_line(const std::vector<std::string>& arguments, const PressDoor& press) try {
    const Command command = parse_command_line(arguments);
    const auto run_one = [&](const auto& options) {
        if constexpr (requires { run(options); }) return run(options);
        return press(command, arguments);
    };
    return flushed(std::visit(run_one, command));
} catch (const std::exception& failure) {
    fmt::print(stderr, "banxin: {}\n", failure.what());
    return ExitCode::world_failed;
}

}  // namespace banxin
