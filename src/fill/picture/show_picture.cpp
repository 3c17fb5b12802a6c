#include "fill/picture/show_picture.h"

#include <algorithm>
#include <cstdint>

namespace banxin {
namespace {

constexpr int kNaturalResolution = 200;

/// `side` × part ÷ whole in whole pixels, between 1 and `most`.
int share(int side, Length part, Length whole, int most) {
    const Length pixels = scaled(Length::emu(side), part.in_emu(), whole.in_emu());
    return static_cast<int>(std::clamp<std::int64_t>(pixels.in_emu(), 1, most));
}

/// Where a window of `length` starts within [first, first + side), its middle as near to the focus as may be. The focus
/// counts in half pixels.
int window_start(int first, int side, int length, int focus) {
    const int over = focus - length;
    return std::clamp((over - (over < 0 ? 1 : 0)) / 2, first, first + side - length);
}

int thousandths(int side, int part) {
    return static_cast<int>((static_cast<std::int64_t>(side) * part + 500) / 1000);
}

/// A pixel's own size on paper: pixels at the natural resolution, or a thousandth of a point.
Length natural_length(int side, PictureFormat format) {
    return is_vector(format) ? scaled(Length::pt(1), side, 1000) : scaled(Length::pt(72), side, kNaturalResolution);
}

/// In half pixels; the part's middle when nobody says where to look.
int focus_on(int start, int part, int whole, int thousandth) {
    return thousandth == 500 ? 2 * start + part : 2 * thousandths(whole, thousandth);
}

// A picture being laid: its part, and the place that it may take.
class Laying {
  public:
    Laying(const Picture& picture, const PictureLook& look, const Rect& place)
        : picture_(picture),
          place_(place),
          part_(shown_part(picture, look)),
          focus_x_(focus_on(part_.x, part_.width, picture.width, look.focus.x)),
          focus_y_(focus_on(part_.y, part_.height, picture.height, look.focus.y)) {}

    Shown fill() const {
        Crop crop = part_;
        if (is_too_wide()) {
            cut_width(crop, share(part_.height, place_.width, place_.height, part_.width));
        } else {
            cut_height(crop, share(part_.width, place_.height, place_.width, part_.height));
        }
        return {place_, crop};
    }

    Shown fit() const {
        Rect area = place_;
        if (is_too_wide()) {
            area.height = depth_at(place_.width);
            area.y += (place_.height - area.height) / 2;
        } else {
            area.width = scaled(place_.height, part_.width, part_.height);
            area.x += (place_.width - area.width) / 2;
        }
        return {area, part_};
    }

    Shown width() const {
        const Length depth = depth_at(place_.width);
        if (depth > place_.height) return fill();
        return {{place_.x, place_.y, place_.width, depth}, part_};
    }

    Shown natural() const {
        const Size own{natural_length(part_.width, picture_.format), natural_length(part_.height, picture_.format)};
        const Size seen{std::min(own.width, place_.width), std::min(own.height, place_.height)};
        Crop crop = part_;
        if (seen.width < own.width) cut_width(crop, share(part_.width, seen.width, own.width, part_.width));
        if (seen.height < own.height) cut_height(crop, share(part_.height, seen.height, own.height, part_.height));
        return {{place_.x + (place_.width - seen.width) / 2, place_.y + (place_.height - seen.height) / 2, seen.width,
                 seen.height},
                crop};
    }

  private:
    /// In proportion to the place; compared without leaving 64 bits, for art counts in thousandths of a point.
    bool is_too_wide() const { return scaled(place_.height, part_.width, part_.height) > place_.width; }
    Length depth_at(Length width) const { return scaled(width, part_.height, part_.width); }
    void cut_width(Crop& crop, int width) const {
        crop.x = window_start(part_.x, part_.width, width, focus_x_);
        crop.width = width;
    }
    void cut_height(Crop& crop, int height) const {
        crop.y = window_start(part_.y, part_.height, height, focus_y_);
        crop.height = height;
    }

    const Picture& picture_;
    Rect place_;
    Crop part_;
    int focus_x_;
    int focus_y_;
};

}  // namespace

Crop shown_part(const Picture& picture, const PictureLook& look) {
    Crop part;
    part.x = thousandths(picture.width, look.part.left);
    part.y = thousandths(picture.height, look.part.top);
    part.width = std::max(thousandths(picture.width, look.part.right) - part.x, std::min(picture.width, 1));
    part.height = std::max(thousandths(picture.height, look.part.bottom) - part.y, std::min(picture.height, 1));
    part.x = std::min(part.x, picture.width - part.width);
    part.y = std::min(part.y, picture.height - part.height);
    return part;
}

Size natural_size(const Picture& picture) {
    return {natural_length(picture.width, picture.format), natural_length(picture.height, picture.format)};
}

Shown show_picture(const Picture& picture, const PictureLook& look, const Rect& place) {
    const bool nothing =
        picture.width <= 0 || picture.height <= 0 || place.width <= Length() || place.height <= Length();
    if (nothing) return {place, {0, 0, std::max(picture.width, 0), std::max(picture.height, 0)}};
    const Laying laying(picture, look, place);
    switch (look.scale) {
        case PictureScale::fill:
            return laying.fill();
        case PictureScale::fit:
            return laying.fit();
        case PictureScale::width:
            return laying.width();
        case PictureScale::natural:
            return laying.natural();
    }
    return laying.fill();
}

}  // namespace banxin
