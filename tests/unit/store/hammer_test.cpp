// One file, two who save it, and nobody asks the other. BANXIN_HAMMER multiplies how long that goes on: tools/hammer.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <random>
#include <thread>

#include "unit/store/made_disk.h"
#include "unit/store/opened_store.h"
#include "unit/store/outside_editor.h"

namespace banxin {
namespace {

int times(int once) {
    const char* const longer = std::getenv("BANXIN_HAMMER");
    return once * (longer == nullptr ? 1 : std::atoi(longer));
}

using Dice = std::mt19937;
int throw_of(Dice& dice, int sides) {
    return std::uniform_int_distribution(0, sides - 1)(dice);
}

/// The desk: saves what it has made of the newest that it has seen.
class Writer {
  public:
    explicit Writer(OpenedStore& store) : store_(store) {}

    void look() { seen_ = bytes_of(store_.path("lead.md")); }
    void save() {
        const auto saved = store_.save("lead.md", seen_, "ours " + std::to_string(++count_) + "\n" + seen_);
        ASSERT_TRUE(saved) << format(saved.error().diagnostics.front(), Colour::off);
        ++(saved->is_somebody_elses ? given_way_ : written_);
        look();
        if (seen_.size() > 1000) seen_.clear();
    }

    int written() const { return written_; }
    int given_way() const { return given_way_; }

  private:
    OpenedStore& store_;
    std::string seen_;
    int count_ = 0;
    int written_ = 0;
    int given_way_ = 0;
};

/// What an editor has saved and nobody can find any more.
std::vector<std::string> lost(OpenedStore& store, const OutsideEditor& editor) {
    store.late().look({});
    const std::string now = bytes_of(store.path("lead.md"));
    std::vector<std::string> lost;
    for (const std::string& version : editor.standing()) {
        if (version != now && !store.has_kept(version)) lost.push_back(version);
    }
    return lost;
}

/// Something that an editor may do at any moment.
void act(OutsideEditor& editor, Dice& dice) {
    switch (throw_of(dice, 12)) {
        case 0:
        case 1:
        case 2:
            return editor.save_by_rename();
        case 3:
        case 4:
            return editor.save_in_place();
        case 5:
            return editor.begin_writing();
        case 6:
        case 7:
            return editor.end_writing();
        case 8:
            return editor.remove();
        default:
            return;
    }
}

// Where the editor acts is thrown: between any two of the desk's steps, and before and after each exchange.
TEST(Hammer, LosesNothingWhicheverWayTwoWritersInterleave) {
    int written = 0;
    int given_way = 0;
    for (int run = 0; run < times(300); ++run) {
        Dice dice(static_cast<unsigned>(run));
        OpenedStore store;
        OutsideEditor editor(store.path("lead.md"));
        Writer writer(store);
        editor.save_by_rename();
        writer.look();
        made_disk().around_exchange = [&] { act(editor, dice); };
        for (int step = 0; step < 8; ++step) {
            act(editor, dice);
            if (throw_of(dice, 3) == 0) writer.look();
            writer.save();
        }
        made_disk() = MadeDisk{};
        editor.end_writing();
        ASSERT_EQ(lost(store, editor), std::vector<std::string>()) << "run " << run;
        written += writer.written();
        given_way += writer.given_way();
    }
    EXPECT_GT(written, 0);
    EXPECT_GT(given_way, 0);
    std::printf("%d written, %d given way to another's save\n", written, given_way);
}

// The same on the clock: an editor that saves every 2 to 4 milliseconds, by a rename and in place.
TEST(Hammer, LosesNoSaveOfAnEditorThatNeverStops) {
    OpenedStore store;
    OutsideEditor editor(store.path("lead.md"));
    editor.save_by_rename();
    std::atomic<bool> is_over = false;
    std::thread outside([&] {
        Dice dice(7);
        while (!is_over) {
            throw_of(dice, 2) == 0 ? editor.save_by_rename() : editor.save_in_place();
            std::this_thread::sleep_for(std::chrono::microseconds(2000 + throw_of(dice, 2000)));
        }
    });
    Writer writer(store);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(times(300));
    while (std::chrono::steady_clock::now() < until) {
        writer.save();
        store.late().look(LateSaves::Clock::now());
    }
    is_over = true;
    outside.join();
    EXPECT_EQ(lost(store, editor), std::vector<std::string>());
    std::printf("%d saves outside; %d written, %d given way\n", editor.saves(), writer.written(), writer.given_way());
}

}  // namespace
}  // namespace banxin
