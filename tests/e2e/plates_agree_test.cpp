// The plates that `banxin proof` draws, beside those that Ghostscript makes of the press file.
#include <gtest/gtest.h>
#include <png.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "e2e/program.h"
#include "support/plates.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

constexpr int kMargin = 42;  ///< Of the press sheet round the trim, in points.

/// A film read from a PNG file: ink in per cent of 255ths at every dot.
struct Film {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> light;
    int ink(int x, int y) const { return (255 - light[static_cast<std::size_t>(y * width + x)]) * 100 / 255; }
};

Film read_film(const std::string& path) {
    png_image file{};
    file.version = PNG_IMAGE_VERSION;
    Film film;
    if (png_image_begin_read_from_file(&file, path.c_str()) == 0) return film;
    file.format = PNG_FORMAT_GRAY;
    film.width = static_cast<int>(file.width);
    film.height = static_cast<int>(file.height);
    film.light.resize(PNG_IMAGE_SIZE(file));
    png_image_finish_read(&file, nullptr, film.light.data(), 0, nullptr);
    return film;
}

/// The films of a page, cyan, magenta, yellow and black.
std::vector<Film> films_in(const std::string& folder) {
    std::vector<Film> films;
    for (const std::string name : {"cyan", "magenta", "yellow", "black"})
        films.push_back(read_film(folder + "/page-01-" + name + ".png"));
    return films;
}

// Ghostscript inks every dot that a letter touches, and so more of them than there is ink: the dots of the photo alone
// are compared, which are those with cyan.
TEST(DrawnPlates, HaveTheInkOfThePhotoThatThePlatesOfThePressFileHave) {
    const TemporaryFolder folder;
    const std::string edition = BANXIN_SOURCE_DIR "/examples/yanxi/2026-11-23";
    const std::string press = folder.path("press");
    const std::string proof = folder.path("proof");
    ASSERT_LT(banxin({"press", edition, "--even-if-overset", "--pages", "1", "--out", press}).exit_code, 2);
    ASSERT_LT(banxin({"proof", edition, "--pages", "1", "--plates", "--dpi", "72", "--out", proof}).exit_code, 2);
    std::string complaints;
    const Plates plates = plates_of(press + "/yanxi-daily-2026-11-23-01.pdf", complaints);
    ASSERT_EQ(complaints, "");
    const std::vector<Film> films = films_in(proof);
    const std::vector<std::string> names{"Cyan", "Magenta", "Yellow", "Black"};
    for (std::size_t ink = 0; ink < names.size(); ++ink) {
        std::int64_t drawn = 0, printed = 0, dots = 0;
        for (int y = 0; y < films[ink].height; ++y) {
            for (int x = 0; x < films[ink].width; ++x) {
                if (films[0].ink(x, y) < 5) continue;
                ++dots;
                drawn += films[ink].ink(x, y);
                printed += plates.at(names[ink]).at(kMargin + x, kMargin + y);
            }
        }
        ASSERT_GT(dots, 10'000) << names[ink];
        EXPECT_NEAR(double(drawn) / double(dots), double(printed) / double(dots), 1.5) << names[ink] << ", per cent";
    }
}

}  // namespace
}  // namespace banxin::test
