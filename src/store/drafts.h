#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "store/open_handle.h"

namespace banxin {

/// A text on its way into a file.
struct Draft {
    std::string of;  ///< The hash of what its writer saw in the file.
    std::string text;
    bool operator==(const Draft&) const = default;
};

// What is typed and not yet saved: `.banxin/drafts`, a file for each id. A draft is the one from before or the new one,
// whenever the program is killed; a power cut may take the last seconds, for nobody waits for the disk at each key.
//
// Of one thread at a time, and of one program: who holds the DeskLock.
class Drafts {
  public:
    /// Fails (world).
    static Result<Drafts> open(const std::string& edition);

    /// An id may be any words. Fails (world) with the old draft in place.
    Result<void> write(const std::string& id, const Draft& draft);
    std::optional<Draft> read(const std::string& id) const;
    void remove(const std::string& id);

    /// Of all that are there, in their order as bytes.
    std::vector<std::string> ids() const;

  private:
    Drafts(std::string path, OpenHandle folder) : path_(std::move(path)), folder_(std::move(folder)) {}

    std::string path_;
    OpenHandle folder_;
};

}  // namespace banxin
