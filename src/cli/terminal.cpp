#include "cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>

#include "base/printable.h"
#include "cli/last_words.h"
#include "files/disk_files.h"
#include "issue/file_tongue.h"
#include "issue/language.h"

namespace banxin {
namespace {

constexpr int kMostAlike = 50;

/// What findings have in common that stand for one mistake made many times.
using Likeness = std::tuple<Severity, std::string, std::string>;

Likeness likeness(const Diagnostic& finding) {
    return {finding.severity, finding.code, finding.spot.file};
}

/// The first of many alike, and behind them how many there are more; a single one more is told.
Diagnostics without_many_alike(const Diagnostics& all) {
    std::map<Likeness, int> alike;
    for (const Diagnostic& finding : all) ++alike[likeness(finding)];
    std::map<Likeness, int> told;
    Diagnostics out;
    for (const Diagnostic& finding : all) {
        const int before = told[likeness(finding)]++;
        const int more = alike[likeness(finding)] - kMostAlike;
        if (before < kMostAlike || more == 1) out.push_back(finding);
        if (before != kMostAlike || more == 1) continue;
        out.push_back(
            {finding.severity, finding.code, {finding.spot.file}, phrase("there are {} more of these", more), {}});
    }
    return out;
}

bool wants_no_colour() {
    const char* no_colour = std::getenv("NO_COLOR");
    const char* term = std::getenv("TERM");
    return (no_colour != nullptr && *no_colour != '\0') || (term != nullptr && std::string_view(term) == "dumb");
}

}  // namespace

bool is_terminal(Stream stream) {
    return isatty(stream == Stream::out ? STDOUT_FILENO : own_error_file()) == 1;
}

Colour colour_for(Stream stream, ColourWish wish) {
    if (wish == ColourWish::always) return Colour::on;
    if (wish == ColourWish::never || wants_no_colour()) return Colour::off;
    return is_terminal(stream) ? Colour::on : Colour::off;
}

TableLook table_look(ColourWish wish) {
    return {colour_for(Stream::out, wish), spoken()};
}

void print_diagnostics(const Diagnostics& diagnostics, ColourWish wish) {
    const Colour colour = colour_for(Stream::err, wish);
    Diagnostics ordered = diagnostics;
    std::ranges::stable_sort(ordered, std::ranges::greater(), &Diagnostic::severity);
    const DiskFiles disk;
    TonguesOfFiles tongues(disk);
    for (const Diagnostic& diagnostic : without_many_alike(ordered)) {
        std::string text = format(diagnostic, colour, tongues.of(diagnostic.spot.file));
        if (text.empty() || text.back() != '\n') text += '\n';
        say(Stream::err, text);
    }
}

ExitCode report_failure(const Failure& failure, ColourWish wish) {
    print_diagnostics(failure.diagnostics, wish);
    return exit_code(failure.kind);
}

ProgressLine::ProgressLine(std::size_t steps) : steps_(steps), visible_(is_terminal(Stream::err)) {}

ProgressLine::~ProgressLine() {
    if (visible_ && done_ > 0) say(Stream::err, "\r\033[K");
}

void ProgressLine::show(int done, const std::string& page_label) {
    const std::lock_guard lock(guard_);
    ++done_;
    if (!visible_) return;
    say(Stream::err, fmt::format("\r\033[K[{}] {}", done, said(phrase("page {}", page_label))));
}

void ProgressLine::step(const std::string& what) {
    const std::lock_guard lock(guard_);
    ++done_;
    if (!visible_) return;
    say(Stream::err, fmt::format("\r\033[K[{}/{}] {}", done_, steps_, printable_name(what)));
}

}  // namespace banxin
