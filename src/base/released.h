#pragma once

namespace banxin {

/// For std::unique_ptr: gives a C library's object back through its own function when the owner goes.
template <auto release>
struct Released {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};

}  // namespace banxin
