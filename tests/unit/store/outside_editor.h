#pragma once

#include <optional>
#include <set>
#include <string>

namespace banxin {

// Somebody who saves a file at their own time, knowing nothing of a desk; and who keeps account of it: each of their
// versions is different, and of each they know whether they have themselves put another in its place. What they have
// not, and what is not in the file either, somebody else has taken away.
class OutsideEditor {
  public:
    explicit OutsideEditor(std::string path) : path_(std::move(path)) {}
    OutsideEditor(const OutsideEditor&) = delete;
    OutsideEditor& operator=(const OutsideEditor&) = delete;
    ~OutsideEditor() { end_writing(); }

    /// Beside it, and then exchanged for it, so as to see what it replaces.
    void save_by_rename();
    /// Opens the file as it is; what is written comes later.
    void begin_writing();
    void end_writing();
    void save_in_place() {
        begin_writing();
        end_writing();
    }
    void remove();

    /// Versions that nobody but somebody else can have taken away.
    const std::set<std::string>& standing() const { return standing_; }
    int saves() const { return count_; }

  private:
    std::string next_version();
    void replaces(const std::optional<std::string>& bytes);
    void throws_away(const std::string& path);

    std::string path_;
    int writing_ = -1;
    int count_ = 0;
    std::set<std::string> standing_;
};

}  // namespace banxin
