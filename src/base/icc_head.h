#pragma once

#include <string_view>

namespace banxin {

/// The head of an ICC profile (ICC.1, 7.2), or of what should be one.
class IccHead {
  public:
    explicit IccHead(std::string_view profile) : profile_(profile) {}

    /// It is long enough, and signed as a profile.
    bool is_profile() const { return profile_.size() >= 128 && profile_.substr(36, 4) == "acsp"; }
    // Of a profile:
    int version() const { return static_cast<unsigned char>(profile_[8]); }
    std::string_view device_class() const { return profile_.substr(12, 4); }
    std::string_view colour_space() const { return profile_.substr(16, 4); }

  private:
    std::string_view profile_;
};

}  // namespace banxin
