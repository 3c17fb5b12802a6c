#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// A file that is being written, with the mode of the one that it will replace. All calls tell by `errno` what failed.
class NewFile {
  public:
    /// `replaced` need not be there.
    NewFile(const std::string& path, const std::string& replaced);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    bool is_open() const { return file_ >= 0; }
    bool write_all(std::string_view bytes);
    /// Until this has said yes, the disk may be found full.
    bool finish();

  private:
    int file_;
};

}  // namespace banxin
