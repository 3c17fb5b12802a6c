#pragma once

#include <memory>

#include "files/files.h"

namespace banxin {

/// What is said of what lies outside of a fence: that it does, and how it would be let in; or that nothing is there.
enum class Beyond { told, unseen };

// Files of which only some folders, and what is below them, can be seen. Links are followed only to what is in them.
class FencedFiles : public Files {
  public:
    FencedFiles(std::shared_ptr<const Files> files, Beyond beyond) : files_(std::move(files)), beyond_(beyond) {}

    /// A folder, or a single file.
    void admit(const std::string& path);

    FileFacts look(const std::string& path) const override;
    /// Fails as read().
    Result<FileNames> list(const std::string& folder) const override;
    /// Fails, too, for what lies outside: `file-outside` where that is told.
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override;
    std::string real_path(const std::string& path) const override { return files_->real_path(path); }
    std::optional<std::string> outside(const std::string& path) const override;

  private:
    bool is_admitted(const std::string& path) const;

    std::shared_ptr<const Files> files_;
    Beyond beyond_;
    std::vector<std::string> admitted_;  ///< Real paths.
};

/// What is wrong with a path that leads outside, and the words that let it in; nothing when it does not.
struct OutsideWords {
    Phrase message;
    Phrase hint;
};
inline constexpr const char* kFileOutside = "file-outside";
std::optional<OutsideWords> outside_words(const Files& files, const std::string& path);

}  // namespace banxin
