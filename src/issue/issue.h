#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "files/files.h"
#include "files/traced_files.h"
#include "issue/font_copies.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin {

// A day's paper that is open: read, set, and read and set again when its files have changed.
//
// What it remembers between two settings (files that stayed as they were, pictures, faces) changes nothing of what
// comes out. Used by one thread at a time.
class Issue {
  public:
    /// Opens nothing yet. `crew`: who sets and paints the edition.
    Issue(std::shared_ptr<const Files> files, EditionPlace place, Crew crew = {})
        : files_(std::move(files)), place_(std::move(place)), crew_(crew) {}

    /// The folders of layouts from the next reading on.
    void look_for_layouts_in(std::vector<std::string> folders) { place_.layout_dirs = std::move(folders); }

    /// Reads the files, or what has changed of them. Fails as read_edition(); what was set before stays.
    Result<void> read();
    /// The same, but what has a mistake is left out and the rest is read, without pages that cannot be made exact
    /// (resolve_page.h). Fails as read_what_can_be_set().
    Result<void> read_what_can_be_set();
    /// Sets what was read last. Fails as typeset(), and where a font file cannot be brought to the disk; what was set
    /// before stays. REQUIRES: read() has succeeded since.
    Result<void> set();

    /// Lets go of what reading and setting it again would find ready; what is set stays.
    void forget();

    /// Another edition in the same house, set with what this one remembers; what is set stays as it is. REQUIRES:
    /// is_set() or fonts() were asked for, and nothing forgotten since.
    Result<Typeset> set_other(Edition other);

    // REQUIRES, for these: one of both readings has succeeded since the last setting.

    const Edition& edition_read() const { return *read_; }
    /// What was made up before, as far as it could be read.
    const std::map<PageNumber, StoredPage>& stored_pages() const { return stored_; }
    /// The paper's faces. From here on set_other() can set the edition. Fails where a font file cannot be brought to
    /// the disk.
    Result<std::shared_ptr<FontLibrary>> fonts() { return library_for(read_->paper); }

    /// What reading found that does not keep the edition, or the rest of it, from being set.
    const Diagnostics& findings() const { return findings_; }
    /// Whether something with a mistake was left out.
    bool is_partial() const { return has_errors(findings_); }
    bool is_set() const { return set_.has_value(); }

    // REQUIRES, for all that follows: is_set().

    const Edition& edition() const { return *set_->pages.edition; }
    const Typeset& set_pages() const { return set_->pages; }
    const FontLibrary& library() const { return *set_->library; }
    std::shared_ptr<const FontLibrary> shared_library() const { return set_->library; }
    /// What there is to say: first of the manuscripts, then of the pages.
    Diagnostics diagnostics() const;
    Document painted(GuideMode guides) const { return paint(set_pages(), guides, crew_); }

    const Files& files() const { return *files_; }

  private:
    /// Each borrows from those before it.
    struct SetEdition {
        std::shared_ptr<FontLibrary> library;
        Typeset pages;
    };

    void take(EditionDraft draft);
    Result<std::shared_ptr<FontLibrary>> library_for(const Paper& paper);

    std::shared_ptr<const Files> files_;
    EditionPlace place_;
    Crew crew_;
    EditionMemory memory_{.pictures = PictureStore(Cache()), .papers = {}, .layouts = {}, .stories = {}};
    std::shared_ptr<const Edition> read_;  ///< The next to be set.
    Diagnostics findings_;
    std::map<PageNumber, StoredPage> stored_;
    std::shared_ptr<FontLibrary> library_;
    std::vector<std::string> font_files_;  ///< That the library opened, as the paper names them …
    Footprint fonts_;                      ///< … and as they were.
    FontCopies font_copies_;
    std::optional<TypesetMemo> memo_;  ///< Of the library.
    std::optional<SetEdition> set_;
};

}  // namespace banxin
