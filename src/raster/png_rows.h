#pragma once

#include <cstddef>
#include <string>
#include <string_view>

struct png_struct_def;
struct png_info_def;

namespace banxin {

/// How the samples of a row come out: eight bits each, unless they are kept.
enum class PngSamples {
    rgba,  ///< Red, green, blue, alpha, whatever the file has.
    own,   ///< Grey or red, green, blue, and alpha where the file has any.
    kept,  ///< As they lie in the file, of whatever depth.
};

// A PNG file in memory, read row by row.
//
// Every step is false when the file is no PNG, is damaged or ends early; nothing may be asked of it then. The bytes
// must outlive it. Nothing of a row is kept.
class PngRows {
  public:
    explicit PngRows(std::string_view bytes);
    ~PngRows();
    PngRows(const PngRows&) = delete;
    PngRows& operator=(const PngRows&) = delete;

    /// Reads the head. Comes first.
    bool open(PngSamples samples);

    int width() const;
    int height() const;
    int channels() const;
    std::size_t row_bytes() const;
    /// Of the file: bits that a sample, or the number of a colour, has there.
    int stored_bits() const { return stored_bits_; }
    /// Its rows come out only all together.
    bool is_interlaced() const;
    /// The profile that the file carries; empty when it carries none.
    std::string icc() const;

    /// The next row, of row_bytes(), of a file without interlace.
    bool read_row(unsigned char* row);
    /// All rows, one behind the other.
    bool read_all(unsigned char* rows);
    /// All rows to the file's end, each into the same one.
    bool read_through(unsigned char* row);

  private:
    std::string_view rest_;
    png_struct_def* file_;
    png_info_def* head_;
    int passes_ = 1;
    int stored_bits_ = 8;
};

}  // namespace banxin
