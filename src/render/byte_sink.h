#pragma once

#include <cairo.h>

#include <string>

namespace banxin {

/// Cairo's write function: appends to the std::string that `sink` points to.
inline cairo_status_t append_to_bytes(void* sink, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(sink)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace banxin
