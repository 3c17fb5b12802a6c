#include "base/diagnostic.h"

#include <algorithm>
#include <utility>

namespace banxin {

namespace {

struct Paint {
    const char* severity;
    const char* hint;
    const char* off;
};

const char* word(Severity severity) {
    switch (severity) {
        case Severity::note:
            return "note";
        case Severity::warning:
            return "warning";
        case Severity::error:
            return "error";
    }
    return "error";
}

Paint paint(Severity severity, Colour colour) {
    if (colour == Colour::off) return {"", "", ""};
    switch (severity) {
        case Severity::note:
            return {"\033[1;36m", "\033[2m", "\033[0m"};
        case Severity::warning:
            return {"\033[1;33m", "\033[2m", "\033[0m"};
        case Severity::error:
            return {"\033[1;31m", "\033[2m", "\033[0m"};
    }
    return {"", "", ""};
}

std::string place(const SourceSpot& spot) {
    if (spot.file.empty()) return {};
    if (spot.line == 0) return spot.file + ": ";
    return spot.file + ":" + std::to_string(spot.line) + ":" + std::to_string(spot.column) + ": ";
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string format(const Diagnostic& diagnostic, Colour colour) {
    const Paint ink = paint(diagnostic.severity, colour);
    std::string out = place(diagnostic.spot);
    out += ink.severity + std::string(word(diagnostic.severity)) + "[" + diagnostic.code + "]" + ink.off + ": ";
    out += diagnostic.message;
    if (!diagnostic.hint.empty()) out += "\n  " + (ink.hint + std::string("hint: ")) + diagnostic.hint + ink.off;
    return out;
}

tl::unexpected<Failure> fail_input(Diagnostics diagnostics) {
    return tl::unexpected<Failure>(Failure{FailureKind::input, std::move(diagnostics)});
}

tl::unexpected<Failure> fail_world(std::string path, std::string message) {
    Diagnostic trouble{Severity::error, "disk", {std::move(path), 0, 0}, std::move(message), {}};
    return tl::unexpected<Failure>(Failure{FailureKind::world, {std::move(trouble)}});
}

}  // namespace banxin
