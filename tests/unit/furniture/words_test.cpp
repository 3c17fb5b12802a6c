#include <gtest/gtest.h>

#include "furniture/words/date_words.h"
#include "furniture/words/duty_words.h"
#include "furniture/words/issue_words.h"
#include "furniture/words/lunar_words.h"

namespace banxin {
namespace {

constexpr CalendarDate kDay{2026, 11, 23};  // a Monday

TEST(DateWords, AreTheLanguagesOwn) {
    EXPECT_EQ(dated_weekday_words(kDay, Language::zh_hans), "2026年11月23日 星期一");
    EXPECT_EQ(dated_weekday_words(kDay, Language::zh_hant), "2026年11月23日 星期一");
    EXPECT_EQ(dated_weekday_words(kDay, Language::ja), "2026年11月23日 月曜日");
    EXPECT_EQ(dated_weekday_words(kDay, Language::ko), "2026년 11월 23일 월요일");
    EXPECT_EQ(dated_weekday_words(kDay, Language::en), "Monday, November 23, 2026");
}

TEST(DateWords, KnowTheWeeksEdges) {
    EXPECT_EQ(weekday_words(CalendarDate{2026, 11, 22}, Language::zh_hans), "星期日");
    EXPECT_EQ(weekday_words(CalendarDate{2026, 11, 28}, Language::zh_hans), "星期六");
    EXPECT_EQ(date_words(CalendarDate{2026, 1, 5}, Language::en), "January 5, 2026");
}

TEST(DateWords, MidnightIsOfTheEditionsDay) {
    EXPECT_EQ(iso_midnight(CalendarDate{2026, 1, 5}), "2026-01-05T00:00:00+08:00");
}

Edition edition_in(Language language) {
    Edition edition;
    edition.number = 326;
    edition.total = 8417;
    edition.pages.resize(4);
    edition.paper.language = language;
    return edition;
}

TEST(IssueWords, CountTheYearAndAll) {
    EXPECT_EQ(issue_words(edition_in(Language::zh_hans)), "第326期　总第8417期");
    EXPECT_EQ(issue_words(edition_in(Language::zh_hant)), "第326期　總第8417期");
    EXPECT_EQ(issue_words(edition_in(Language::ja)), "第326号 通算第8417号");
    EXPECT_EQ(issue_words(edition_in(Language::ko)), "제326호 통권 제8417호");
    EXPECT_EQ(issue_words(edition_in(Language::en)), "No. 326, Issue 8417");
}

TEST(IssueWords, LeaveOutWhatTheEditionDoesNotSay) {
    Edition edition = edition_in(Language::zh_hans);
    edition.total = 0;
    EXPECT_EQ(issue_words(edition), "第326期");
    edition.number = 0;
    EXPECT_EQ(issue_words(edition), "");
}

TEST(IssueWords, CountThePages) {
    EXPECT_EQ(extent_words(edition_in(Language::zh_hans)), "今日4版");
    EXPECT_EQ(extent_words(edition_in(Language::en)), "4 pages");
}

Edition lunar_on(CalendarDate date, Language language = Language::zh_hans) {
    Edition edition = edition_in(language);
    edition.date = date;
    edition.paper.lunar = true;
    return edition;
}

TEST(LunarWords, NameYearMonthAndDay) {
    EXPECT_EQ(lunar_words(lunar_on(kDay)), "农历丙午年十月十五");
    EXPECT_EQ(lunar_words(lunar_on(kDay, Language::zh_hant)), "農曆丙午年十月十五");
    EXPECT_EQ(lunar_words(lunar_on({1984, 2, 2})), "农历甲子年正月初一");
    EXPECT_EQ(lunar_words(lunar_on({2026, 11, 28})), "农历丙午年十月二十");
    EXPECT_EQ(lunar_words(lunar_on({2026, 12, 31})), "农历丙午年十一月廿三");
}

TEST(LunarWords, TheYearChangesWithTheFirstMonth) {
    EXPECT_EQ(lunar_words(lunar_on({2026, 2, 16})), "农历乙巳年十二月廿九");
    EXPECT_EQ(lunar_words(lunar_on({2026, 2, 17})), "农历丙午年正月初一");
}

// In 2033 a leap month follows the eleventh, which simple tables get wrong.
TEST(LunarWords, TellLeapMonths) {
    EXPECT_EQ(lunar_words(lunar_on({2025, 7, 25})), "农历乙巳年闰六月初一");
    EXPECT_EQ(lunar_words(lunar_on({2025, 7, 25}, Language::zh_hant)), "農曆乙巳年閏六月初一");
    EXPECT_EQ(lunar_words(lunar_on({2033, 12, 22})), "农历癸丑年闰十一月初一");
}

TEST(LunarWords, AreOnlyForPapersThatAsk) {
    Edition edition = lunar_on(kDay);
    edition.paper.lunar = false;
    EXPECT_EQ(lunar_words(edition), "");
}

TEST(DutyWords, KeepTheEditorsOrder) {
    std::vector<Duty> duties = {{"责任编辑", "沈知微", {}}, {"版式", "周望", {}}};
    EXPECT_EQ(duty_line(duties, Language::zh_hans), "责任编辑 沈知微　版式 周望");
    EXPECT_EQ(duty_line(duties, Language::en), "责任编辑: 沈知微, 版式: 周望");
    duties.clear();
    EXPECT_EQ(duty_line(duties, Language::zh_hans), "");
}

TEST(PageWords, FollowTheHousesLabel) {
    Paper paper;
    EXPECT_EQ(page_words("3", paper), "第3版");
    EXPECT_EQ(page_words("4·5", paper), "第4·5版");
    EXPECT_EQ(page_words("三", paper), "第三版");
    EXPECT_EQ(page_words("B03", paper), "B03版");
    paper.jump.label = {Numerals::arabic, "A", 2};
    EXPECT_EQ(page_words("A03", paper), "A03版");
    paper.language = Language::ko;
    EXPECT_EQ(page_words("3", paper), "3면");
    paper.language = Language::ja;
    EXPECT_EQ(page_words("3", paper), "3面");
    paper.language = Language::en;
    EXPECT_EQ(page_words("3", paper), "Page 3");
}

}  // namespace
}  // namespace banxin
