#include "cli/press_door.h"

namespace banxin {
namespace {

ExitCode run(const PressOptions& options) {
    return press(options);
}
ExitCode run(const ProfileOptions& options) {
    return profile(options);
}
ExitCode run(const PreflightOptions& options) {
    return preflight(options);
}
ExitCode run(const ProofOptions& options) {
    return proof(options);
}
ExitCode run(const DeskOptions& options) {
    return desk(options);
}
ExitCode run(const DiffOptions& options) {
    return diff(options);
}
/// Another door's.
template <typename Options>
ExitCode run(const Options&) {
    return ExitCode::input_wrong;
}

}  // namespace

ExitCode press_here(const Command& command, const std::vector<std::string>&) {
    return std::visit([](const auto& options) { return run(options); }, command);
}

}  // namespace banxin
