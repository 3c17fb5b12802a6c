#include "read/text/findings.h"

#include <utility>

namespace banxin {

void Findings::error(const SourceSpot& spot, std::string code, Phrase message, Phrase hint) {
    list.push_back({Severity::error, std::move(code), spot, std::move(message), std::move(hint)});
}

void Findings::warning(const SourceSpot& spot, std::string code, Phrase message, Phrase hint) {
    list.push_back({Severity::warning, std::move(code), spot, std::move(message), std::move(hint)});
}

void Findings::note(const SourceSpot& spot, std::string code, Phrase message) {
    list.push_back({Severity::note, std::move(code), spot, std::move(message), {}});
}

void Findings::add(const Diagnostics& more) {
    list.insert(list.end(), more.begin(), more.end());
}

}  // namespace banxin
