#pragma once

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
// clang-format on

#include <csetjmp>

namespace banxin {

/// A progressive file is held whole while it is read: one that takes more than a gigabyte is not.
inline constexpr long kMostWorkingMemory = 1L << 30;

/// libjpeg's way out of an error: a jump back into the function that called it, where nothing may need a destructor.
struct JumpOnError {
    jpeg_error_mgr base{};  // First, so that libjpeg's pointer is ours.
    std::jmp_buf place{};

    /// The manager for a file's `err`; it says nothing and jumps.
    jpeg_error_mgr* manager() {
        jpeg_std_error(&base);
        base.error_exit = [](j_common_ptr file) { std::longjmp(reinterpret_cast<JumpOnError*>(file->err)->place, 1); };
        base.emit_message = [](j_common_ptr, int) {};
        return &base;
    }
};

}  // namespace banxin
