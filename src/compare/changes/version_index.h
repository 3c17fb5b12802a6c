#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compare/changes/change.h"

namespace banxin {

/// A frame of a page.
struct FrameSpot {
    PageNumber page{};
    FrameId frame{};
    auto operator<=>(const FrameSpot&) const = default;
};

// Looks things up in a version, which it borrows.
class VersionIndex {
  public:
    explicit VersionIndex(const EditionVersion& version);

    const EditionVersion& version() const { return *version_; }
    const PageVersion* page(PageNumber number) const;
    const FrameVersion* frame(const FrameSpot& spot) const;
    const TextVersion* text(const TextKey& key) const;
    std::string label(PageNumber number) const;

    /// Stories of which something is set.
    const std::set<StoryId>& stories() const { return stories_; }
    /// The frame that a story starts in.
    std::optional<FrameSpot> home(const StoryId& story) const;
    /// The frames that its text runs through.
    std::vector<FrameSpot> way(const StoryId& story) const;

    /// Where a stretch of a text stands, with the lines that hold it. What was struck from between two characters
    /// stands where the second one does.
    ChangePlace place(const TextKey& key, TextRange range) const;
    ChangePlace place(const FrameSpot& spot) const;
    /// All of a page.
    ChangePlace place(const PageVersion& page) const;

  private:
    const EditionVersion* version_;
    std::map<TextKey, const TextVersion*> texts_;
    std::set<StoryId> stories_;
};

}  // namespace banxin
