// Plates as finished dots, sums for the ink keys, and pages laid side by side.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tiffio.h>

#include <bit>
#include <numeric>

#include "e2e/press_paper.h"
#include "support/plates.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A bit a spot, read back.
struct ReadTiff {
    int width = 0;
    int height = 0;
    long inked = 0;

    double share() const { return static_cast<double>(inked) / (static_cast<double>(width) * height); }
};

ReadTiff read_tiff(const std::string& path) {
    ReadTiff out;
    TIFF* tiff = TIFFOpen(path.c_str(), "r");
    EXPECT_NE(tiff, nullptr) << path;
    if (tiff == nullptr) return out;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &out.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &out.height);
    std::vector<unsigned char> row(static_cast<std::size_t>(TIFFScanlineSize(tiff)));
    for (int y = 0; y < out.height; ++y) {
        EXPECT_EQ(TIFFReadScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0), 1);
        for (const unsigned char byte : row) out.inked += std::popcount(byte);
    }
    TIFFClose(tiff);
    return out;
}

/// The part of a sheet that Ghostscript inks.
double share_of(const Plate& plate) {
    const long ink = std::accumulate(plate.ink.begin(), plate.ink.end(), 0L);
    return static_cast<double>(ink) / 100 / static_cast<double>(plate.ink.size());
}

std::string beside(const SmallPaper& paper, const std::string& ending) {
    const std::string pdf = paper.pressed();
    return pdf.substr(0, pdf.size() - 4) + ending;
}

TEST(PressPlates, HaveTheInkThatGhostscriptFinds) {
    const SmallPaper paper;
    paper.write_paper("press: {screen: 60lpi, plates: {dpi: 600dpi, dot: round, angles: [15, 75, 0, 45]}}\n");
    paper.write_pdf(page_pdf("0.3 0.5 0.2 0 k 0 0 300 300 re f /Over gs 0 0 0 0.4 k 20 20 60 60 re f",
                             "/ExtGState << /Over << /OP true /op true /OPM 1 >> >>"));
    const Answer answer = paper.press({"--tiff"});
    ASSERT_TRUE(paper.is_pressed()) << answer.err;
    std::string complaints;
    const Plates plates = plates_of(paper.pressed(), complaints);
    EXPECT_EQ(complaints, "");
    for (const auto& [name, ending] : {std::pair{"Cyan", "-cyan.tif"},
                                       {"Magenta", "-magenta.tif"},
                                       {"Yellow", "-yellow.tif"},
                                       {"Black", "-black.tif"}}) {
        const ReadTiff tiff = read_tiff(beside(paper, ending));
        EXPECT_NEAR(tiff.share(), share_of(plates.at(name)), 0.004) << name;
        EXPECT_NEAR(tiff.width, plates.at(name).width * 600 / 72.0, 10);
    }
}

TEST(PressPlates, AreScreenedAsThePaperSays) {
    const SmallPaper paper;
    paper.write_paper("press: {plates: {dpi: 300dpi, angles: [1, 2, 3]}}\n");
    const Answer answer = paper.press({"--tiff"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[angles-not-four]"));
}

TEST(PressPlates, AreSummedUpForTheInkKeys) {
    const SmallPaper paper;
    EXPECT_EQ(paper.press({"--ppf"}).exit_code, 0);
    const std::string file = bytes_of(beside(paper, ".ppf"));
    EXPECT_THAT(file, testing::StartsWith("%!PS-Adobe-3.0\n%%CIP3-File Version 3.0\n"));
    EXPECT_THAT(file, HasSubstr("/CIP3AdmSeparationNames [(Cyan) (Magenta) (Yellow) (Black)] def"));
    EXPECT_THAT(file, HasSubstr("(Black: per cent of ink in zones of 32 mm from the left: "));
}

TEST(PressPairs, LieOnOneSheetTrimToTrim) {
    const SmallPaper paper;
    paper.write_two_pages();
    const Answer answer = paper.press({"--pairs"});
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    const std::string pair = paper.path("press/yanxi-2026-11-23-pair-02-01.pdf");
    ASSERT_TRUE(fs::exists(pair)) << answer.out;
    std::string complaints;
    const Plates plates = plates_of(pair, complaints);
    EXPECT_EQ(complaints, "");
    const Plate& black = plates.at("Black");
    EXPECT_NEAR(black.width, 2 * 120 / 25.4 * 72 + 84, 2);
    const Plates single = plates_of(paper.pressed(), complaints);
    const Plate& alone = single.at("Black");
    // The right half is page 1 from its trim on.
    const int fold = black.width - 42 - (alone.width - 84);
    long differs = 0;
    for (int y = 60; y < alone.height - 60; ++y) {
        for (int x = 0; x < alone.width - 84; ++x)
            differs += std::abs(black.at(fold + x, y) - alone.at(42 + x, y)) > 60 ? 1 : 0;
    }
    EXPECT_LT(differs, 400);  // edges of characters
}

TEST(PressPairs, WaitForTheirPages) {
    const SmallPaper paper;
    paper.write_two_pages();
    const Answer answer = paper.press({"--pairs", "--pages", "1"});
    EXPECT_THAT(answer.out, HasSubstr("The pair 02-01 waits for page 2"));
    EXPECT_FALSE(fs::exists(paper.path("press/yanxi-2026-11-23-pair-02-01.pdf")));
}

}  // namespace
}  // namespace banxin::test
