// Every folder with an edition.yaml is a claim: the edition in it is set, and what comes out is compared with two files
// that an editor can read. BANXIN_UPDATE_GOLDEN=1 rewrites them; the diff is what there is to review.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "display/dump.h"
#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLines = 60;

const fs::path kClaims = fs::path(BANXIN_SOURCE_DIR) / "tests/golden";

std::vector<std::string> claims() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kClaims)) {
        if (fs::exists(entry.path() / "edition.yaml")) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// `columns-end-level` as a test is called: ColumnsEndLevel.
std::string test_name(const testing::TestParamInfo<std::string>& claim) {
    std::string name;
    bool starts_word = true;
    for (const char c : claim.param) {
        if (c != '-') name += starts_word ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        starts_word = c == '-';
    }
    return name;
}

/// What an edition came to, as text.
struct Outcome {
    std::string pages;
    std::string diagnostics;
};

std::string without(std::string text, const std::string& part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
    return text;
}

/// As the program prints them, with files named from the claim's folder or the one above it.
std::string shown(const Diagnostics& diagnostics, const fs::path& folder) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) text += format(diagnostic, Colour::off) + "\n";
    return without(without(text, folder.string() + "/"), kClaims.string() + "/");
}

Outcome outcome_of(const fs::path& folder) {
    const auto read = read_edition(DiskFiles(), {folder.string(), {(kClaims / "layouts").string()}});
    if (!read) return {"", shown(read.error().diagnostics, folder)};
    FontLibrary library(read->edition.paper.font_files);
    const auto set = typeset(read->edition, library);
    if (!set) return {"", shown(set.error().diagnostics, folder)};
    Outcome outcome;
    for (const DisplayList& page : paint(*set, GuideMode::overset).pages) outcome.pages += dump(page);
    outcome.diagnostics = shown(read->warnings, folder) + shown(set->diagnostics, folder);
    return outcome;
}

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

class Golden : public testing::TestWithParam<std::string> {
  protected:
    fs::path folder_ = kClaims / GetParam();
};

TEST_P(Golden, IsAsApproved) {
    const Outcome outcome = outcome_of(folder_);
    const fs::path pages = folder_ / "expected.txt";
    const fs::path diagnostics = folder_ / "expected-diagnostics.txt";
    if (std::getenv("BANXIN_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(pages, std::ios::binary) << outcome.pages;
        std::ofstream(diagnostics, std::ios::binary) << outcome.diagnostics;
    }
    EXPECT_EQ(outcome.pages, text_of(pages));
    EXPECT_EQ(outcome.diagnostics, text_of(diagnostics));
}

TEST_P(Golden, IsShortEnoughToBeRead) {
    const std::string pages = text_of(folder_ / "expected.txt");
    EXPECT_LE(std::count(pages.begin(), pages.end(), '\n'), kMostLines);
}

INSTANTIATE_TEST_SUITE_P(Claims, Golden, testing::ValuesIn(claims()), test_name);

}  // namespace
}  // namespace banxin
