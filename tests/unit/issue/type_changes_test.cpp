// Words that are the same in other type: told by what is printed, once for what changed together.
#include <gmock/gmock.h>

#include "support/two_times.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class OtherType : public TwoTimes {
  protected:
    void put_paper(const std::string& more) { put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\n" + more); }
    void start_again() { before_ = version(); }
};

TEST_F(OtherType, TellsARunOfWordsThatIsBoldNow) {
    put("stories/bridge.md",
        story("老石桥通行", {kFirst, "桥面铺了1150块**新石板，两边**的栏杆也刷过了漆，桥灯换成了暖黄色。", kThird}));
    const Comparison changed = comparison();
    ASSERT_THAT(changed.changes, SizeIs(1));
    EXPECT_THAT(told(changed),
                ElementsAre(HasSubstr("page 1, lead: bridge, the text: paragraph 2, line 4, set in another")));
    EXPECT_THAT(told(changed), ElementsAre(HasSubstr("铺了1150块{=新石板，两边=}的栏杆也刷过了漆")));
    EXPECT_EQ(changed.changes[0].kind, ChangeKind::type);
    EXPECT_EQ(changed.changes[0].after->text, (TextRange{{45}, {51}}));
    EXPECT_THAT(only_class(ChangeClass::layout, changed).changes, SizeIs(1));
    EXPECT_THAT(only_class(ChangeClass::text, changed).changes, IsEmpty());
}

TEST_F(OtherType, TellsAWholePaperOnce) {
    put_paper("styles: {body: {font: kai}}\n");
    const Comparison changed = comparison();
    ASSERT_THAT(changed.changes, SizeIs(1)) << testing::PrintToString(told(changed));
    EXPECT_THAT(told(changed),
                ElementsAre(HasSubstr("pages 1, 2: the text: in books, bridge and market, set in another face")));
    EXPECT_THAT(changed.changes[0].pages, SizeIs(2));
}

TEST_F(OtherType, TellsAWordInALineOfAnotherFaceAfterAll) {
    put("stories/bridge.md", story("老石桥通行", {"**" + kFirst + "**", kSecond, kThird}));
    const Comparison bold = comparison();
    ASSERT_THAT(bold.changes, SizeIs(1)) << testing::PrintToString(told(bold));
    EXPECT_EQ(bold.changes[0].pieces[0].words, kFirst);
}

TEST_F(OtherType, TellsAllHeadsOfOneGradeOnce) {
    put_paper("styles: {headline: {font: kai}}\n");
    for (const std::string& line : told(comparison())) EXPECT_THAT(line, HasSubstr("the headline")) << line;
}

TEST_F(OtherType, TellsDotsUnderWords) {
    put("stories/bridge.md",
        story("老石桥通行",
              {kFirst, "桥面铺了1150块[新石板]{.dots}，两边的栏杆也刷过了漆，桥灯换成了暖黄色。", kThird}));
    EXPECT_THAT(told(comparison()), ElementsAre(HasSubstr("with other dots, lines or readings beside it: – → ·")));
}

TEST_F(OtherType, IsToldBesideTheWordsThatChanged) {
    put("stories/bridge.md",
        story("老石桥通行", {kFirst, "桥面铺了1180块**新石板**，两边的栏杆也刷过了漆，桥灯换成了暖黄色。", kThird}));
    const Comparison changed = comparison();
    ASSERT_THAT(changed.changes, SizeIs(2)) << testing::PrintToString(told(changed));
    EXPECT_EQ(changed.changes[0].kind, ChangeKind::words);
    EXPECT_EQ(changed.changes[1].kind, ChangeKind::type);
}

TEST_F(OtherType, TellsAnInkThatIsMixedOtherwiseOnce) {
    put_paper("inks: {red: {cmyk: [0, 100, 100, 0]}}\nstyles: {headline: {ink: red}}\n");
    start_again();
    put_paper("inks: {red: {cmyk: [0, 90, 100, 0]}}\nstyles: {headline: {ink: red}}\n");
    EXPECT_THAT(told(comparison()), ElementsAre("pages 1, 2: : the ink red was C0 M100 Y100 K0 and is C0 M90 Y100 K0"));
}

TEST_F(OtherType, TellsWordsInAnotherInk) {
    put_paper("styles: {headline: {ink: black}}\n");
    start_again();
    put_paper("inks: {red: {cmyk: [0, 100, 100, 0]}}\nstyles: {headline: {ink: red}}\n");
    EXPECT_THAT(told(comparison()), ElementsAre(HasSubstr("set in another ink: black → red")));
}

TEST_F(OtherType, SaysThatASubheadMustBeRead) {
    const auto with_subhead = [&](const std::string& head) {
        return "---\nheadline: 老石桥通行\n---\n" + kFirst + "\n\n## " + head + "\n\n" + kThird + "\n";
    };
    put("stories/bridge.md", with_subhead("桥上灯亮"));
    start_again();
    put("stories/bridge.md", with_subhead("桥上灯明"));
    const Comparison changed = comparison();
    ASSERT_THAT(changed.changes, SizeIs(1)) << testing::PrintToString(told(changed));
    EXPECT_TRUE(changed.changes[0].must_read);
}

TEST_F(OtherType, IsToldOfEveryPageThatItIsOn) {
    put_paper("styles: {body: {font: kai}}\n");
    EXPECT_THAT(only_pages({{2}}, comparison()).changes, SizeIs(1));
}

}  // namespace
}  // namespace banxin
