// docs/tutorial.md, docs/zh-CN/tutorial.md and docs/proofs.md, done by somebody who does just what they say: its
// commands are typed, its files saved and changed, in one folder and in its order, and what the terminal then shows is
// what the page shows. BANXIN_UPDATE_TUTORIAL=1 writes the answers and pictures of today into the pages: read them
// again before you keep them.
#include "e2e/tutorial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using Kind = TutorialStep::Kind;

const std::string kDocs = std::string(BANXIN_SOURCE_DIR) + "/docs/";

bool update_wanted() {
    return std::getenv("BANXIN_UPDATE_TUTORIAL") != nullptr;
}

/// Who reads a page: a newcomer, who is told everything, or a desk that has the program on its way and speaks Chinese.
enum class Reader { newcomer, chinese_desk };

/// A page that is played, below docs/.
struct PlayedPage {
    const char* name;
    std::string file;
    Reader reader;

    std::string path() const { return kDocs + file; }
    /// That it and its pictures lie in.
    std::string folder() const { return fs::path(path()).parent_path().string() + "/"; }
};

void PrintTo(const PlayedPage& page, std::ostream* out) {
    *out << page.file;
}

class EachPage : public testing::TestWithParam<PlayedPage> {
  protected:
    std::string text() const { return bytes_of(GetParam().path()); }
};
class EachTutorial : public EachPage {};

/// A reader's home folder, with Banxin in it as `tools/demo` leaves it, and a terminal that remembers where it is and
/// what was exported.
class Newcomer {
  public:
    explicit Newcomer(Reader reader) {
        fs::create_directories(home_.path("banxin/build/release"));
        for (const char* folder : {"docs", "examples"}) {
            fs::create_symlink(std::string(BANXIN_SOURCE_DIR) + "/" + folder, home_.path("banxin/") + folder);
        }
        fs::create_symlink(fs::path(BANXIN_BINARY).parent_path(), home_.path("banxin/build/release/src"));
        std::string exported = "cd '" + home_.path("") + "'\nexport HOME='" + home_.path("") + "'\n";
        if (reader == Reader::chinese_desk)
            exported += "export BANXIN_LANG=zh PATH='" + home_.path("banxin/build/release/src") + "':\"$PATH\"\n";
        home_.write(".exported", exported);
    }

    /// What the terminal shows, and the last exit code.
    Answer type(const std::string& commands) const {
        const std::string state = "'" + home_.path(".exported") + "'";
        return run("sh", {"-c", ". " + state + "\nexec 2>&1\n" + commands +
                                    "code=$?\n{ echo \"cd '$PWD'\"; export -p; } > " + state + "\nexit $code\n"});
    }

    std::string path(const std::string& name) const { return home_.path(name); }
    void save(const std::string& name, const std::string& text) const { home_.write(name, text); }

  private:
    TemporaryFolder home_;
};

/// Width and height, as a PNG's head has them.
std::string pixels_of(const std::string& png) {
    return bytes_of(png).substr(0, 24);
}

/// Plays the page, and holds what comes against what it says.
class Reading {
  public:
    explicit Reading(const PlayedPage& page) : page_(page), newcomer_(page.reader) {}

    void play(const TutorialStep& step) {
        SCOPED_TRACE(page_.file + ":" + std::to_string(step.first + 1));
        switch (step.kind) {
            case Kind::command:
                return command(step);
            case Kind::answer:
                return answer(step);
            case Kind::file:
                return newcomer_.save(step.words, step.text);
            case Kind::change:
                return change(step);
            case Kind::picture:
                return picture(step);
        }
    }

    /// What the terminal has shown in place of an answer that the page has.
    const std::map<std::size_t, std::string>& news() const { return news_; }

  private:
    void command(const TutorialStep& step) {
        shown_ = newcomer_.type(step.text);
        const int expected = step.words.empty() ? 0 : std::stoi(step.words.substr(step.words.find('=') + 1));
        EXPECT_EQ(shown_.exit_code, expected) << step.text << shown_.out;
    }

    void answer(const TutorialStep& step) {
        if (update_wanted()) {
            news_[step.first] = shown_.out;
        } else {
            EXPECT_EQ(shown_.out, step.text);
        }
    }

    void change(const TutorialStep& step) {
        const std::string text = changed_as_shown(bytes_of(newcomer_.path(step.words)), step.text);
        EXPECT_NE(text, "") << step.words << " does not have this once:\n" << step.text;
        newcomer_.save(step.words, text);
    }

    void picture(const TutorialStep& step) {
        const std::string made = newcomer_.path(step.text);
        ASSERT_TRUE(fs::exists(made)) << made;
        const std::string shown = page_.folder() + step.words;
        if (update_wanted()) fs::copy_file(made, shown, fs::copy_options::overwrite_existing);
        EXPECT_EQ(pixels_of(made), pixels_of(shown)) << step.words;
    }

    const PlayedPage& page_;

    Newcomer newcomer_;
    Answer shown_;
    std::map<std::size_t, std::string> news_;
};

/// The page with the answers of today.
std::string rewritten(const std::string& page, const std::vector<TutorialStep>& steps,
                      const std::map<std::size_t, std::string>& news) {
    std::map<std::size_t, std::size_t> old_lines;
    for (const TutorialStep& step : steps) old_lines[step.first] = step.lines;
    std::istringstream lines(page);
    std::string out;
    std::size_t skip = 0;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        if (const auto found = news.find(number); found != news.end()) {
            out += found->second;
            skip = old_lines[number];
        }
        if (skip > 0) {
            --skip;
        } else {
            out += line + "\n";
        }
    }
    return out;
}

TEST_P(EachPage, AnswersEveryCommandAsItSays) {
    const std::vector<TutorialStep> steps = tutorial_steps(text());
    Reading reading(GetParam());
    for (const TutorialStep& step : steps) reading.play(step);
    if (!update_wanted()) return;
    const std::string today = rewritten(text(), steps, reading.news());
    std::ofstream(GetParam().path(), std::ios::binary) << today;
}

// A reader sees no word that stands behind the three marks of a block.
TEST_P(EachTutorial, NamesEveryFileBeforeItsText) {
    for (const TutorialStep& step : tutorial_steps(text())) {
        if (step.kind != Kind::file && step.kind != Kind::change) continue;
        EXPECT_NE(step.prose.find("`" + step.words + "`"), std::string::npos)
            << "line " << step.first << ": " << step.words;
    }
}

TEST_P(EachTutorial, HasAllOfItsPartsAndNoAnswerToNothing) {
    const std::vector<TutorialStep> steps = tutorial_steps(text());
    const auto count = [&](Kind kind) {
        return std::count_if(steps.begin(), steps.end(), [&](const auto& step) { return step.kind == kind; });
    };
    EXPECT_GE(count(Kind::command), 15);
    EXPECT_GE(count(Kind::file), 7);
    EXPECT_GE(count(Kind::change), 8);
    EXPECT_GE(count(Kind::picture), 6);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind != Kind::answer) continue;
        EXPECT_EQ(steps[i - 1].kind, Kind::command) << "line " << steps[i].first;
    }
}

const PlayedPage kEnglishTutorial{"EnglishTutorial", "tutorial.md", Reader::newcomer};
const PlayedPage kChineseTutorial{"ChineseTutorial", "zh-CN/tutorial.md", Reader::newcomer};
const auto kNameOf = [](const auto& page) { return page.param.name; };

INSTANTIATE_TEST_SUITE_P(PlayedPage, EachPage,
                         testing::Values(kEnglishTutorial, kChineseTutorial,
                                         PlayedPage{"Proofs", "proofs.md", Reader::newcomer},
                                         PlayedPage{"ChineseProofs", "zh-CN/proofs.md", Reader::newcomer},
                                         PlayedPage{"ChineseReport", "zh-CN/report.md", Reader::chinese_desk},
                                         PlayedPage{"ChineseLines", "zh-CN/composition.md", Reader::chinese_desk}),
                         kNameOf);
INSTANTIATE_TEST_SUITE_P(Tutorial, EachTutorial, testing::Values(kEnglishTutorial, kChineseTutorial), kNameOf);

/// The manuscript with its head's keys in English.
std::string with_english_keys(std::string manuscript) {
    for (const auto& [chinese, english] :
         {std::pair{"引题", "kicker"}, {"主题", "headline"}, {"副题", "deck"}, {"短题", "short"}, {"作者", "byline"}}) {
        const std::string written = "\n" + std::string(chinese) + ": ";
        if (const std::size_t at = manuscript.find(written); at != std::string::npos)
            manuscript.replace(at, written.size(), "\n" + std::string(english) + ": ");
    }
    return manuscript;
}

TEST(TutorialCopy, IsTheSameInBothLanguages) {
    int manuscripts = 0;
    for (const auto& entry : fs::directory_iterator(kDocs + "tutorial/copy")) {
        const std::string name = entry.path().filename().string();
        const std::string chinese = bytes_of(kDocs + "zh-CN/tutorial/copy/" + name);
        EXPECT_EQ(chinese.find("headline"), std::string::npos) << name;
        EXPECT_EQ(with_english_keys(chinese), bytes_of(entry.path().string())) << name;
        ++manuscripts;
    }
    EXPECT_EQ(manuscripts, 6);
}

TEST(TutorialPage, IsReadAsItsReaderDoesIt) {
    const std::vector<TutorialStep> steps = tutorial_steps(
        "Type\n```sh exit=1\nls x\n```\nand save `a.yaml`:\n```yaml a.yaml\na: 1\n```\n![p](d/p.png \"out/p.png\")\n");
    ASSERT_EQ(steps.size(), 3u);
    EXPECT_EQ(steps[0].words, "exit=1");
    EXPECT_EQ(steps[0].text, "ls x\n");
    EXPECT_EQ(steps[1].prose, "and save `a.yaml`:\n");
    EXPECT_EQ(steps[1].first, 6u);
    EXPECT_EQ(steps[2].text, "out/p.png");
}

TEST(TutorialPage, ChangesTheOnePlaceThatItShows) {
    EXPECT_EQ(changed_as_shown("a: 1\nb: 2\nc: 3\n", " a: 1\n-b: 2\n+b: 4\n"), "a: 1\nb: 4\nc: 3\n");
    EXPECT_EQ(changed_as_shown("a: 1\na: 1\n", "-a: 1\n+a: 2\n"), "");
    EXPECT_EQ(changed_as_shown("a: 1\n", "-b\n+c\n"), "");
}

}  // namespace
}  // namespace banxin::test
