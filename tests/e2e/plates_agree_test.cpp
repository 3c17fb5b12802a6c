// The plates that `banxin proof` draws, beside those that Ghostscript makes of the press file.
#include <gtest/gtest.h>
#include <png.h>

#include <cstdlib>
#include <filesystem>
#include <map>

#include "e2e/program.h"
#include "support/plates.h"
#include "unit/read/temporary_folder.h"

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

/// The mean ink of the trim, in hundredths of a per cent.
template <typename Ink>
int mean_ink(int width, int height, Ink ink) {
    std::int64_t sum = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) sum += ink(x, y);
    return static_cast<int>(sum * 100 / (std::int64_t{width} * height));
}

TEST(DrawnPlates, HaveTheInkThatThePlatesOfThePressFileHave) {
    const TemporaryFolder folder;
    const std::string edition = std::filesystem::path(BANXIN_SOURCE_DIR) / "examples/yanxi/2026-11-23";
    ASSERT_LT(banxin({"press", edition, "--pages", "1", "--out", folder.path("press")}).exit_code, 2);
    ASSERT_LT(
        banxin({"proof", edition, "--pages", "1", "--plates", "--dpi", "72", "--out", folder.path("proof")}).exit_code,
        2);
    std::string complaints;
    const std::string file = std::filesystem::directory_iterator(folder.path("press"))->path();
    const Plates plates = plates_of(file, complaints);
    ASSERT_EQ(complaints, "");
    for (const auto& [name, film_name] : std::map<std::string, std::string>{
             {"Cyan", "cyan"}, {"Magenta", "magenta"}, {"Yellow", "yellow"}, {"Black", "black"}}) {
        const Film film = read_film(folder.path("proof/page-01-" + film_name + ".png"));
        ASSERT_GT(film.width, 0) << name;
        const Plate& plate = plates.at(name);
        const int drawn = mean_ink(film.width, film.height, [&](int x, int y) { return film.ink(x, y); });
        const int printed =
            mean_ink(film.width, film.height, [&](int x, int y) { return plate.at(kMargin + x, kMargin + y); });
        EXPECT_NEAR(drawn, printed, 60) << name << ", hundredths of a per cent";
    }
}

}  // namespace
}  // namespace banxin::test
