#include "desk/session/watched_folders.h"

#include <filesystem>
#include <set>

namespace banxin {
namespace {

namespace fs = std::filesystem;

class FolderSet {
  public:
    explicit FolderSet(const Files& files) : files_(files) {}

    void add(const std::string& folder) {
        if (files_.has_folder(folder)) folders_.insert(plain_path(folder));
    }
    /// What lies in it, names that begin with a dot but.
    void add_below(const std::string& folder) {
        for (const std::string& name : files_.list(folder).value_or(FileNames{})) {
            if (!name.starts_with('.')) add(folder + "/" + name);
        }
    }
    void add_house(const std::string& file) {
        const std::string folder = fs::path(file).parent_path().generic_string();
        add(folder);
        add(folder + "/layouts");
        add(folder + "/fonts");
    }
    std::vector<std::string> all() const { return {folders_.begin(), folders_.end()}; }

  private:
    const Files& files_;
    std::set<std::string> folders_;
};

}  // namespace

std::vector<std::string> watched_folders(const DeskIssue& desk, const std::vector<std::string>& layouts) {
    FolderSet folders(desk.saved());
    folders.add(desk.folder());
    folders.add_below(desk.folder());
    folders.add_house(desk.folder() + "/../paper.yaml");
    for (const std::string& folder : layouts) folders.add(folder);
    if (desk.is_blank()) return folders.all();
    for (const std::string& sheet : desk.issue().edition().paper.sheets) folders.add_house(sheet);
    return folders.all();
}

}  // namespace banxin
