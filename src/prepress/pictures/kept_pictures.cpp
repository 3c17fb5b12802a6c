#include "prepress/pictures/kept_pictures.h"

#include <memory>

#include "prepress/pictures/press_pictures.h"

namespace banxin {

MakePressPicture kept_pictures(const PictureSettings& settings, const PressProfile& profile, const Cache& cache) {
    const auto separation =
        std::make_shared<const PictureSeparation>(profile, settings.press.screen, settings.over_limit);
    return [separation, cache](const PlacedImage& image, const PictureGround& ground) -> Result<PressPicture> {
        const std::string key = separation->key(image, ground);
        if (const auto kept = cache.find(key)) {
            if (auto picture = press_picture_from(*kept)) return *std::move(picture);
        }
        auto picture = separation->separate(image, ground);
        if (picture) cache.keep(key, to_bytes(*picture));
        return picture;
    };
}

}  // namespace banxin
