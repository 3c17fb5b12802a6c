#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "files/traced_files.h"
#include "model/edition.h"
#include "read/edition/edition_file.h"
#include "read/edition/stored_page_file.h"
#include "read/house/read_paper.h"
#include "read/layout/layout_file.h"
#include "read/picture/picture_store.h"
#include "read/story/read_story.h"

namespace banxin {

/// What came of a reading, and what it looked at.
template <typename T>
struct Remembered {
    Footprint footprint;
    Result<T> read;
};

/// By path.
template <typename T>
using Shelf = std::map<std::string, Remembered<T>>;

/// edition.yaml by itself, and what is wrong in it; nothing where it is no YAML map.
struct WrittenEdition {
    SourceText source;
    std::optional<EditionFile> file;
    Findings findings;
};

// What one reading of an edition leaves to the next: of files that have not changed, nothing is read again.
//
// Kept by the caller. An empty one is the first reading: the same functions, and the same comes out. Used by one thread
// at a time.
struct EditionMemory {
    PictureStore pictures;
    Shelf<WrittenEdition> editions{};
    Shelf<PaperDraft> papers;
    Shelf<LayoutFile> layouts;
    Shelf<StoredPageFile> stored_pages{};
    Shelf<DraftStory> stories;
    CopyHouse copy = silent_copy_house();  ///< What the stories were held against: another one reads them all anew.
};

/// What the last reading has left, and what this one leaves.
template <typename T>
struct Shelves {
    Shelf<T>& before;
    Shelf<T>& now;
};
template <typename T>
Shelves(Shelf<T>&, Shelf<T>&) -> Shelves<T>;

/// Whether reading again would come to the same.
template <typename T>
bool is_known(const Remembered<T>& before, const Files& files) {
    const bool was_possible = before.read || before.read.error().kind == FailureKind::input;
    return was_possible && before.footprint.still(files);
}

/// The result for a path, moved from one shelf to the other; `read(Sources)` makes it when it is not there or has
/// changed, and whenever the world failed it: what was in the way may be gone, and no file tells.
template <typename T, typename Read>
const Result<T>& recall(Shelves<T> shelves, const std::string& path, const Sources& from, Read read) {
    auto& [before, now] = shelves;
    auto known = before.extract(path);
    if (known && is_known(known.mapped(), from.files)) return now.insert(std::move(known)).position->second.read;
    const TracedFiles traced(from.files);
    Result<T> fresh = read(Sources{traced, from.pictures});
    return now.insert_or_assign(path, Remembered<T>{traced.footprint(), std::move(fresh)}).first->second.read;
}

}  // namespace banxin
