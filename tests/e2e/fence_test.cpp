// Editions of strangers: nothing outside of their folder, their paper's and those that are allowed is read, nothing
// outside of the output folder and the cache is written, and nobody asks the network.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class StrangersEdition : public testing::Test {
  protected:
    StrangersEdition() {
        write("house/paper.yaml", "name: 雁汐日报\nmake_up: none\n");
        write("house/layouts/page.yaml",
              "name: page\ntrim: [130mm, 180mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 40}\nframes:\n"
              "  - {id: lead, columns: 1-3, lines: 1-26, head: {lines: 3}}\n"
              "  - {id: ad, columns: 1-3, lines: 28-40, kind: ad}\n");
        write_edition("");
        write_story("");
        write("house/day/ads/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'/>");
        write("elsewhere/secret.yaml", "name: 别报\n");
        write("elsewhere/secret.png", bytes_of(std::string(BANXIN_SOURCE_DIR) + "/docs/yanxi-tide.png"));
        write("elsewhere/secret.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'/>");
    }

    void write(const std::string& name, const std::string& text) const { folder_.write(name, text); }
    void write_edition(const std::string& more) const {
        write("house/day/edition.yaml",
              "date: 2026-11-23\n" + more + "pages:\n  - {layout: page, frames: {lead: tram, ad: {ad: a.svg}}}\n");
    }
    void write_story(const std::string& more) const {
        write("house/day/stories/tram.md",
              "---\nheadline: 电车试运行\n" + more + "---\n昨日首班车驶出渡口老街站。等船的人把手里的豆浆喝完。\n");
    }
    void link(const std::string& to, const std::string& name) const {
        fs::create_directories(fs::path(path(name)).parent_path());
        fs::create_symlink(path(to), path(name));
    }
    std::string path(const std::string& name) const { return folder_.path(name); }

    Answer check(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {"check", path("house/day")};
        words.insert(words.end(), more.begin(), more.end());
        return banxin(words);
    }
    /// What is said of a file outside, and that the word it names lets it in.
    void expect_told_at(const std::string& place) const {
        const Answer refused = check();
        EXPECT_THAT(refused.err, HasSubstr(place));
        EXPECT_THAT(refused.err, HasSubstr("[file-outside]"));
        const std::regex word("--allow ([^`]*)`");
        std::smatch named;
        ASSERT_TRUE(std::regex_search(refused.err, named, word)) << refused.err;
        EXPECT_THAT(check({"--allow", named[1]}).err, Not(HasSubstr("[file-outside]")));
    }

    TemporaryFolder folder_;
};

TEST_F(StrangersEdition, NamesNoPaperOutside) {
    write_edition("paper: ../../elsewhere/secret.yaml\n");
    expect_told_at("house/day/edition.yaml:2:8: error");
    EXPECT_EQ(check().exit_code, 2);
}

TEST_F(StrangersEdition, TakesNoPaperThroughALink) {
    link("elsewhere/secret.yaml", "house/day/paper.yaml");
    expect_told_at("[file-outside]");
    fs::rename(path("house/day/paper.yaml"), path("house/day/unused"));
    fs::remove(path("house/paper.yaml"));
    link("elsewhere/secret.yaml", "house/paper.yaml");
    expect_told_at("[file-outside]");
    EXPECT_EQ(check().exit_code, 2);
}

TEST_F(StrangersEdition, NamesNoPictureOutsideOfItsFolder) {
    write_story("pictures: [{file: ../../../elsewhere/secret.png}]\n");
    EXPECT_THAT(check().err, HasSubstr("house/day/stories/tram.md:3:19: error"));
    EXPECT_THAT(check().err, HasSubstr("[file-outside]"));
}

TEST_F(StrangersEdition, ExtendsNoPaperOutside) {
    write("house/paper.yaml", "name: 雁汐日报\nextends: ../elsewhere/secret.yaml\n");
    expect_told_at("house/paper.yaml:2:10: error");
}

TEST_F(StrangersEdition, TakesNoStyleSheetThroughALink) {
    write("elsewhere/warm.yaml", "end_mark: ■\n");
    link("elsewhere/warm.yaml", "house/day/warm.yaml");
    write("house/day/paper.yaml", "name: 雁汐日报\nstyle: warm.yaml\n");
    expect_told_at("house/day/paper.yaml:2:8: error");
}

TEST_F(StrangersEdition, TakesNoProfileOutside) {
    write("house/paper.yaml", "name: 雁汐日报\npress: {profile: ../elsewhere/secret.yaml}\n");
    expect_told_at("house/paper.yaml:2:18: warning");
    EXPECT_EQ(banxin({"press", path("house/day"), "--out", path("press")}).exit_code, 2);
    EXPECT_FALSE(fs::exists(path("press")));
}

TEST_F(StrangersEdition, ShowsNoPictureThroughALink) {
    write_story("pictures: [{file: a.png}]\n");
    link("elsewhere/secret.png", "house/day/pictures/a.png");
    expect_told_at("house/day/stories/tram.md:3:19: error");
}

TEST_F(StrangersEdition, ShowsNoAdvertisementOfALinkedFolder) {
    write("elsewhere/a.svg", bytes_of(path("elsewhere/secret.svg")));
    fs::remove_all(path("house/day/ads"));
    link("elsewhere", "house/day/ads");
    expect_told_at("house/day/edition.yaml:3:");
}

TEST_F(StrangersEdition, ReadsNoFolderOfStoriesLayoutsOrFontsElsewhere) {
    fs::create_directories(path("house/fonts"));
    for (const char* folder : {"house/day/stories", "house/layouts", "house/fonts"}) {
        fs::rename(path(folder), path("elsewhere/moved"));
        link("elsewhere/moved", folder);
        expect_told_at(std::string(folder) + ": error");
        fs::remove(path(folder));
        fs::rename(path("elsewhere/moved"), path(folder));
    }
}

TEST_F(StrangersEdition, FindsItsPaperWhereALinkToItLeads) {
    fs::create_directories(path("desk"));
    link("house/day", "desk/today");
    EXPECT_LE(banxin({"check", path("desk/today")}).exit_code, 1);
}

// Such a paper lies wherever it was unpacked: what is beside it is none of its business.
TEST_F(StrangersEdition, WithAPaperOfItsOwnReadsNothingAbove) {
    fs::rename(path("house/paper.yaml"), path("house/day/paper.yaml"));
    fs::rename(path("house/layouts"), path("house/day/layouts"));
    EXPECT_LE(check().exit_code, 1);
    write("house/warm.yaml", "end_mark: ■\n");
    write("house/day/paper.yaml", "name: 雁汐日报\nstyle: ../warm.yaml\n");
    expect_told_at("house/day/paper.yaml:2:8: error");
}

TEST_F(StrangersEdition, AllowsOnlyFoldersThatAreThere) {
    const Answer answer = check({"--allow", path("nowhere")});
    EXPECT_EQ(answer.exit_code, 3);
    EXPECT_THAT(answer.err, HasSubstr(path("nowhere")));
}

// Seen by strace.
class Traced : public StrangersEdition {
  protected:
    /// The lines of a command's file and network calls.
    std::string calls_of(const std::vector<std::string>& command) const {
        std::vector<std::string> words = {"-f",         "-qq",
                                          "-s",         "4096",
                                          "-e",         "trace=%file,%network,%process",
                                          "-o",         path("calls"),
                                          "env",        "XDG_CACHE_HOME=" + path("cache"),
                                          BANXIN_BINARY};
        words.insert(words.end(), command.begin(), command.end());
        const Answer answer = run("strace", words);
        EXPECT_LE(answer.exit_code, 2) << answer.err;
        return bytes_of(path("calls"));
    }

    void expect_fenced(const std::string& calls) const {
        EXPECT_THAT(calls, HasSubstr(path("house/paper.yaml"))) << "nothing was seen";
        EXPECT_THAT(calls, Not(HasSubstr("secret")));
        EXPECT_THAT(calls, Not(HasSubstr("AF_INET")));
        const std::regex opened(R"re((?:open|openat|creat|mkdir|rename\w*|unlink\w*)\((.*))re");
        const std::regex named(R"re("([^"]*)")re");
        const std::regex for_writing("O_WRONLY|O_RDWR|O_CREAT");
        for (std::sregex_iterator call(calls.begin(), calls.end(), opened), end; call != end; ++call) {
            const std::string words = (*call)[1];
            std::smatch file;
            if (!std::regex_search(words, for_writing) || !std::regex_search(words, file, named)) continue;
            const std::string name = file[1];
            EXPECT_TRUE(name.starts_with(path("out")) || name.starts_with(path(".banxin/")) ||
                        name.starts_with(path("cache")) || name == "/dev/null")
                << words;
        }
    }
    void expect_fenced_with_ad(const std::string& name, const std::string& bytes) const {
        write("house/day/ads/" + name, bytes);
        write("house/day/edition.yaml",
              "date: 2026-11-23\npages:\n  - {layout: page, frames: {lead: tram, ad: {ad: " + name + "}}}\n");
        expect_fenced(calls_of({"build", path("house/day"), "--out", path("out"), "--formats", "pdf,png"}));
    }
};

TEST_F(Traced, DrawingsOpenNothingElse) {
    const std::string secret = path("elsewhere/secret");
    const std::string start =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "width='90' height='40'>";
    for (const std::string& inside :
         {"<image width='9' height='9' href='" + secret + ".png'/>",
          "<image width='9' height='9' xlink:href='file://" + secret + ".png'/>",
          std::string("<image width='9' height='9' href='../../../elsewhere/secret.png'/>"),
          std::string("<image width='9' height='9' href='http://127.0.0.1:9/a.png'/>"),
          "<use href='" + secret + ".svg#a'/>", "<style>@import url('file://" + secret + ".css');</style>",
          "<style>@font-face{font-family:a;src:url('" + secret + ".otf')}</style><text font-family='a'>a</text>",
          "<rect width='9' height='9' fill=\"url('" + secret + ".svg#a')\"/>"})
        expect_fenced_with_ad("a.svg", start + inside + "</svg>");
    expect_fenced_with_ad(
        "a.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file://" + secret + ".svg'>]>" + start + "<text>&a;</text></svg>");
    expect_fenced_with_ad("a.svg", "<?xml-stylesheet href='" + secret + ".css'?><!DOCTYPE svg SYSTEM '" + secret +
                                       ".dtd'>" + start + "</svg>");
}

TEST_F(Traced, PdfsOpenNothingElse) {
    const std::string secret = path("elsewhere/secret");
    const auto pdf = [](const std::string& contents, const std::string& page) {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R" + page +
               ">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
               "/MediaBox[0 0 90 40]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
               std::to_string(contents.size()) + ">>stream\n" + contents +
               "\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
    };
    const std::string action = "/OpenAction<</S/Launch/F(" + secret + ".png)>>";
    expect_fenced_with_ad("a.pdf", pdf("0 0 9 9 re f", action));
    expect_fenced_with_ad("a.pdf", pdf("0 0 9 9 re f", "/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>"));
    const std::string image =
        "5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace"
        "/DeviceGray/F(" +
        secret + ".png)/Length 1>>stream\na\nendstream endobj\n";
    expect_fenced_with_ad("a.pdf", "%PDF-1.4\n" + image + pdf("/I Do", ""));
}

TEST_F(Traced, AWholeRunWritesIntoItsFolderAndTheCacheAlone) {
    link("elsewhere/secret.png", "house/day/pictures/a.png");
    write_story("pictures: [{file: a.png}]\n");
    const std::string calls = calls_of({"build", path("house/day"), "--out", path("out")});
    EXPECT_THAT(calls, HasSubstr(path("out")));
    const std::regex opened("open[a-z]*\\([^\\n]*secret");
    EXPECT_FALSE(std::regex_search(calls, opened));
    write_story("");
    expect_fenced(calls_of({"press", path("house/day"), "--out", path("out")}));
}

}  // namespace
}  // namespace banxin::test
