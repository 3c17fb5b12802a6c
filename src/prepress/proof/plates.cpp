#include "prepress/proof/plates.h"

#include <array>

#include "prepress/pass/page_inks.h"
#include "prepress/pass/picture_ground.h"
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

/// The pictures of a page, in order, made ready once for all plates.
struct PagePicture {
    PressPicture made;
    Films films;
};

Result<std::vector<PagePicture>> pictures_of(const DisplayList& page, const PlateOrder& order) {
    std::vector<PagePicture> pictures;
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

/// What of a page is not drawn in named inks.
struct PageContent {
    std::vector<PagePicture> pictures;
    ArtInks art_inks;
};

/// Art in the plate's greys; bare paper where it cannot be read.
Mark art_on_plate(const VectorArt& art, const PlateName& plate, PageContent& content) {
    if (art.bytes && art.format == ArtFormat::svg) return art_on(plate, art, content.art_inks);
    const auto drawn = art.bytes ? pdf_on(plate, art) : std::nullopt;
    if (drawn) return *drawn;
    return FilledRect{MarkRole::picture, art.area, {InkName{"white"}, 100}};
}

/// The marks with their pictures and art in the plate's greys.
DisplayList page_on(const PlateName& plate, DisplayList marks, PageContent& content) {
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

Result<Pixels> film_of_page(const PlateName& plate, const DisplayList& page, PageContent& content,
                            const PlateOrder& order) {
    PlateColours colours(plate, order.inks);
    return render_grey(page_on(plate, marks_on(plate, page, order.inks), content), order.fonts, colours, order.dpi);
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

/// A plate before it is drawn.
struct NamedPlate {
    PlateName name;
    std::string title;
    PlateMix stands_in{};
};

std::vector<NamedPlate> named_plates(const DisplayList& page, const InkTable& inks) {
    std::vector<NamedPlate> plates;
    for (int ink = 0; ink < 4; ++ink)
        plates.push_back({{ink}, kProcessNames[static_cast<std::size_t>(ink)], process_mix(ink)});
    for (const SpotInk& spot : spots_of(page, inks))
        plates.push_back({{0, spot.plate}, spot.plate, stand_in_of(spot, inks)});
    return plates;
}

}  // namespace

Result<std::vector<DrawnPlate>> drawn_plates(const DisplayList& page, const PlateOrder& order) {
    auto pictures = pictures_of(page, order);
    if (!pictures) return tl::unexpected(pictures.error());
    PageContent content{*std::move(pictures), ArtInks(order.inks, order.profile)};
    std::vector<DrawnPlate> plates;
    for (NamedPlate& plate : named_plates(page, order.inks)) {
        auto film = film_of_page(plate.name, page, content, order);
        if (!film) return tl::unexpected(std::move(film.error()));
        plates.push_back({std::move(plate.title), plate.stands_in, *std::move(film)});
    }
    return plates;
}

}  // namespace banxin
