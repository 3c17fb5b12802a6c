#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

enum class PictureFormat { jpeg, png, svg, pdf };

/// SVG and PDF: lines and areas instead of pixels.
constexpr bool is_vector(PictureFormat format) {
    return format == PictureFormat::svg || format == PictureFormat::pdf;
}

/// The box of a PDF's page that it is laid by, the best first.
enum class PageBox { trim, art, crop, media };

/// What is known of the PDF that a picture is the first page of. The lengths are thousandths of a point: what a reader
/// shows of the page beyond the box, as it is seen upright.
struct PdfFacts {
    PageBox box = PageBox::media;
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    int pages = 1;
    int turn = 0;           ///< Degrees to the right.
    bool is_empty = false;  ///< Its first page paints nothing.
    bool operator==(const PdfFacts&) const = default;
};

// A picture file as it was read; the bytes are shared, never changed.
//
// Invariant: without trouble it has bytes and a size; with trouble it has neither, and its place on the page is marked.
struct Picture {
    std::string path;
    PictureFormat format = PictureFormat::jpeg;
    int width = 0;  ///< Pixels, as seen upright; of vector art: thousandths of a point, of a PDF within its box.
    int height = 0;
    std::shared_ptr<const std::vector<unsigned char>> bytes;
    int orientation = 1;                  ///< How the camera was held, as EXIF counts: 1 upright … 8.
    PdfFacts pdf{};                       ///< Of a PDF.
    std::optional<Diagnostic> trouble{};  ///< Why there is nothing to show.
    /// By value: a file that was read twice is the same picture.
    bool operator==(const Picture& other) const;
};

enum class PictureColour { full, grey };

enum class PictureScale {
    fill,     ///< It fills its place; what is over is cut off around the focus.
    fit,      ///< All of it is seen, in the middle of its place.
    width,    ///< As wide as its place; what is too deep is cut off.
    natural,  ///< In its own size: pixels at 200 to an inch, vector art as it was drawn.
};

/// A place in a picture, in thousandths of its width and height.
struct PicturePoint {
    int x = 500;
    int y = 500;
    bool operator==(const PicturePoint&) const = default;
};

/// A part of a picture, in thousandths of its width and height.
struct PicturePart {
    int left = 0;
    int top = 0;
    int right = 1000;
    int bottom = 1000;
    bool operator==(const PicturePart&) const = default;
};

/// What of a picture is shown, and how.
struct PictureLook {
    PicturePoint focus;
    PictureScale scale = PictureScale::fill;
    PicturePart part;  ///< All that may be shown (`crop`).
    PictureColour colour = PictureColour::full;
    std::vector<PicturePoint> contour;  ///< A polygon round the ink; text runs round it. Empty: round the rectangle.
    bool operator==(const PictureLook&) const = default;
};

struct ShownPicture {
    Picture picture;
    PictureLook look;
    bool operator==(const ShownPicture&) const = default;
};

enum class CaptionPlace { below, above, left, right, over };
enum class CreditPlace { flush_right, run_in };
enum class GroupOrder { row, column };

/// A picture in a story with its words; or several that share them.
struct StoryPicture {
    Picture picture;
    std::string caption;
    std::string credit;
    SourceSpot spot;
    PictureLook look{};
    std::string title{};                          ///< Set bold before the caption.
    std::optional<CaptionPlace> caption_place{};  ///< Else the house's.
    std::vector<ShownPicture> others{};           ///< Of a group: those after the first.
    GroupOrder order = GroupOrder::row;           ///< Of a group: beside one another, or one under the other.
    bool operator==(const StoryPicture&) const = default;
};

/// How a house sets the words of its pictures.
struct CaptionHouse {
    CaptionPlace place = CaptionPlace::below;
    CreditPlace credit = CreditPlace::flush_right;
    std::string title_mark;  ///< Stands before a title: ▲.
    bool operator==(const CaptionHouse&) const = default;
};

}  // namespace banxin
