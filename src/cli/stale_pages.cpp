#include "cli/stale_pages.h"

#include <algorithm>
#include <filesystem>
#include <regex>

namespace banxin {

Diagnostics stale_pages(const std::string& folder, const std::vector<std::string>& written) {
    static const std::regex page_file("page-[0-9]{2,}(-[0-9]{2,})?\\.(pdf|png|svg|txt)");
    std::vector<std::string> stale;
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
        const std::string name = entry.path().filename().string();
        if (!std::regex_match(name, page_file)) continue;
        if (std::find(written.begin(), written.end(), name) == written.end()) stale.push_back(name);
    }
    std::sort(stale.begin(), stale.end());
    Diagnostics warnings;
    for (const std::string& name : stale) {
        warnings.push_back({Severity::warning,
                            "stale-page",
                            {folder + "/" + name, 0, 0},
                            "this page is from an earlier build",
                            "remove it before the folder is sent on"});
    }
    return warnings;
}

}  // namespace banxin
