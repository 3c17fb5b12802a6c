#include "paint/paint_picture.h"

#include <fmt/format.h>

#include "base/millimetres.h"
#include "paint/append_marks.h"
#include "paint/art_colours.h"
#include "paint/paint_type.h"
#include "paint/picture_name.h"
#include "paint/strokes.h"

namespace banxin {
namespace {

const InkName kBlack{"black"};
constexpr int kEmptyTint = 12;

ImageColour colour_of(const PlacedPicture& placed) {
    return placed.source.look.colour == PictureColour::grey ? ImageColour::grey : ImageColour::full;
}

PlacedImage image_of(const PlacedPicture& placed) {
    const Picture& picture = placed.source.picture;
    PlacedImage image;
    image.area = placed.area;
    image.format = picture.format == PictureFormat::png ? ImageFormat::png : ImageFormat::jpeg;
    image.pixel_width = picture.width;
    image.pixel_height = picture.height;
    image.crop_x = placed.crop.x;
    image.crop_y = placed.crop.y;
    image.crop_width = placed.crop.width;
    image.crop_height = placed.crop.height;
    image.path = picture.path;
    image.bytes = picture.bytes;
    image.orientation = picture.orientation;
    image.colour = colour_of(placed);
    return image;
}

/// The part of a picture's side that is shown, in pixels.
struct ShownPart {
    int start = 0;
    int length = 0;
    int whole = 0;
};

/// Where the whole side would reach when its shown part fills `length` from `at` on.
void stretch(Length& at, Length& length, const ShownPart& part) {
    at -= scaled(length, part.start, part.length);
    length = scaled(length, part.whole, part.length);
}

VectorArt art_of(const PlacedPicture& placed, const Paper& paper) {
    VectorArt art = vector_art(placed);
    if (art.format == ArtFormat::svg) ink_art(art, paper);
    return art;
}

/// Words in the middle of a room, small enough for it; nothing in one that is smaller than a point.
std::vector<Mark> words_in_middle(const Rect& room, const std::string& words, const House& house) {
    if (room.width < 12_pt || room.height < 6_pt) return {};
    TextStyle style = house.paper.style(TextKind::caption);
    style.align = Align::left;
    const TypeLine type = set_type_within(words, style, room.width - 6_pt, house.type_case);
    return paint_type(type, {room.x + (room.width - type.width()) / 2, middle_baseline(room, type.size())});
}

/// A place that something is missing from must be seen on any proof.
std::vector<Mark> empty_place(const Rect& area, const std::string& words, const House& house) {
    std::vector<Mark> marks = {FilledRect{MarkRole::absent, area, {kBlack, kEmptyTint}}, frame_inside(area)};
    append_marks(marks, words_in_middle(area, words, house));
    return marks;
}

std::string missing_words(Language language) {
    switch (language) {
        case Language::zh_hans:
            return "缺图";
        case Language::zh_hant:
            return "缺圖";
        case Language::ja:
            return "写真なし";
        case Language::ko:
            return "사진 없음";
        case Language::en:
            return "No picture";
    }
    return {};
}

std::string ad_words(Language language) {
    switch (language) {
        case Language::zh_hans:
            return "广告";
        case Language::zh_hant:
            return "廣告";
        case Language::ja:
            return "広告";
        case Language::ko:
            return "광고";
        case Language::en:
            return "Advertisement";
    }
    return {};
}

}  // namespace

VectorArt vector_art(const PlacedPicture& placed) {
    const Picture& picture = placed.source.picture;
    const Crop& crop = placed.crop;
    VectorArt art;
    art.area = art.whole = placed.area;
    stretch(art.whole.x, art.whole.width, {crop.x, crop.width, picture.width});
    stretch(art.whole.y, art.whole.height, {crop.y, crop.height, picture.height});
    art.whole = whole_page(art.whole, picture);
    art.format = picture.format == PictureFormat::pdf ? ArtFormat::pdf : ArtFormat::svg;
    art.path = picture.path;
    art.bytes = picture.bytes;
    art.colour = colour_of(placed);
    return art;
}

std::vector<Mark> paint_picture(const PlacedPicture& placed, const House& house) {
    const Picture& picture = placed.source.picture;
    std::vector<Mark> marks;
    if (!picture.bytes && picture.trouble) {
        marks = empty_place(placed.area, missing_words(house.paper.language) + " " + file_name(picture.path), house);
    } else if (is_vector(picture.format)) {
        marks.emplace_back(art_of(placed, house.paper));
    } else {
        marks.emplace_back(image_of(placed));
        if (placed.source.look.contour.empty()) marks.emplace_back(frame_inside(placed.area, {kBlack}));
    }
    if (placed.band) marks.emplace_back(FilledRect{MarkRole::picture, *placed.band, {kBlack, 100}});
    return marks;
}

std::vector<Mark> paint_empty_ad(const Rect& area, const House& house) {
    const std::string size = fmt::format("{}　{} × {} mm", ad_words(house.paper.language),
                                         whole_millimetres(area.width), whole_millimetres(area.height));
    return empty_place(area, size, house);
}

std::vector<Mark> paint_qr(const PlacedQr& code) {
    std::vector<Mark> marks;
    const Length module = code.area.width / code.modules;
    const auto dark = [&](int row, int column) {
        return code.dark[static_cast<std::size_t>(row * code.modules + column)];
    };
    for (int row = 0; row < code.modules; ++row) {
        for (int first = 0; first < code.modules; ++first) {
            if (!dark(row, first)) continue;
            int end = first;
            while (end < code.modules && dark(row, end)) ++end;
            marks.emplace_back(
                FilledRect{MarkRole::code,
                           {code.area.x + module * first, code.area.y + module * row, module * (end - first), module},
                           {kBlack, 100}});
            first = end;
        }
    }
    return marks;
}

}  // namespace banxin
