#include "prepress/run/plate_files.h"

#include <fmt/format.h>

#include <algorithm>

#include "prepress/proof/halftone.h"
#include "prepress/proof/ink_zones.h"
#include "prepress/proof/plate_tiff.h"
#include "prepress/run/press_file_name.h"

namespace banxin {
namespace {

constexpr int kRowsAtOnce = 1024;
constexpr int kInkKeyDpi = 51;  // What makers of presses ask for: 50.8, two pixels a millimetre.

const char* word_for(DotShape dot) {
    switch (dot) {
        case DotShape::round:
            return "round";
        case DotShape::ellipse:
            return "ellipse";
        case DotShape::square:
            return "square";
        case DotShape::line:
            break;
    }
    return "line";
}

ScreenOrder screen_of(std::size_t plate, const PlateFileOrder& order) {
    const PlateSettings& plates = order.plates;
    const int angle = plate < plates.angles.size() ? plates.angles[plate] : plates.spot_angle;
    return {plates.dpi, order.screen, angle, plates.dot};
}

PlateWords words_for(const std::string& page, const std::string& plate, const ScreenOrder& screen) {
    return {page, plate, fmt::format("{} lpi, {} degrees, {}", screen.lines, screen.angle, word_for(screen.dot))};
}

/// Exposes one plate of a drawing.
class Exposure {
  public:
    Exposure(PlateDrawing& drawing, std::size_t plate, const ScreenOrder& screen, const PlateWords& words)
        : drawing_(drawing),
          plate_(plate),
          halftone_(screen),
          tiff_(drawing.width(), drawing.height(), screen.dpi, words) {}

    Result<std::string> expose() {
        for (int first = 0; first < drawing_.height(); first += kRowsAtOnce) {
            const int count = std::min(kRowsAtOnce, drawing_.height() - first);
            const auto film = drawing_.rows(plate_, first, count);
            if (!film) return tl::unexpected(film.error());
            if (!add(*film, first)) return fail_world("TIFF", phrase("a plate cannot be written"));
        }
        return tiff_.finish();
    }

  private:
    bool add(const Pixels& film, int first) {
        std::vector<unsigned char> row;
        std::vector<unsigned char> bits;
        for (int y = 0; y < film.height; ++y) {
            const auto start = film.samples.begin() + std::ptrdiff_t{y} * film.width;
            row.assign(start, start + film.width);
            halftone_.screen(first + y, row, bits);
            if (!tiff_.add(bits)) return false;
        }
        return true;
    }

    PlateDrawing& drawing_;
    std::size_t plate_;
    Halftone halftone_;
    PlateTiff tiff_;
};

}  // namespace

Result<void> expose_plates(const PressRun& run, std::size_t page_index, const PlateFileOrder& order) {
    return run.draw_sheet(page_index, order.plates.dpi, [&](PlateDrawing& drawing) -> Result<void> {
        std::vector<std::string> names;
        for (const PlateTitle& title : drawing.plates()) names.push_back(title.name);
        const std::vector<std::string> endings = film_names(names, {});
        for (std::size_t plate = 0; plate < names.size(); ++plate) {
            const ScreenOrder screen = screen_of(plate, order);
            const auto file =
                Exposure(drawing, plate, screen, words_for(run.file_name(page_index), names[plate], screen)).expose();
            if (!file) return tl::unexpected(file.error());
            if (auto taken = order.take("-" + endings[plate] + ".tif", *file); !taken) return taken;
        }
        return {};
    });
}

Result<std::string> ink_key_file(const PressRun& run, std::size_t page_index, Length zone) {
    const std::string page = run.file_name(page_index);
    return run.plates(page_index, kInkKeyDpi).map([&](const std::vector<DrawnPlate>& plates) {
        return ink_zone_file(plates,
                             {run.document().facts.title, page + " " + run.version(page_index), zone, kInkKeyDpi});
    });
}

}  // namespace banxin
