#pragma once

#include <string>
#include <tl/expected.hpp>

namespace banxin {

// A shared library that is opened while the program runs, and stays open.
//
// Most runs draw no art: what draws it, with all that hangs on it, would take longer to load than a page takes to set.
class OpenedLibrary {
  public:
    /// `name`: its soname, found as the loader finds it.
    explicit OpenedLibrary(const char* name);

    /// Takes the function of that name, of this library or of one that it needs, into a pointer of its type.
    template <typename Function>
    void take(Function*& function, const char* name) {
        function = reinterpret_cast<Function*>(address_of(name));
    }
    /// Why it cannot be opened, or what it lacks; empty when all was found.
    const std::string& trouble() const { return trouble_; }

  private:
    void* address_of(const char* name);

    void* library_;
    std::string trouble_;
};

/// The functions of a library, opened; or why they are not there, in words for the editor.
template <typename Functions>
using Opened = tl::expected<Functions, std::string>;

}  // namespace banxin
