#include "art/opened_library.h"

#include <dlfcn.h>

namespace banxin {

OpenedLibrary::OpenedLibrary(const char* name) : library_(dlopen(name, RTLD_LAZY | RTLD_LOCAL)) {
    if (library_ == nullptr) trouble_ = dlerror();
}

void* OpenedLibrary::address_of(const char* name) {
    if (library_ == nullptr) return nullptr;
    void* address = dlsym(library_, name);
    if (address == nullptr && trouble_.empty()) trouble_ = dlerror();
    return address;
}

}  // namespace banxin
