#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// By which a file that was written, or another one of its name, is told from the one before.
struct NameFacts {
    std::uint64_t node = 0;
    std::uint64_t size = 0;
    std::int64_t time = 0;  ///< Of the last change, in nanoseconds.
    bool operator==(const NameFacts&) const = default;
};

/// A folder as it was looked at: the names of work in it.
using FolderFacts = std::map<std::string, NameFacts>;

/// Links are followed. Nothing in it where there is no such folder.
FolderFacts look_at_folder(const std::string& folder);

/// Nothing: there is none.
std::optional<NameFacts> look_at_name(const std::string& path);

/// The names that are in one alone, or not the same in both.
std::vector<std::string> differences(const FolderFacts& before, const FolderFacts& now);

/// Whether it lies on a file system that others write to without this machine hearing of it.
bool is_shared_folder(const std::string& folder);

}  // namespace banxin
