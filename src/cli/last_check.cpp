#include "cli/last_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/fnv.h"
#include "files/cache.h"
#include "issue/language.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kSaid = "said";  ///< Messages by language, in the report that is kept.
constexpr const char* kTold = "told";

/// Speaks every language but English in turn, and is then back in the one before.
template <typename Say>
void in_each_language(Say say) {
    const std::string before = spoken_language();
    for (const std::string& language : known_languages()) {
        if (language == "en") continue;
        speak(language);
        say(language);
    }
    speak(before);
}

std::string name_of_check(const std::string& edition) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::path(edition), error);
    std::string path = (error ? fs::path(edition) : whole).generic_string();
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return fmt::format("last-check-{:016x}.json", fnv_1a(path));
}

}  // namespace

std::optional<std::string> last_check(const std::string& edition) {
    auto kept = Cache().find(name_of_check(edition));
    if (!kept) return kept;
    Json report = Json::parse(*kept, nullptr, false);
    if (!report.is_object() || !report.contains("diagnostics")) return kept;
    for (Json& finding : report["diagnostics"]) {
        if (finding.contains(kSaid) && finding[kSaid].contains(spoken_language()))
            finding[kTold] = finding[kSaid][spoken_language()];
    }
    return report.dump();
}

void remember_check(const std::string& edition, const std::string& report, const Diagnostics& diagnostics) {
    Json kept = Json::parse(report, nullptr, false);
    if (!kept.is_object() || !kept.contains("diagnostics")) return;
    Json& findings = kept["diagnostics"];
    in_each_language([&](const std::string& language) {
        for (std::size_t i = 0; i < std::min(findings.size(), diagnostics.size()); ++i)
            findings[i][kSaid][language] = said(diagnostics[i].message);
    });
    Cache().keep(name_of_check(edition), kept.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace banxin
