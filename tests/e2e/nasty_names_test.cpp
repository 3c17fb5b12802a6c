// A file may be called anything. What its name has in it neither commands the terminal that it is told on, nor starts a
// line there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "e2e/starter_paper.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

/// Red, a bell, a line's end, and the order of writing turned round.
const std::string kNasty = "yan\033[31m\x07\nxi\xE2\x80\xAE";
const std::string kSpeltOut = "yan<U+001B>[31m<U+0007><U+000A>xi<U+202E>";

/// What commands a terminal, of all that was said.
std::string commands_in(const Answer& answer) {
    const std::string said = answer.out + answer.err;
    std::string found;
    for (const char c : said) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n') || byte == 0x7F) found += std::to_string(byte) + " ";
    }
    return said.find("\xE2\x80\xAE") == std::string::npos ? found : found + "U+202E";
}

auto lines_in(const Answer& answer) {
    return std::ranges::count(answer.out + answer.err, '\n');
}

/// The starter's paper once under a plain name and once under a nasty one.
class NastyNames : public testing::Test {
  protected:
    /// A command where `%` stands for a name; said of the nasty one as of the plain one, but for the name.
    void expect_harmless(const std::vector<std::string>& words) const {
        const Answer plain = banxin(with("plain", words));
        const Answer nasty = banxin(with(kNasty, words));
        EXPECT_EQ(nasty.exit_code, plain.exit_code) << words.front() << nasty.err;
        EXPECT_EQ(commands_in(nasty), "") << words.front();
        EXPECT_EQ(lines_in(nasty), lines_in(plain)) << words.front() << "\n" << nasty.out << nasty.err;
        EXPECT_THAT(nasty.out + nasty.err, HasSubstr(kSpeltOut)) << words.front();
    }

    std::vector<std::string> with(const std::string& name, std::vector<std::string> words) const {
        for (std::string& word : words) {
            for (std::size_t at = word.find('%'); at != std::string::npos; at = word.find('%', at + name.size()))
                word.replace(at, 1, name);
            for (std::size_t at = word.find('@'); at != std::string::npos; at = word.find('@', at + 1))
                word.replace(at, 1, home_.path(""));
        }
        return words;
    }

    TemporaryFolder home_;
};

TEST_F(NastyNames, OfFoldersAndFilesAreSpeltOutByEveryCommand) {
    expect_harmless({"new", "@%"});
    const std::string edition = "@%/2026-11-23";
    expect_harmless({"check", "@%/none"});
    expect_harmless({"build", edition, "-o", "@built-%", "--pdf-only"});
    expect_harmless({"press", edition, "-o", "@pressed-%"});
    expect_harmless({"proof", edition, "-o", "@proof-%"});
    expect_harmless({"proof", edition, "--store", "--time", "2026-11-22T21:04:11+08:00"});
    expect_harmless({"layout", "@%/layouts/front.yaml", "-o", "@drawn-%"});
    expect_harmless({"profile", "-o", "@%.icc"});
    expect_harmless({"tidy", "@%/2026-11-23/stories/lead.md"});
    expect_harmless({"tidy", "@%/2026-11-23/stories/none.md"});
    expect_harmless({"galley", "@%/2026-11-23/stories/none.md", "--measure", "13字"});
    for (const char* command : {"build", "check", "preflight", "press", "proof", "makeup", "marks", "diff"})
        expect_harmless({command, "@%-none"});
    expect_harmless({"cuts", "@%-none", "a"});
    expect_harmless({"check", edition, "--since", "@%-none.json"});
    expect_harmless({"sign", "@%-none", "--list"});
    expect_harmless({"swap", "@%-none", "a", "b"});
    expect_harmless({"%"});
    expect_harmless({"check", edition, "--unheard-of-%"});
    expect_harmless({"check", edition, "%"});
    expect_harmless({"build", edition, "--dpi=%"});
    expect_harmless({"help", "unheard-of-%"});
}

}  // namespace
}  // namespace banxin::test
