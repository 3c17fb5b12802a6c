#include "cli/run_command.h"

#include <exception>
#include <new>

#include "cli/command_line.h"
#include "cli/say.h"
#include "files/staging.h"
#include "issue/fence.h"
#include "issue/stored_proofs.h"
#include "read/edition/write_stored_page.h"

namespace banxin {
namespace {

ExitCode run(const Answer& answer) {
    say(Stream::out, answer.out);
    say(Stream::err, answer.err);
    return answer.code;
}
ExitCode run(const BuildOptions& options) {
    return build(options);
}
ExitCode run(const CheckOptions& options) {
    return check(options);
}
ExitCode run(const CutsOptions& options) {
    return cuts(options);
}
ExitCode run(const GalleyOptions& options) {
    return galley(options);
}
ExitCode run(const ExplainOptions& options) {
    return explain_text(options);
}
ExitCode run(const MarksOptions& options) {
    return marks(options);
}
ExitCode run(const RearrangeOptions& options) {
    return rearrange(options);
}
ExitCode run(const SignOptions& options) {
    return sign(options);
}
ExitCode run(const TidyOptions& options) {
    return tidy(options);
}
ExitCode run(const NewOptions& options) {
    return new_edition(options);
}
ExitCode run(const MakeUpOptions& options) {
    return make_up(options);
}
ExitCode run(const LayoutOptions& options) {
    return show_layout(options);
}
// What a killed program had half delivered is brought to its end before anything is read: a command that then fails
// over its input leaves whole folders, too.
void finish_dead_runs_below(const std::string& edition) {
    const std::string home = home_of_edition(edition);
    for (const char* folder : {kStoredPagesFolder, kStoredProofsFolder}) finish_dead_runs(home + "/" + folder);
}
template <typename Options>
void finish_dead_runs_for(const Options& options) {
    if constexpr (requires { options.edition.folder; }) finish_dead_runs_below(options.edition.folder);
    if constexpr (requires { options.out; }) {
        if (!options.out.empty()) finish_dead_runs(options.out);
    }
}
/// Its output is words.
void finish_dead_runs_for(const Answer&) {}

/// The last words may find the disk full.
ExitCode flushed(ExitCode code) {
    if (all_was_said()) return code;
    say(Stream::err, phrase("banxin: the standard output cannot be written") + verbatim("\n"));
    return ExitCode::world_failed;
}

}  // namespace

// Libraries may throw; nothing else does.
ExitCode run_command_line(const std::vector<std::string>& arguments, const PressDoor& press) try {
    const Command command = parse_command_line(arguments);
    const auto run_one = [&](const auto& options) {
        finish_dead_runs_for(options);
        if constexpr (requires { run(options); }) return run(options);
        return press(command, arguments);
    };
    return flushed(std::visit(run_one, command));
} catch (const std::bad_alloc&) {
    say(Stream::err, phrase("banxin: there is not enough memory") + verbatim("\n"));
    return ExitCode::world_failed;
} catch (const std::exception& failure) {
    say(Stream::err, verbatim(std::string("banxin: ") + failure.what() + "\n"));
    return ExitCode::world_failed;
}

}  // namespace banxin
