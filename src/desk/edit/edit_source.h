#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "files/files.h"
#include "model/edition.h"
#include "model/stored_page.h"

namespace banxin {

/// An edition as it was read, and the files that it was read from.
struct EditSource {
    const Edition& edition;
    const Files& files;
    std::string folder;  ///< The edition's.
};

/// What becomes of a file; nothing for one that is not there.
struct FileChange {
    std::string file;
    std::optional<std::string> before;
    std::optional<std::string> after;
    bool operator==(const FileChange&) const = default;
};

/// Files that change together.
using FileChanges = std::vector<FileChange>;

tl::unexpected<Failure> refused_edit(const SourceSpot& spot, const char* code, Phrase message, Phrase hint = {});

/// Something is named that is not there (`edit-unknown`): `page`, `1`.
tl::unexpected<Failure> nothing_called(const EditSource& source, Phrase what, const std::string& name);

/// A page by its number. Refuses: `edit-unknown`.
Result<const EditionPage*> page_to_edit(const EditSource& source, PageNumber page);

}  // namespace banxin
