// What is said of a proofreader's marks.
#include "issue/proof_mark_words.h"

#include <gtest/gtest.h>

#include "issue/judge_marks.h"
#include "support/two_times.h"

namespace banxin {
namespace {

class MarkWords : public TwoTimes {
  protected:
    Diagnostics findings(const std::vector<ProofMark>& marks) {
        const std::vector<MarkState> states = mark_states(marks, before_);
        return findings_of_marks({before_, marks, states}, issue_.edition());
    }
    MarkState state(const ProofMark& mark) { return mark_states({mark}, before_).front(); }

    const ProofMark kStrike{StoryId{"bridge"}, "整整", ""};
};

TEST_F(MarkWords, SayOfWordsToGoThatTheyAreToBeStruck) {
    EXPECT_EQ(mark_words(kStrike).english(), "整整 → (to be struck)");
    EXPECT_EQ(mark_words({StoryId{"bridge"}, "整整", "足足"}).english(), "整整 → 足足");
}

// Nobody has struck them: who ticked it off wants them to stay.
TEST_F(MarkWords, NeverCallWordsDoneThatWereOnlyTickedOff) {
    ProofMark mark = kStrike;
    EXPECT_EQ(fate_words(mark, state(mark)).english(), "open");
    mark.is_ticked = true;
    EXPECT_EQ(fate_words(mark, state(mark)).english(), "ticked off");
    mark.words = "从未有过";
    EXPECT_EQ(fate_words(mark, state(mark)).english(), "ticked off");
    EXPECT_EQ(fate_words(mark, {MarkFate::done}).english(), "done");
}

// 桥 stands in all three paragraphs of the bridge; the first one says 老石桥上.
TEST_F(MarkWords, WarnOfWordsThatStandSeveralTimesAndSayWhichAreMeant) {
    const Diagnostics found = findings({{StoryId{"bridge"}, "桥上", "桥头", {}, {"marks.yaml", 1, 3}},
                                        {StoryId{"bridge"}, "老石桥上", "老石桥头", {}, {"marks.yaml", 2, 3}}});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, "words-several-times");
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].spot.line, 1);
    EXPECT_EQ(
        found[0].message.english(),
        "`桥上` stands 2 times in the story; the mark is taken to mean the first: page 1, lead · bridge, the text "
        "· paragraph 1, line 1");
}

TEST_F(MarkWords, WarnOfNoWordsThatAreSettledOrGone) {
    ProofMark ticked{StoryId{"bridge"}, "桥上", "桥头"};
    ticked.is_ticked = true;
    EXPECT_TRUE(findings({ticked, {StoryId{"bridge"}, "无此句", "桥"}}).empty());
}

TEST_F(MarkWords, WarnOfAStoryThatIsNotThere) {
    const Diagnostics found = findings({{StoryId{"ferry"}, "渡口", "码头"}});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, "missing-story");
}

}  // namespace
}  // namespace banxin
