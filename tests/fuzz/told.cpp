#include "fuzz/told.h"

#include <algorithm>

#include "base/unicode.h"
#include "fuzz/promise.h"

namespace banxin {
namespace {

bool is_code(const std::string& code) {
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// Lines end with \n, \r\n or \r.
long lines_in(const std::string& bytes) {
    long lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        lines += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) ? 1 : 0;
    return lines;
}

}  // namespace

void check_findings(const Diagnostics& findings, const Files& files) {
    for (const Diagnostic& finding : findings) {
        require(is_code(finding.code), "a code is kebab-case");
        require(!finding.message.empty(), "a finding has a message");
        require(is_valid_utf8(format(finding, Colour::off)), "a finding is told in UTF-8");
        require(finding.spot.line >= 0 && finding.spot.column >= 0, "a place counts from 1");
        const auto bytes = files.read(finding.spot.file);
        if (bytes) require(finding.spot.line <= lines_in(*bytes), "a place is in its file");
    }
}

void check_failure(const Failure& failure, const Files& files) {
    require(has_errors(failure.diagnostics), "a failure has an error");
    check_findings(failure.diagnostics, files);
}

}  // namespace banxin
