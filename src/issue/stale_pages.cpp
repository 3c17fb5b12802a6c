#include "issue/stale_pages.h"

#include <algorithm>
#include <regex>

namespace banxin {

Diagnostics stale_pages(const Files& files, const std::string& folder, const std::vector<std::string>& written) {
    static const std::regex page_file("page-[0-9]{2,}(-[0-9]{2,})?\\.(pdf|png|svg|txt)");
    Diagnostics warnings;
    for (const std::string& name : files.list(folder)) {
        if (!std::regex_match(name, page_file)) continue;
        if (std::find(written.begin(), written.end(), name) != written.end()) continue;
        warnings.push_back({Severity::warning,
                            "stale-page",
                            {folder + "/" + name, 0, 0},
                            "this page is from an earlier build",
                            "remove it before the folder is sent on"});
    }
    return warnings;
}

}  // namespace banxin
