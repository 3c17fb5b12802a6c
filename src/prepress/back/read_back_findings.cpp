#include "prepress/back/read_back_findings.h"

#include <algorithm>

namespace banxin {

void ReadBackFindings::add(const std::string& code, Phrase message) {
    const Diagnostic finding{Severity::error, code, {name_}, std::move(message), {}};
    if (std::find(list.begin(), list.end(), finding) == list.end()) list.push_back(finding);
}

}  // namespace banxin
