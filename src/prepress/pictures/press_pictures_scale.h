#pragma once

#include <functional>
#include <vector>

namespace banxin {

/// A part of a picture, in its pixels; edges may run through pixels.
struct PixelWindow {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct PixelCount {
    int width = 0;
    int height = 0;
    bool operator==(const PixelCount&) const = default;
};

/// Gets the rows of a picture, 8 bits a sample, from the first to the last.
using RowTaker = std::function<void(const std::vector<unsigned char>& row)>;

// Brings a window of a picture to as many or fewer pixels: each new pixel is the mean of the area that it covers.
//
// Rows of the whole picture go in from the first; finished rows go to the taker. Holds one row of sums.
class AreaScaler {
  public:
    AreaScaler(PixelWindow window, PixelCount target, int channels);

    void take(const unsigned char* row, const RowTaker& taker);

    /// True when the whole target has come out; further rows are of no use.
    bool is_done() const { return rows_out_ == target_.height; }

  private:
    /// The pixels of a row that a new pixel covers.
    struct Cover {
        int first = 0;
        int last = 0;
        double of_first = 0;
        double of_last = 0;  ///< Nothing where it is also the first.
    };

    double end_of_target() const { return window_.y + window_.height * (rows_out_ + 1) / target_.height; }
    void add_until(double end, const unsigned char* row);
    void finish(const RowTaker& taker);

    PixelWindow window_;
    PixelCount target_;
    int channels_;
    int rows_in_ = 0;
    int rows_out_ = 0;
    double taken_until_;  ///< In rows of the picture.
    std::vector<Cover> covers_;
    std::vector<double> sums_;
    std::vector<unsigned char> finished_;
};

}  // namespace banxin
