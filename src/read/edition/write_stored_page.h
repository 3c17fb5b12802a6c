#pragma once

#include <string>

#include "model/stored_page.h"
#include "read/yaml/yaml_writer.h"

namespace banxin {

// A stored page as a file that a person reads and changes.
//
// Promises: parse_stored_page() and place_frames() give the same page back, but for places in files; the same page, the
// same bytes.
std::string write_stored_page(const StoredPage& page, WordLanguage language);

/// `make-up/1.yaml`; with a letter for an alternative, `make-up/1.b.yaml`.
std::string stored_page_name(PageNumber page, const std::string& letter = {});

/// The folder of these files in the edition's.
inline constexpr const char* kStoredPagesFolder = "make-up";

}  // namespace banxin
