#pragma once

#include <memory>
#include <string>
#include <vector>

namespace banxin {

/// What a plate's file says of itself.
struct PlateWords {
    std::string page;    ///< Which page and version it is of, as its slug line.
    std::string plate;   ///< Cyan, Gold.
    std::string screen;  ///< `100 lpi, 45 degrees, ellipse`.
};

// A plate as a TIFF file of one bit a spot: 1 is inked (MinIsWhite), packed as a fax of group 4, rows from the top. It
// has no date: the same plate gives the same bytes.
class PlateTiff {
  public:
    PlateTiff(int width, int height, int dpi, const PlateWords& words);
    ~PlateTiff();
    PlateTiff(const PlateTiff&) = delete;
    PlateTiff& operator=(const PlateTiff&) = delete;

    /// The next row, of (width + 7) / 8 bytes; false where libtiff will not have it.
    bool add(std::vector<unsigned char>& bits);
    /// The file; once, after all rows.
    std::string finish();

  private:
    struct File;
    std::unique_ptr<File> file_;
};

}  // namespace banxin
