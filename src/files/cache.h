#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace banxin {

// What was dear to make, kept on disk between runs: $XDG_CACHE_HOME/banxin, or ~/.cache/banxin.
//
// A key names its content for good: whoever makes keys puts everything into them that the content depends on. Only what
// is remembered of the last run, under a name of its own, is kept anew by every run. Keys are file names. A cache that
// cannot be read or written is no failure; things are made anew then. Threads and programs may share one: a thing gets
// its name when it is whole.
class Cache {
  public:
    Cache();
    explicit Cache(std::string folder) : folder_(std::move(folder)) {}

    std::optional<std::string> find(std::string_view key) const;
    void keep(std::string_view key, std::string_view bytes) const;

  private:
    std::string folder_;  ///< Empty: nothing is kept.
};

}  // namespace banxin
