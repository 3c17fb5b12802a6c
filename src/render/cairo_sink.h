#pragma once

#include <cairo.h>

#include <string>

#include "base/byte_sink.h"

namespace banxin {

// Where Cairo's bytes go: on to a sink as they come, or, from hold() on, into `held()`.
//
// Lives as long as the surface that writes into it.
class CairoSink {
  public:
    explicit CairoSink(ByteSink sink) : sink_(std::move(sink)) {}

    /// Cairo's write function; `self` is the sink.
    static cairo_status_t take(void* self, const unsigned char* bytes, unsigned count) {
        return static_cast<CairoSink*>(self)->take({reinterpret_cast<const char*>(bytes), count});
    }

    void hold() { holds_ = true; }
    std::string& held() { return held_; }
    /// Lets go what was held.
    void release() {
        holds_ = false;
        take(held_);
        held_.clear();
    }
    /// The sink's first failure: what Cairo could not write, and not what it could not draw.
    const Result<void>& outcome() const { return outcome_; }

  private:
    // Cairo is not told of a failure: a PDF surface whose stream has failed reads beyond its memory when it is
    // finished. What it writes from then on is lost, and outcome() says so.
    cairo_status_t take(std::string_view bytes) {
        if (holds_) {
            held_ += bytes;
        } else if (outcome_) {
            outcome_ = sink_(bytes);
        }
        return CAIRO_STATUS_SUCCESS;
    }

    ByteSink sink_;
    bool holds_ = false;
    std::string held_;
    Result<void> outcome_;
};

/// A sink that appends to a string, which must outlive it.
inline ByteSink into(std::string& bytes) {
    return [&bytes](std::string_view more) -> Result<void> {
        bytes += more;
        return {};
    };
}

}  // namespace banxin
