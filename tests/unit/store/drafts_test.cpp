#include "store/drafts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/store/opened_store.h"

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class KeptDrafts : public testing::Test {
  protected:
    Drafts open() const { return *Drafts::open(made_folder(folder_.path("edition"))); }

    TemporaryFolder folder_;
};

TEST_F(KeptDrafts, ComeBack) {
    const Draft draft{"9f2c", "---\nheadline: 电车\n---\n\n有轨电车\n"};
    ASSERT_TRUE(open().write("tram", draft));
    EXPECT_EQ(open().read("tram"), draft);
    EXPECT_EQ(open().read("lead"), std::nullopt);
}

TEST_F(KeptDrafts, AreReplacedAndRemoved) {
    Drafts drafts = open();
    ASSERT_TRUE(drafts.write("tram", {"1", "a long one"}));
    ASSERT_TRUE(drafts.write("tram", {"2", ""}));
    EXPECT_EQ(drafts.read("tram"), (Draft{"2", ""}));
    drafts.remove("tram");
    drafts.remove("tram");
    EXPECT_EQ(drafts.read("tram"), std::nullopt);
}

TEST_F(KeptDrafts, HaveIdsOfAnyWords) {
    Drafts drafts = open();
    const std::string long_id(300, 'x');
    for (const std::string& id : {std::string("电车"), std::string("../../lead"), std::string("a/b"), long_id})
        ASSERT_TRUE(drafts.write(id, {"1", id}));
    EXPECT_THAT(drafts.ids(), ElementsAre("../../lead", "a/b", long_id, "电车"));
    EXPECT_EQ(drafts.read("a/b")->text, "a/b");
}

TEST_F(KeptDrafts, ThatAreNoneAreNotTold) {
    Drafts drafts = open();
    folder_.write("edition/.banxin/drafts/half", "no more than an id");
    folder_.write("edition/.banxin/drafts/.waiting", "tram\n1\nhalf of a te");
    EXPECT_THAT(drafts.ids(), IsEmpty());
}

}  // namespace
}  // namespace banxin
