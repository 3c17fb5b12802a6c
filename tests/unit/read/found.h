#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// `12:5 unknown-key` for each finding, warnings and notes marked: what a test claims at one glance.
inline std::vector<std::string> brief(const Diagnostics& diagnostics) {
    std::vector<std::string> lines;
    for (const Diagnostic& d : diagnostics) {
        const std::string mark = d.severity == Severity::error     ? ""
                                 : d.severity == Severity::warning ? "warning "
                                                                   : "note ";
        lines.push_back(std::to_string(d.spot.line) + ":" + std::to_string(d.spot.column) + " " + mark + d.code);
    }
    return lines;
}

/// What a reader refused its input with; nothing when it did not.
template <typename T>
std::vector<std::string> refusals(const Result<T>& result) {
    return result ? std::vector<std::string>{} : brief(result.error().diagnostics);
}

using Found = std::vector<std::string>;

/// Message and hint of the first finding.
template <typename T>
std::string first_words(const Result<T>& result) {
    if (result) return "nothing was wrong";
    const Diagnostic& d = result.error().diagnostics.front();
    return d.hint.empty() ? d.message.english() : d.message.english() + " / " + d.hint.english();
}

}  // namespace banxin
