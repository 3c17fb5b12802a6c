#include "base/diagnostic.h"

#include <algorithm>
#include <utility>

#include "base/printable.h"

namespace banxin {

namespace {

struct Paint {
    const char* severity;
    const char* hint;
    const char* off;
};

Phrase word(Severity severity) {
    switch (severity) {
        case Severity::note:
            return phrase("note");
        case Severity::warning:
            return phrase("warning");
        case Severity::error:
            break;
    }
    return phrase("error");
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

std::string place_of(const Diagnostic& diagnostic, const Tongue& tongue) {
    const SourceSpot& spot = diagnostic.spot;
    if (!diagnostic.place.empty())
        return printable_text(phrase_in("where it was found", "{}: ", diagnostic.place).in(tongue));
    if (spot.file.empty()) return {};
    if (spot.line == 0) return printable_name(spot.file) + ": ";
    return printable_name(spot.file) + ":" + std::to_string(spot.line) + ":" + std::to_string(spot.column) + ": ";
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

Diagnostic found_at(Phrase place, Diagnostic finding) {
    finding.spot.file = place.english();
    finding.place = std::move(place);
    return finding;
}

std::string format(const Diagnostic& diagnostic, Colour colour, const Tongue& tongue) {
    const Paint ink = paint(diagnostic.severity, colour);
    std::string out = place_of(diagnostic, tongue);
    out += ink.severity + word(diagnostic.severity).in(tongue) + "[" + diagnostic.code + "]" + ink.off + ": ";
    out += printable_text(diagnostic.message.in(tongue));
    if (!diagnostic.hint.empty())
        out += "\n  " + (ink.hint + phrase("hint: ").in(tongue)) + printable_text(diagnostic.hint.in(tongue)) + ink.off;
    return out;
}

tl::unexpected<Failure> fail_input(Diagnostics diagnostics) {
    return tl::unexpected<Failure>(Failure{FailureKind::input, std::move(diagnostics)});
}

tl::unexpected<Failure> fail_world(std::string path, Phrase message) {
    Diagnostic trouble{Severity::error, "disk", {std::move(path), 0, 0}, std::move(message), {}};
    return tl::unexpected<Failure>(Failure{FailureKind::world, {std::move(trouble)}});
}

}  // namespace banxin
