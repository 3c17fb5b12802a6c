#include "prepress/proof/plates.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "prepress/pass/page_inks.h"
#include "prepress/pass/picture_ground.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pictures/press_pictures_rows.h"
#include "prepress/proof/plates_art.h"
#include "prepress/proof/plates_page.h"
#include "prepress/proof/plates_pdf.h"

namespace banxin {
namespace {

constexpr std::array<const char*, 4> kProcessNames{"Cyan", "Magenta", "Yellow", "Black"};

/// A press picture's films, cyan to black, as PNG files; those that it has no ink for are null.
using Films = std::array<std::shared_ptr<const std::vector<unsigned char>>, 4>;

/// The samples of a press picture, four inks or one grey a pixel, 255 as they are stored.
struct Stored {
    Pixels pixels;
    bool is_cmyk = false;
};

/// A byte for each bit of line art.
std::vector<unsigned char> unpacked(const PressPicture& picture) {
    std::vector<unsigned char> samples;
    const auto width = static_cast<std::size_t>(picture.width);
    const std::size_t row_bytes = (width + 7) / 8;
    for (std::size_t row = 0; row + row_bytes <= picture.bytes.size(); row += row_bytes) {
        for (std::size_t x = 0; x < width; ++x) {
            const auto byte = static_cast<unsigned char>(picture.bytes[row + x / 8]);
            samples.push_back((byte >> (7 - x % 8) & 1) != 0 ? 255 : 0);
        }
    }
    return samples;
}

Stored stored_of(const PressPicture& picture) {
    Stored out;
    out.is_cmyk = picture.inks == PictureInks::cmyk;
    out.pixels = {picture.width, picture.height, out.is_cmyk ? 4 : 1, {}};
    const FileBytes bytes(picture.bytes.begin(), picture.bytes.end());
    if (picture.coding == PictureCoding::flat) {
        out.pixels.samples = picture.bits == 1 ? unpacked(picture) : bytes;
        return out;
    }
    const auto rows = open_jpeg_rows(bytes, {double(picture.width), double(picture.height)});
    std::vector<unsigned char> row(static_cast<std::size_t>(picture.width * out.pixels.channels));
    for (int y = 0; rows && y < picture.height && (*rows)->next(row.data()); ++y)
        out.pixels.samples.insert(out.pixels.samples.end(), row.begin(), row.end());
    return out;
}

/// One film of it: inks count from 0, films from white.
Pixels film_of(const Stored& stored, std::size_t ink) {
    Pixels film{stored.pixels.width, stored.pixels.height, 1, {}};
    if (!stored.is_cmyk) {
        film.samples = stored.pixels.samples;
    } else {
        for (std::size_t at = ink; at < stored.pixels.samples.size(); at += 4)
            film.samples.push_back(static_cast<unsigned char>(255 - stored.pixels.samples[at]));
    }
    film.samples.resize(static_cast<std::size_t>(film.width) * static_cast<std::size_t>(film.height), 255);
    return film;
}

Films films_of(const PressPicture& picture) {
    const Stored stored = stored_of(picture);
    Films films;
    for (std::size_t ink = stored.is_cmyk ? 0 : 3; ink < films.size(); ++ink) {
        const std::string png = write_png(film_of(stored, ink), 72);
        films[ink] = std::make_shared<const std::vector<unsigned char>>(png.begin(), png.end());
    }
    return films;
}

/// What takes a picture's place on a plate: its film, or bare paper, for a picture knocks out.
Mark on_plate(const PlacedImage& image, const Films& films, const PlateName& plate, const PressPicture& made) {
    const auto film = plate.spot.empty() ? films[static_cast<std::size_t>(plate.process)] : nullptr;
    if (!film) return FilledRect{MarkRole::picture, image.area, {InkName{"white"}, 100}};
    PlacedImage out = image;
    out.format = ImageFormat::png;
    const bool lies = image.orientation >= 5;  // its columns are the file's rows
    out.pixel_width = out.crop_width = lies ? made.height : made.width;
    out.pixel_height = out.crop_height = lies ? made.width : made.height;
    out.crop_x = out.crop_y = 0;
    out.bytes = film;
    out.colour = ImageColour::full;
    return out;
}

}  // namespace

/// A picture of a page, made ready once for all plates.
struct UninkedPicture {
    PressPicture made;
    Films films;
};

/// What of a page is not drawn in named inks; its pictures in order.
struct UninkedContent {
    std::vector<UninkedPicture> pictures;
    ArtInks art_inks;
};

namespace {

Result<std::vector<UninkedPicture>> pictures_of(const DisplayList& page, const PlateOrder& order) {
    std::vector<UninkedPicture> pictures;
    for (const Mark& mark : page.marks) {
        const auto* image = std::get_if<PlacedImage>(&mark);
        if (image == nullptr) continue;
        auto made = order.make_picture(*image, ground_of(*image, page, order.inks));
        if (!made) return tl::unexpected(std::move(made.error()));
        Films films = films_of(*made);
        made->bytes.clear();
        pictures.push_back({*std::move(made), std::move(films)});
    }
    return pictures;
}

/// Art in the plate's greys; bare paper where it cannot be read.
Mark art_on_plate(const VectorArt& art, const PlateName& plate, UninkedContent& content) {
    if (art.bytes && art.format == ArtFormat::svg) return art_on(plate, art, content.art_inks);
    const auto drawn = art.bytes ? pdf_on(plate, art) : std::nullopt;
    if (drawn) return *drawn;
    return FilledRect{MarkRole::picture, art.area, {InkName{"white"}, 100}};
}

/// The marks with their pictures and art in the plate's greys.
DisplayList page_on(const PlateName& plate, DisplayList marks, UninkedContent& content) {
    auto picture = content.pictures.begin();
    for (Mark& mark : marks.marks) {
        if (const auto* image = std::get_if<PlacedImage>(&mark)) {
            mark = Mark(on_plate(PlacedImage(*image), picture->films, plate, picture->made));
            ++picture;
        } else if (const auto* art = std::get_if<VectorArt>(&mark)) {
            mark = art_on_plate(*art, plate, content);
        }
    }
    return marks;
}

PlateMix process_mix(int ink) {
    PlateMix mix{};
    mix[static_cast<std::size_t>(ink)] = kFullInk;
    return mix;
}

PlateMix stand_in_of(const SpotInk& spot, const InkTable& inks) {
    const auto ink = inks.find(spot.ink);
    if (ink == inks.end()) return {};
    return press_colour(ink->second, 100, InkUse::area).separation.value_or(Separation{}).stands_in;
}

/// The four, then the spots of the page.
std::vector<PlateTitle> titles_of(const DisplayList& page, const InkTable& inks) {
    std::vector<PlateTitle> titles;
    for (int ink = 0; ink < 4; ++ink)
        titles.push_back({kProcessNames[static_cast<std::size_t>(ink)], process_mix(ink)});
    for (const SpotInk& spot : spots_of(page, inks)) titles.push_back({spot.plate, stand_in_of(spot, inks)});
    return titles;
}

PlateName name_of(const std::vector<PlateTitle>& titles, std::size_t plate) {
    const int process = static_cast<int>(plate);
    return plate < kProcessNames.size() ? PlateName{process} : PlateName{0, titles[plate].name};
}

/// True for a picture or art that the rows do not show: it is dear to draw.
bool is_beyond(const Mark& mark, Length top, Length foot) {
    const auto* image = std::get_if<PlacedImage>(&mark);
    const auto* art = std::get_if<VectorArt>(&mark);
    const Rect* area = image != nullptr ? &image->area : art != nullptr ? &art->area : nullptr;
    return area != nullptr && (area->bottom() < top || area->y > foot);
}

/// Art as the press has it; what it refuses stays, to be drawn by its colours.
DisplayList with_pressed_art(DisplayList page, const PressArt& press_art) {
    if (!press_art) return page;
    for (Mark& mark : page.marks) {
        auto* art = std::get_if<VectorArt>(&mark);
        if (art == nullptr || !art->bytes) continue;
        const auto file = press_art(*art);
        if (!file) continue;
        art->format = ArtFormat::pdf;
        art->bytes = std::make_shared<const std::vector<unsigned char>>(file->begin(), file->end());
        art->whole = {Length() - kSheetMargin, Length() - kSheetMargin, page.trim.width + kSheetMargin * 2,
                      page.trim.height + kSheetMargin * 2};
    }
    return page;
}

}  // namespace

struct PlateDrawing::Content {
    UninkedContent page;
    std::size_t plate = kNoPlate;  ///< Whose marks …
    DisplayList marks;             ///< … these are.

    static constexpr std::size_t kNoPlate = 999;
};

PlateDrawing::PlateDrawing(const DisplayList& page, const PlateOrder& order)
    : page_(with_pressed_art(page, order.press_art)), order_(order), titles_(titles_of(page, order.inks)) {}

PlateDrawing::~PlateDrawing() = default;

Result<std::unique_ptr<PlateDrawing>> PlateDrawing::open(const DisplayList& page, const PlateOrder& order) {
    auto pictures = pictures_of(page, order);
    if (!pictures) return tl::unexpected(pictures.error());
    std::unique_ptr<PlateDrawing> drawing(new PlateDrawing(page, order));
    drawing->content_ = std::make_unique<Content>(
        Content{{*std::move(pictures), ArtInks(order.inks, order.profile)}, Content::kNoPlate, {}});
    return drawing;
}

int PlateDrawing::width() const {
    return pixels_of(page_.trim.width, order_.dpi);
}

int PlateDrawing::height() const {
    return pixels_of(page_.trim.height, order_.dpi);
}

Result<Pixels> PlateDrawing::rows(std::size_t plate, int first, int count) {
    const PlateName name = name_of(titles_, plate);
    if (content_->plate != plate) {
        content_->marks = page_on(name, marks_on(name, page_, order_.inks), content_->page);
        content_->plate = plate;
    }
    const auto length = [&](int rows) { return Length::pt(rows) * 72 / order_.dpi; };
    DisplayList shown = bare_page(content_->marks);
    std::copy_if(content_->marks.marks.begin(), content_->marks.marks.end(), std::back_inserter(shown.marks),
                 [&](const Mark& mark) { return !is_beyond(mark, length(first), length(first + count)); });
    PlateColours colours(name, order_.inks);
    return render_grey_rows(shown, order_.fonts, colours, {order_.dpi, first, count});
}

Result<std::vector<DrawnPlate>> drawn_plates(const DisplayList& page, const PlateOrder& order) {
    const auto drawing = PlateDrawing::open(page, order);
    if (!drawing) return tl::unexpected(drawing.error());
    std::vector<DrawnPlate> plates;
    for (std::size_t plate = 0; plate < (*drawing)->plates().size(); ++plate) {
        auto film = (*drawing)->rows(plate, 0, (*drawing)->height());
        if (!film) return tl::unexpected(std::move(film.error()));
        const PlateTitle& title = (*drawing)->plates()[plate];
        plates.push_back({title.name, title.stands_in, *std::move(film)});
    }
    return plates;
}

}  // namespace banxin
