#include "font/font_folders.h"

#include <gtest/gtest.h>

#include <set>

#include "support/temporary_folder.h"

namespace banxin {
namespace {

std::set<std::string> fonts_of(FcConfig* config) {
    std::set<std::string> out;
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
        FcChar8* file = nullptr;
        int index = 0;
        FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file);
        FcPatternGetInteger(fonts->fonts[i], FC_INDEX, 0, &index);
        out.insert(std::string(reinterpret_cast<const char*>(file)) + "#" + std::to_string(index));
    }
    return out;
}

TEST(FontFolders, TheFontsAreThoseThatFontconfigFinds) {
    const FontConfiguration all(FcInitLoadConfigAndFonts());
    const FontConfiguration ours = load_installed_fonts();
    EXPECT_FALSE(fonts_of(all.get()).empty());
    EXPECT_EQ(fonts_of(ours.get()), fonts_of(all.get()));
}

class FontFolderWords : public testing::Test {
  protected:
    void write(const std::string& file, const std::string& elements) const {
        folder_.write(file, "<?xml version='1.0'?>\n<!DOCTYPE fontconfig SYSTEM 'fonts.dtd'>\n<fontconfig>\n" +
                                elements + "\n</fontconfig>\n");
    }
    std::optional<std::string> words() const {
        const FontConfiguration config(FcConfigCreate());
        return font_folder_words(config.get(), folder_.path("fonts.conf"));
    }
    static std::string root_of(const std::string& elements) {
        return "<?xml version=\"1.0\"?>\n<fontconfig>\n" + elements + "</fontconfig>\n";
    }

    const std::string kCache = "<cachedir prefix=\"xdg\">fontconfig</cachedir>";
    TemporaryFolder folder_;
};

TEST_F(FontFolderWords, KeepFoldersAndWhatIsLeftOutAndDropTheRules) {
    write("fonts.conf",
          "<dir>/usr/share/fonts</dir> <!-- <dir>/old</dir> -->\n"
          "<match target=\"pattern\"><test name=\"family\"><string>mono</string></test></match>\n"
          "<alias><family>Song</family><prefer><family>宋体</family></prefer></alias>\n"
          "<selectfont><rejectfont><glob>/usr/share/fonts/odd/*</glob></rejectfont></selectfont>\n"
          "<match target=\"scan\"><edit name=\"family\"><string>A</string></edit></match>\n" +
              kCache);
    EXPECT_EQ(words(), root_of("<dir>/usr/share/fonts</dir>\n"
                               "<selectfont><rejectfont><glob>/usr/share/fonts/odd/*</glob></rejectfont></selectfont>\n"
                               "<match target=\"scan\"><edit name=\"family\"><string>A</string></edit></match>\n" +
                               kCache + "\n"));
}

TEST_F(FontFolderWords, IncludedFilesStandInTheirPlaceAndEachOnce) {
    write("fonts.conf", "<include>" + folder_.path("conf.d") + "</include><include>" + folder_.path("conf.d/20.conf") +
                            "</include>" + kCache);
    write("conf.d/20.conf", "<dir>/second</dir>");
    write("conf.d/10.conf", "<dir>/first</dir><include ignore_missing=\"yes\">/nowhere.conf</include>");
    write("conf.d/readme", "<dir>/not</dir>");
    EXPECT_EQ(words(), root_of("<dir>/first</dir>\n<dir>/second</dir>\n" + kCache + "\n"));
}

TEST_F(FontFolderWords, WhatIsNotPlainIsLeftToFontconfig) {
    write("fonts.conf", "<dir prefix=\"relative\">fonts</dir>" + kCache);
    EXPECT_EQ(words(), std::nullopt);
    write("fonts.conf", "<include>/nowhere.conf</include>" + kCache);
    EXPECT_EQ(words(), std::nullopt);
    write("fonts.conf", "<dir>/usr/share/fonts</dir><alias><family>A</family>" + kCache);
    EXPECT_EQ(words(), std::nullopt);
    write("fonts.conf", "<dir>/usr/share/fonts</dir>");  // no cache
    EXPECT_EQ(words(), std::nullopt);
}

}  // namespace
}  // namespace banxin
