#include "compose/text/cut_places.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin::test {
namespace {

/// The kind of the place behind the first time that some words stand in a text.
CutKind behind(std::string_view words, const std::string& text, Language language = Language::zh_hans) {
    const ShapedText shaped = text_of(text);
    const auto all = cut_places(shaped, {0, shaped.blocks.front().end_unit}, language);
    const std::size_t end = text.find(words) + words.size();
    for (std::size_t i = 0; i < shaped.units.size(); ++i) {
        if (shaped.units[i].text_begin + shaped.units[i].text_bytes == end) return all.at(i).kind;
    }
    return CutKind::any;
}

TEST(CutPlaces, MarksTellSentencesAndClauses) {
    const std::string text = "城乡面貌日新月异，全区上下一心。他说：“快走！”大家就走了；天黑了";
    EXPECT_EQ(behind("日新月异，", text), CutKind::pause);
    EXPECT_EQ(behind("一心。", text), CutKind::stop);
    EXPECT_EQ(behind("他说：", text), CutKind::pause);
    EXPECT_EQ(behind("快走！”", text), CutKind::stop);
    EXPECT_EQ(behind("走了；", text), CutKind::pause);
    EXPECT_EQ(behind("天黑了", text), CutKind::paragraph);
}

TEST(CutPlaces, NoWordIsCut) {
    const std::string text = "城乡面貌日新月异的图书馆开放";
    EXPECT_EQ(behind("日新", text), CutKind::any);
    EXPECT_EQ(behind("图书", text), CutKind::any);
    EXPECT_EQ(behind("图书馆", text), CutKind::word);
    EXPECT_EQ(behind("日新月异", text), CutKind::any);  // 的 leans back
}

TEST(CutPlaces, ShortQuotationsAndTitlesAreWholeWhateverStandsInThem) {
    const std::string text = "推进“一江一河”治理，“医养、康养”结合，读《城市，让生活更美好的故事》一书。";
    EXPECT_EQ(behind("“一江", text), CutKind::any);
    EXPECT_EQ(behind("医养、", text), CutKind::any);
    EXPECT_EQ(behind("城市，", text), CutKind::any);
    EXPECT_EQ(behind("康养”", text), CutKind::word);
}

TEST(CutPlaces, ALongQuotationIsCutAtItsMarks) {
    EXPECT_EQ(behind("水面，", "他说：“十年前我家门前还是一片水面，如今通了电车。”"), CutKind::pause);
}

TEST(CutPlaces, FiguresStayWithWhatTheyCount) {
    const std::string text = "全区投入3200万元，十五名志愿者、三百多户居民参加，3、4月完成，2026年11月23日";
    EXPECT_EQ(behind("3200", text), CutKind::any);
    EXPECT_EQ(behind("十五", text), CutKind::any);
    EXPECT_EQ(behind("三百多", text), CutKind::any);
    EXPECT_EQ(behind("3、", text), CutKind::any);
    EXPECT_EQ(behind("2026年", text), CutKind::any);
    EXPECT_EQ(behind("11月", text), CutKind::any);
}

TEST(CutPlaces, NamesThatNoDictionaryKnowsAreWhole) {
    const std::string text = "工程师耿小彦介绍中小学生";
    EXPECT_EQ(behind("介绍中", text), CutKind::any);
    EXPECT_EQ(behind("耿", text), CutKind::any);
    EXPECT_EQ(behind("耿小", text), CutKind::any);
}

TEST(CutPlaces, WesternMarksEndSentencesButNoInitials) {
    const std::string text = "The tram is late, says J. Lowe of the port. It rains.";
    EXPECT_EQ(behind("late,", text, Language::en), CutKind::pause);
    EXPECT_EQ(behind("port.", text, Language::en), CutKind::stop);
    EXPECT_NE(behind("J.", text, Language::en), CutKind::stop);
    EXPECT_EQ(behind("tram ", text, Language::en), CutKind::word);
}

TEST(CutPlaces, JapaneseIsCutBehindItsMarksAndNotBeforeAParticle) {
    const std::string text = "汐里市は二十三日、図書館を開いた。新しい";
    EXPECT_EQ(behind("二十三日、", text, Language::ja), CutKind::pause);
    EXPECT_EQ(behind("開いた。", text, Language::ja), CutKind::stop);
    EXPECT_EQ(behind("図書館", text, Language::ja), CutKind::any);
}

}  // namespace
}  // namespace banxin::test
