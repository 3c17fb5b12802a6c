// What is stored of a page is a part of a layout: its frames are placed together with those of the layout that stay, so
// that they may be told by relation to them, and are held against them like any two frames of one layout.
//
// Made up again, a page need not fit its layout any more: an advertisement may have come since. Then its frames are
// placed by themselves, so that whoever makes it up knows how it stood.
#include "read/edition/load_stored_pages.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "model/page_label.h"
#include "read/edition/stored_pages.h"
#include "read/edition/write_stored_page.h"
#include "read/layout/place_frames.h"

namespace banxin {

namespace {

namespace fs = std::filesystem;

/// A frame as a layout's file would have it in columns and lines of the page.
FrameSource placed_source(const FrameTemplate& frame) {
    FrameSource source;
    source.frame = frame;
    source.legs.resize(frame.legs.size());
    source.pictures_at.resize(frame.pictures.size());
    return source;
}

LayoutFile layout_with(const PageTemplate& layout, const std::vector<FrameSource>& frames) {
    LayoutFile file;
    file.layout = layout;
    file.layout.frames.clear();
    for (const FrameTemplate& frame : layout.frames) file.frames.push_back(placed_source(frame));
    file.frames.insert(file.frames.end(), frames.begin(), frames.end());
    return file;
}

class StoredPageLoader {
  public:
    StoredPageLoader(EditionMaterial& material, const StoredPagesPlace& place, Trouble& trouble)
        : material_(material), place_(place), trouble_(trouble), edition_(material.file.edition) {}

    void load() {
        for (EditionPage& page : edition_.pages) {
            if (!page.make_up) continue;
            if (edition_.layouts.contains(page.layout))
                load_page(page);
            else
                leave_open(page);
        }
        std::erase_if(edition_.layouts, [&](const auto& named) {
            return std::ranges::count(edition_.pages, named.first, &EditionPage::layout) == 0;
        });
    }

  private:
    void load_page(EditionPage& page) {
        const PageTemplate fixed = fixed_part(edition_.layouts.at(page.layout), page);
        material_.fixed.emplace(page.number, fixed);
        const StoredPageFile* stored = stored_of(page);
        const std::string own = own_layout(page);
        if (place_.use == StoredPageUse::set) {
            if (stored == nullptr || !set_page(page, *stored, own)) leave_open(page);
        } else {
            leave_open(page);
            if (stored == nullptr ? !damaged_.contains(page.number) : put_apart(page, *stored))
                edition_.layouts.emplace(own, fixed);
        }
        page.layout = own;
    }

    /// What was stored of a page; nothing where there is nothing, or nothing that can be read.
    const StoredPageFile* stored_of(const EditionPage& page) {
        const fs::path folder = fs::path(place_.folder) / kStoredPagesFolder;
        const std::string name = stored_page_name(page.number);
        const std::string path = (fs::path(place_.folder) / name).generic_string();
        const auto names = place_.sources.files.list(folder.generic_string());
        if (!names) {
            trouble_.add(names.error());
            return nullptr;
        }
        if (std::ranges::count(*names, fs::path(name).filename().string()) == 0) {
            tell_missing(page);
            return nullptr;
        }
        const auto& read = recall(place_.shelves, path, place_.sources,
                                  [&](const Sources& sources) { return read_stored_page(sources.files, path); });
        if (read && is_of(page, *read)) return &*read;
        if (!read) trouble_.add(read.error());
        damaged_.insert(page.number);
        return nullptr;
    }

    void tell_missing(const EditionPage& page) {
        if (place_.use == StoredPageUse::apart) return;
        trouble_.findings.error(page.make_up->spot, "make-up-missing",
                                phrase("page {} has not been made up yet", page_label(page.number, edition_)),
                                phrase("run `banxin makeup {}`", place_.folder));
    }

    bool is_of(const EditionPage& page, const StoredPageFile& stored) {
        if (stored.page.page == page.number) return true;
        trouble_.findings.error(stored.spot, "make-up-other-page",
                                phrase("this was made up for page {}, and the file is page {}'s",
                                       page_label(stored.page.page, edition_), page_label(page.number, edition_)),
                                phrase("give the file the name of its page: {}", stored_page_name(stored.page.page)));
        return false;
    }

    bool set_page(EditionPage& page, const StoredPageFile& stored, const std::string& name) {
        auto layout = place_frames(layout_with(material_.fixed.at(page.number), stored.frames), edition_.paper);
        if (!layout) {
            trouble_.add(layout.error());
            return false;
        }
        keep(page, stored, *layout);
        edition_.layouts.emplace(name, *std::move(layout));
        refuse_filled(page, stored.page);
        fill_from_stored(page, stored.page);
        auto& references = material_.file.references;
        references.insert(references.end(), stored.references.begin(), stored.references.end());
        return true;
    }

    /// Whether the page can be made up again: what stands on it now must be known for that.
    bool put_apart(const EditionPage& page, const StoredPageFile& stored) {
        const PageTemplate& fixed = material_.fixed.at(page.number);
        auto layout = place_frames(layout_with(fixed, stored.frames), edition_.paper);
        if (!layout) {
            PageTemplate empty = fixed;
            empty.frames.clear();
            layout = place_frames(layout_with(empty, stored.frames), edition_.paper);
        }
        if (layout) keep(page, stored, *layout);
        if (!layout) trouble_.add(layout.error());
        return layout.has_value();
    }

    /// `layout`: with the frames of the stored page at their places.
    void keep(const EditionPage& page, const StoredPageFile& stored, const PageTemplate& layout) {
        StoredPage kept = stored.page;
        for (const FrameTemplate& frame : layout.frames) {
            const auto is_frame = [&](const FrameSource& source) { return source.frame.id == frame.id; };
            if (std::ranges::any_of(stored.frames, is_frame)) kept.frames.push_back(frame);
        }
        material_.stored.emplace(page.number, std::move(kept));
    }

    void refuse_filled(EditionPage& page, const StoredPage& stored) {
        for (const FrameBinding& binding : stored.bindings) {
            const auto before = std::ranges::find(page.frames, binding.frame, &FrameBinding::frame);
            if (before == page.frames.end()) continue;
            const auto* pointers = std::get_if<PointerBinding>(&before->content);
            if (pointers != nullptr && pointers->stories.empty()) continue;
            trouble_.findings.error(binding.spot, "frame-filled-twice",
                                    phrase("edition.yaml fills frame `{}` already", binding.frame.value),
                                    phrase("it does in line {}; leave it out in one of the files", before->spot.line));
        }
    }

    void leave_open(const EditionPage& page) {
        material_.open_pages.insert(page.number);
        if (place_.use == StoredPageUse::apart) return;
        for (const StoryId& story : page.make_up->stories) edition_.unread.stories.insert(story);
    }

    EditionMaterial& material_;
    const StoredPagesPlace& place_;
    Trouble& trouble_;
    Edition& edition_;
    std::set<PageNumber> damaged_;
};

}  // namespace

void load_stored_pages(EditionMaterial& material, const StoredPagesPlace& place, Trouble& trouble) {
    StoredPageLoader(material, place, trouble).load();
}

}  // namespace banxin
