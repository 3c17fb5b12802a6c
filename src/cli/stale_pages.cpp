#include "cli/stale_pages.h"

#include <algorithm>
#include <regex>

namespace banxin {

Diagnostics stale_pages(const Files& files, const std::string& folder, const std::vector<std::string>& pages) {
    static const std::regex page_file("(page-[0-9]{2,}(-[0-9]{2,})?)\\.(pdf|png|svg|txt)");
    Diagnostics warnings;
    for (const std::string& name : files.list(folder)) {
        std::smatch found;
        if (!std::regex_match(name, found, page_file)) continue;
        if (std::find(pages.begin(), pages.end(), found.str(1)) != pages.end()) continue;
        warnings.push_back({Severity::warning,
                            "stale-page",
                            {folder + "/" + name, 0, 0},
                            phrase("this page is from an earlier build"),
                            phrase("remove it before the folder is sent on")});
    }
    return warnings;
}

}  // namespace banxin
