#pragma once

#include "read/edition/edition_bytes.h"
#include "read/edition/edition_entries.h"

namespace banxin {

/// The places of edition.yaml by what a command calls them: a page by its number or its label, a frame as `1/lead`, a
/// story by its name. Borrows the file's tree and what is known of its layouts.
class NamedPlaces {
  public:
    NamedPlaces(const YamlNode& root, const EditionBytes& edition);

    const std::string& file() const { return file_; }
    const std::vector<PageEntry>& pages() const { return pages_; }
    std::vector<std::string> numbers() const;

    /// Null where nothing is called so, as of all others.
    const PageEntry* page(const std::string& words) const { return page_entry_called(pages_, words); }
    /// REQUIRES: one of a page's own.
    const PageEntry* page_of(const FrameEntry& frame) const;
    const FrameEntry* frame_of_story(const std::string& story) const;
    /// A story by its name, or what stands in a frame.
    const FrameEntry* contents(const std::string& words) const;

    /// The frames of a page, as its layout names them; none where they are not known.
    std::vector<std::string> frames_of(const PageEntry& page) const;
    /// The page's frames are known, and this is none of them.
    bool is_not_there(const PageEntry& page, const std::string& frame) const;
    bool is_for_jumps(const PageEntry& page, const std::string& frame) const;
    /// Whether any layout is known.
    bool knows_frames() const { return !known_.empty(); }
    /// The frames of a page's layout that stories may stand in and that hold nothing; of all pages where none is named.
    std::vector<std::string> empty_frames(const std::string& on = {}) const;
    /// The places of frames that are called so, on whichever pages.
    std::vector<std::string> places_called(const std::string& frame) const;

  private:
    std::string file_;
    std::vector<PageEntry> pages_;
    const std::vector<FrameOfLayout>& known_;
};

}  // namespace banxin
