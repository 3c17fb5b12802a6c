#include "store/folder_names.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <memory>

#include "base/released.h"

namespace banxin {

std::vector<std::string> folder_names(int folder) {
    std::vector<std::string> names;
    const int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);  // its own place in the list
    const std::unique_ptr<DIR, Released<closedir>> open(again < 0 ? nullptr : fdopendir(again));
    if (!open) {
        if (again >= 0) close(again);
        return names;
    }
    while (const dirent* const entry = readdir(open.get())) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    return names;
}

}  // namespace banxin
