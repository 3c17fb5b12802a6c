// What has become of marks, by the proofs that are stored.
#include "issue/judge_marks.h"

#include <gtest/gtest.h>

#include "compare/version/packed_version.h"
#include "support/two_times.h"

namespace banxin {
namespace {

class JudgeMarks : public TwoTimes {
  protected:
    /// The bridge's story is stored as it is now.
    void store(const std::string& name) {
        const PackedVersion pack = packed(version());
        for (const auto& [piece, bytes] : pack.pieces) put("proofs/pieces/" + piece + ".gz", bytes);
        put("proofs/" + name + ".proof.json", R"({"pieces": ")" + pack.name + R"("})");
    }
    void write(const std::vector<std::string>& paragraphs) {
        put("stories/bridge.md", story("老石桥通行", paragraphs));
    }
    MarkState judged(const ProofMark& mark) {
        const EditionVersion now = version();
        const std::vector<MarkState> states = judge_marks({mark}, now, *files_, "day");
        warnings_ = findings_of_marks({now, {mark}, states}, issue_.edition());
        return states.front();
    }
    static ProofMark mark(const std::string& words, const std::string& should) {
        return {StoryId{"bridge"}, words, should, {}, {"marks.yaml", 1, 3}};
    }

    Diagnostics warnings_;
};

TEST_F(JudgeMarks, AreDoneOnlyWhereWhatShouldBeStandsInTheirPlace) {
    write({"修桥一共花了一百万块，镇里欠着一千一百六十块工钱，年底还清。", kSecond});
    store("1");
    write({"修桥一共花了一百万块，镇里欠着工钱，年底还清。", kSecond});
    EXPECT_EQ(judged(mark("一千一百六十块", "一百")).fate, MarkFate::gone);
    write({"修桥一共花了一百万块，镇里欠着一百工钱，年底还清。", kSecond});
    const MarkState done = judged(mark("一千一百六十块", "一百"));
    EXPECT_EQ(done.fate, MarkFate::done);
    EXPECT_EQ(done.place->text, (TextRange{{15}, {17}}));
}

TEST_F(JudgeMarks, WhoseWordsNoProofHasAreDoneWithAWarning) {
    write({kFirst, "桥上没有别的路。"});
    EXPECT_EQ(judged(mark("从来没写过的话", "没有")).fate, MarkFate::done);
    EXPECT_TRUE(warnings_.empty());
    store("1");
    EXPECT_EQ(judged(mark("从来没写过的话", "没有")).fate, MarkFate::done);
    ASSERT_EQ(warnings_.size(), 1U);
    EXPECT_EQ(warnings_[0].code, "words-unseen");
}

// It meant the first of two.
TEST_F(JudgeMarks, AreDoneThoughTheWordsStandElsewhereStill) {
    write({"今年四月，桥上的石板裂了一块。", "陈师傅今年六十三岁，推着车走了过去。"});
    store("1");
    write({"去年四月，桥上的石板裂了一块。", "陈师傅今年六十三岁，推着车走了过去。"});
    store("2");
    const MarkState done = judged(mark("今年", "去年"));
    EXPECT_EQ(done.fate, MarkFate::done);
    EXPECT_EQ(done.place->text, (TextRange{{0}, {2}}));
    ASSERT_EQ(warnings_.size(), 1U);
    EXPECT_EQ(warnings_[0].code, "words-several-times");
}

TEST_F(JudgeMarks, StayOpenWhereAnotherPlaceWasStruck) {
    write({"今年四月，桥上的石板裂了一块。", "陈师傅今年六十三岁，推着车走了过去。"});
    store("1");
    write({"四月，桥上的石板裂了一块。", "陈师傅今年六十三岁，推着车走了过去。"});
    EXPECT_EQ(judged(mark("今年", "去年")).fate, MarkFate::open);
}

TEST_F(JudgeMarks, AreDoneInAParagraphThatStandsElsewhere) {
    write({kFirst, kSecond, kThird});
    store("1");
    write({"住在桥东的陈师傅第一个推着车走了过去，他说这一天等了整整八个月。", kFirst, kSecond});
    EXPECT_EQ(judged(mark("七个月", "八个月")).fate, MarkFate::done);
}

TEST_F(JudgeMarks, ThatShouldGoAreDoneWhereTheFirstOfThemIsStruck) {
    write({"桥上的的石板裂了一块，的的确确是新的。", kSecond});
    store("1");
    EXPECT_EQ(judged(mark("的的", "")).fate, MarkFate::open);
    write({"桥上石板裂了一块，的的确确是新的。", kSecond});
    EXPECT_EQ(judged(mark("的的", "")).fate, MarkFate::done);
    write({"桥上石板裂了一块，确确是新的。", kSecond});
    EXPECT_EQ(judged(mark("的的", "")).fate, MarkFate::done);
}

TEST_F(JudgeMarks, AreTakenForDoneWithoutAProofWhereWhatShouldBeStandsOnce) {
    write({"去年四月，桥上的石板裂了一块。", kSecond});
    EXPECT_EQ(judged(mark("今年四月", "去年四月")).fate, MarkFate::done);
    EXPECT_TRUE(warnings_.empty());
    store("1");
    EXPECT_EQ(judged(mark("今年四月", "去年四月")).fate, MarkFate::done);
}

TEST_F(JudgeMarks, AreWarnedOfWhereWhatShouldBeStandsSeveralTimes) {
    const std::string told =
        "`去年` stands 2 times in the story, and no stored proof shows which of them is for `今年`";
    write({"去年四月，桥上的石板裂了一块，去年五月又一块。", kSecond});
    EXPECT_EQ(judged(mark("今年", "去年")).fate, MarkFate::done) << "no proof is stored";
    ASSERT_EQ(warnings_.size(), 1U);
    EXPECT_EQ(warnings_[0].message.english(), told);
    store("1");
    EXPECT_EQ(judged(mark("今年", "去年")).fate, MarkFate::unseen);
    ASSERT_EQ(warnings_.size(), 1U);
    EXPECT_EQ(warnings_[0].message.english(), told);
}

}  // namespace
}  // namespace banxin
