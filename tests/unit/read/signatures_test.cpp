#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/edition/read_signatures.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::StartsWith;

Signature signature(const std::string& name) {
    return {{1}, "初审", name, "2026-11-22T21:04:11+08:00", "9f2c", "51d0", {{{"tram"}, "c3f1"}}, {}};
}

Result<std::vector<Signature>> read(const std::string& text) {
    return read_signatures(*clean_text("signatures.yaml", text));
}

std::string code_of(const std::string& text) {
    const auto signatures = read(text);
    return signatures ? "" : signatures.error().diagnostics.front().code;
}

std::string written(const Signature& one) {
    return signature_line(one, WordLanguage::english);
}

std::vector<std::string> names_in(const std::string& text) {
    std::vector<std::string> names;
    const auto signatures = read(text);
    EXPECT_TRUE(signatures);
    for (const Signature& one : *signatures) names.push_back(one.name);
    return names;
}

TEST(Signatures, AreReadAsTheyWereWritten) {
    auto signatures = read(written(signature("沈知微")));
    ASSERT_TRUE(signatures);
    ASSERT_EQ(signatures->size(), 1u);
    EXPECT_EQ(signatures->front().spot.line, 1);
    signatures->front().spot = {};
    signatures->front().spots = {};
    EXPECT_EQ(signatures->front(), signature("沈知微"));
}

TEST(Signatures, AreNotReadWithTheMarksOfAConflict) {
    const std::string mine = signature_line(signature("沈知微"), WordLanguage::english);
    const std::string theirs = signature_line(signature("罗遥"), WordLanguage::english);
    const auto signatures = read(mine + "<<<<<<< HEAD\n" + mine + "=======\n" + theirs + ">>>>>>> other\n");
    ASSERT_FALSE(signatures);
    ASSERT_EQ(signatures.error().diagnostics.size(), 1u);
    const Diagnostic& told = signatures.error().diagnostics.front();
    EXPECT_EQ(told.code, "conflict-marks");
    EXPECT_EQ(told.spot.line, 2);
    EXPECT_NE(told.message.english().find("lines 2 to 6"), std::string::npos);
}

TEST(Signatures, SayThatAPageGoesBackAndWhy) {
    Signature back = signature("沈知微");
    back.says = SignatureWord::returned;
    back.note = "头题\"有误\"";
    auto signatures = read(written(back));
    ASSERT_TRUE(signatures);
    signatures->front().spot = {};
    signatures->front().spots = {};
    EXPECT_EQ(signatures->front(), back);
}

TEST(Signatures, AreALineEachWhateverANoteIsMadeOf) {
    Signature noted = signature("沈知微");
    noted.note = "一\n二\x01";
    EXPECT_EQ(written(noted).find('\n'), written(noted).size() - 1);
    EXPECT_EQ(read(written(noted))->front().note, "一 二 ");
}

TEST(Signatures, KeepWhateverANameIsMadeOf) {
    for (const std::string name : {"a: b", "\"quoted\"", "back\\slash", "#1", "{x}", "yes", "王  五"})
        EXPECT_THAT(names_in(written(signature(name))), ElementsAre(name));
}

TEST(Signatures, StandInAFileHoweverGitJoinsItsLines) {
    EXPECT_THAT(names_in(written(signature("甲")) + written(signature("乙"))), ElementsAre("甲", "乙"));
    EXPECT_THAT(names_in(""), ElementsAre());
}

TEST(Signatures, AreWrittenInTheLanguageOfTheEdition) {
    Signature back = signature("沈知微");
    back.says = SignatureWord::returned;
    back.note = "头题有误";
    const std::string line = signature_line(back, WordLanguage::chinese);
    EXPECT_THAT(line, StartsWith("- {版: 1, 审次: \"初审\", 姓名: \"沈知微\", 时间: "));
    EXPECT_THAT(line, EndsWith("意见: 退回, 附言: \"头题有误\"}\n"));
    auto signatures = read(line);
    ASSERT_TRUE(signatures);
    signatures->front().spot = {};
    signatures->front().spots = {};
    EXPECT_EQ(signatures->front(), back);
    EXPECT_THAT(names_in(line + written(signature("罗遥"))), ElementsAre("沈知微", "罗遥"));
}

TEST(Signatures, MayBeWrittenByHandInChinese) {
    EXPECT_THAT(names_in("- {版: 1, 审次: 初审, 姓名: 沈知微, 版样: 9f2c}\n"), ElementsAre("沈知微"));
    const auto back = read("- {版: 1, 审次: 初审, 姓名: 沈知微, 版样: 9f2c, 意见: 退回, 附言: 头题有误}\n");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->front().says, SignatureWord::returned);
    EXPECT_EQ(back->front().note, "头题有误");
}

TEST(Signatures, WithoutAPageOrANameAreRefused) {
    EXPECT_EQ(code_of("- {stage: 初审, name: 甲, sets: a}\n"), "missing-key");
    EXPECT_EQ(code_of("- {page: 1, stage: 初审, sets: a}\n"), "missing-key");
    EXPECT_EQ(code_of("- {page: one, stage: 初审, name: 甲, sets: a}\n"), "not-a-number");
    EXPECT_EQ(code_of("page: 1\n"), "not-a-list");
    EXPECT_EQ(code_of("- {page: 1, stage: 初审, name: 甲, sets: a, stories: b}\n"), "not-a-map");
}

}  // namespace
}  // namespace banxin
