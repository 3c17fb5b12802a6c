#include "store/journal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/content_hash.h"
#include "unit/store/opened_store.h"

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class History : public testing::Test {
  protected:
    std::string edition() const { return made_folder(folder_.path("edition")); }
    Journal open() const { return *Journal::open(edition()); }

    TemporaryFolder folder_;
};

JournalEntry act(const std::string& name) {
    return {0, JournalKind::change, name, "2026-11-30T21:04:11+08:00", 0, {{"stories/电车.md", "a", "b"}}};
}

TEST_F(History, KeepsBytesUnderTheirHash) {
    Journal journal = open();
    EXPECT_EQ(*journal.keep("版心\n"), content_hash("版心\n"));
    EXPECT_EQ(journal.bytes(content_hash("版心\n")), "版心\n");
    EXPECT_EQ(open().bytes(content_hash("版心\n")), "版心\n");
    EXPECT_EQ(journal.bytes(content_hash("other")), std::nullopt);
}

TEST_F(History, IsAskedForNothingButHashes) {
    EXPECT_EQ(open().bytes("log"), std::nullopt);
    EXPECT_EQ(open().bytes("../lock"), std::nullopt);
    EXPECT_EQ(open().bytes(""), std::nullopt);
}

TEST_F(History, NumbersEntriesOverDays) {
    EXPECT_EQ(*open().note(act("move")), 1U);
    Journal journal = open();
    EXPECT_EQ(*journal.note(act("cut")), 2U);
    ASSERT_THAT(open().entries(), SizeIs(2));
    JournalEntry cut = act("cut");
    cut.number = 2;
    EXPECT_EQ(open().entries()[1], cut);
}

TEST_F(History, PassesOverHalfALine) {
    *open().note(act("move"));
    std::ofstream(edition() + "/.banxin/history/log", std::ios::app) << R"({"number": 2, "ki)";
    Journal journal = open();
    EXPECT_THAT(journal.entries(), SizeIs(1));
    *journal.note(act("cut"));
    EXPECT_THAT(open().entries(), SizeIs(2));
}

TEST_F(History, IsHiddenFromGit) {
    open();
    EXPECT_EQ(bytes_of(edition() + "/.banxin/.gitignore"), "*\n");
}

TEST_F(History, SaysThatItCannotBeKept) {
    EXPECT_FALSE(Journal::open(folder_.path("missing")));
}

TEST(JournalLine, IsReadAsItWasWritten) {
    for (const JournalKind kind : {JournalKind::change, JournalKind::undo, JournalKind::redo, JournalKind::outside,
                                   JournalKind::dropped, JournalKind::leftover}) {
        JournalEntry entry = act("a \"b\"\n版");
        entry.kind = kind;
        entry.of = 7;
        EXPECT_EQ(journal_line(entry).find('\n'), std::string::npos);
        EXPECT_EQ(read_journal_line(journal_line(entry)), entry);
    }
}

TEST(JournalLine, OfAKindNobodyKnowsIsNothingToUndo) {
    std::string line = journal_line(act("a"));
    line.replace(line.find("change"), 6, "unheard");
    EXPECT_EQ(read_journal_line(line)->kind, JournalKind::outside);
    EXPECT_EQ(read_journal_line("{}"), std::nullopt);
    EXPECT_EQ(read_journal_line(""), std::nullopt);
}

}  // namespace
}  // namespace banxin
