#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A stream of a PDF, inflated.
struct PdfStream {
    int object = 0;  ///< Its number.
    std::string bytes;
};

// Takes a PDF by Cairo apart while it is written, for whoever reads it back: what stands in it as text, and the streams
// that may show type or tell what characters type shows. Pictures and fonts are passed over.
class PdfScan {
  public:
    void take(std::string_view bytes);

    struct Part {
        std::string plain;
        std::vector<PdfStream> streams;  ///< One that cannot be inflated is empty.
    };
    /// What has come, whole streams only, since this was last asked.
    Part next();

  private:
    void look_for_stream();
    void look_for_end();
    void begin_stream();

    enum class Place { between, in_wanted, in_unwanted };
    Place place_ = Place::between;
    std::string open_;      ///< What came of where it is.
    std::size_t seen_ = 0;  ///< So much of it needs no second look.
    int object_ = 0;
    Part part_;
};

}  // namespace banxin
