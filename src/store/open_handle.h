#pragma once

#include <unistd.h>

#include <utility>

namespace banxin {

/// A file that is open, or a folder, and closed with its owner.
class OpenHandle {
  public:
    explicit OpenHandle(int handle) : handle_(handle) {}
    OpenHandle(OpenHandle&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}
    OpenHandle& operator=(OpenHandle&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~OpenHandle() {
        if (handle_ >= 0) close(handle_);
    }

    bool is_open() const { return handle_ >= 0; }
    int get() const { return handle_; }

  private:
    int handle_;
};

}  // namespace banxin
