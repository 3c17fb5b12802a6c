// An allocation that finds no memory ends `banxin-art` at once. The libraries that draw would go on without a word
// where they get none, and leave out the picture or the text that it was for; then the art would look harmless here,
// and take all of that memory from whoever draws it without a limit.
#include <unistd.h>

#include <cstddef>

#include "art/art_limits.h"

// The names by which the C library's own allocators stay reachable where a program has others (glibc's manual,
// "Replacing malloc": what is allocated by them is freed by its free()).
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
namespace {

void* or_end(void* memory) {
    if (memory == nullptr) _exit(banxin::kNoMemoryForArt);
    return memory;
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
    return or_end(__libc_malloc(size));
}

void* calloc(std::size_t count, std::size_t size) {
    return or_end(__libc_calloc(count, size));
}

void* realloc(void* old, std::size_t size) {
    void* memory = __libc_realloc(old, size);
    return size == 0 ? memory : or_end(memory);
}

}  // extern "C"
#endif
