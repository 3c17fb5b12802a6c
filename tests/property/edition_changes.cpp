// An edition is changed as a desk changes one, time after time; what is told of each change is that change, and nothing
// else. BANXIN_CHANGES=20000 goes further.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>

#include "base/unicode.h"
#include "compare/change_words.h"
#include "compare/changes/compare_versions.h"
#include "files/memory_files.h"
#include "issue/issue_version.h"
#include "support/applied_changes.h"
#include "support/made_pictures.h"

namespace banxin::test {
namespace {

/// A paper of three pages with two stories on two of them and one with an advertisement on the third.
class ChangingPaper {
  public:
    explicit ChangingPaper(unsigned seed) : chance_(seed) {
        put("../layouts/pair.yaml", layout("pair", {"lead", "second"}));
        put("../layouts/single.yaml", layout("single", {"feature"}));
        for (int i = 0; i < 5; ++i) {
            stories_.push_back(fresh_text());
            order_.push_back(i);
        }
        write_all();
    }

    EditionVersion version() {
        const auto set = issue_.read().and_then([&] { return issue_.set(); });
        EXPECT_TRUE(set) << (set ? "" : format(set.error().diagnostics.front(), Colour::off));
        return version_of(issue_);
    }

    /// What was done; the number is that of a story, where it was done to one.
    enum class Deed {
        nothing,
        word,
        figure,
        move_paragraph,
        reword_head,
        swap_stories,
        frame,
        picture,
        exchange_pages,
        bold,       ///< Words of a story, or no words of it any more.
        body_font,  ///< Of the whole paper.
        head_ink,
        ink_mix,
        new_story,  ///< In the place of another one, which is gone.
        leave_out   ///< A story, or bring it in again.
    };
    struct Done {
        Deed deed = Deed::nothing;
        int story = 0;
        int place = 0;
        int other = 0;
        std::size_t standing = 5;  ///< Stories.
    };

    Done change() {
        // While a page has one story alone, two leads that change places may as well be two pages that did.
        const Deed drawn = static_cast<Deed>(below(15));
        const Deed deed = left_out_ && drawn == Deed::swap_stories ? Deed::nothing : drawn;
        const std::size_t place = below(5);
        const std::size_t other = below(5);
        const Done done{deed, order_[place], static_cast<int>(place), static_cast<int>(other), left_out_ ? 4U : 5U};
        if (deed == Deed::new_story) take_new_story(place);
        Text& story = stories_[static_cast<std::size_t>(done.story)];
        std::string& paragraph = story.paragraphs[below(story.paragraphs.size())];
        switch (done.deed) {
            case Deed::nothing:
                break;
            case Deed::word:
                paragraph = mended(paragraph, words(3));
                break;
            case Deed::figure:
                paragraph = mended(paragraph, std::to_string(1000 + below(9000)));
                break;
            case Deed::move_paragraph:
                std::rotate(story.paragraphs.begin(), story.paragraphs.begin() + 1, story.paragraphs.end());
                break;
            case Deed::reword_head:
                story.head = {words(9)};
                break;
            case Deed::swap_stories:
                std::swap(order_[place], order_[other]);
                break;
            case Deed::frame:
                foot_ = foot_ == 20 ? 19 : foot_ == 19 ? 8 : 20;
                break;
            case Deed::picture:
                ++picture_;
                break;
            case Deed::exchange_pages:
                exchanged_ = !exchanged_;
                break;
            case Deed::bold:
                set_in_bold(story);
                break;
            case Deed::body_font:
                body_font_ = body_font_ == "song" ? "kai" : "song";
                break;
            case Deed::head_ink:
                head_ink_ = head_ink_ == "black" ? "red" : "black";
                break;
            case Deed::ink_mix:
                magenta_ = magenta_ == 100 ? 90 : 100;
                break;
            case Deed::new_story:
                break;
            case Deed::leave_out:
                left_out_ = !left_out_;
                break;
        }
        write_all();
        return done;
    }

    bool is_changed(const Done& done, const EditionVersion& before, const EditionVersion& after) const {
        if (done.deed == Deed::swap_stories) return done.place != done.other;
        return before != after;
    }

  private:
    struct Text {
        std::vector<std::string> head;
        std::vector<std::string> paragraphs;
    };

    Text fresh_text() {
        Text text{{words(9)}, {}};
        for (int paragraphs = 0; paragraphs < 4; ++paragraphs) text.paragraphs.push_back(words(60) + "。");
        return text;
    }

    void take_new_story(std::size_t place) {
        order_[place] = static_cast<int>(stories_.size());
        stories_.push_back(fresh_text());
    }

    std::size_t below(std::size_t end) { return chance_() % end; }
    std::string words(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += to_utf8(std::u32string(1, static_cast<char32_t>(0x4E00 + below(400))));
        return text;
    }
    /// Two characters that stand beside each other are others; the signs of bold words stay.
    std::string mended(const std::string& paragraph, const std::string& fresh) {
        std::u32string all = to_utf32(paragraph);
        std::size_t at = 1 + below(all.size() - 5);
        while (all[at] == U'*' || all[at + 1] == U'*') at = 1 + below(all.size() - 5);
        all.replace(at, 2, to_utf32(fresh));
        return to_utf8(all);
    }

    /// Some words of a story; where some are, none.
    void set_in_bold(Text& story) {
        for (std::string& paragraph : story.paragraphs) {
            std::u32string all = to_utf32(paragraph);
            if (std::erase(all, U'*') == 0) continue;
            paragraph = to_utf8(all);
            return;
        }
        std::string& paragraph = story.paragraphs[below(story.paragraphs.size())];
        std::u32string all = to_utf32(paragraph);
        const std::size_t from = 1 + below(all.size() - 12);
        all.insert(from + 2 + below(5), U"**");
        all.insert(from, U"**");
        paragraph = to_utf8(all);
    }

    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }

    std::string layout(const std::string& name, const std::vector<std::string>& frames) const {
        std::string text =
            "name: " + name +
            "\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n";
        int top = 1;
        for (const std::string& frame : frames) {
            const int foot = top + (frame == "lead" ? foot_ : 20) - 1;
            text += "- {id: " + frame + ", columns: 1-4, lines: " + std::to_string(top) + "-" + std::to_string(foot) +
                    "}\n";
            top += 22;
        }
        if (name == "single") text += "- {id: ad, kind: ad, columns: 1-4, lines: 30-40}\n";
        return text;
    }

    std::string story_in(std::size_t place) const { return "s" + std::to_string(order_[place]); }

    void write_paper() {
        put("../paper.yaml", "name: 柳湾小报\ninks:\n  red: {cmyk: [0, " + std::to_string(magenta_) +
                                 ", 100, 0], screen: '#d01818'}\nstyles:\n  body: {font: " + body_font_ +
                                 "}\n  headline: {ink: " + head_ink_ + "}\n");
    }

    void write_all() {
        write_paper();
        put("../layouts/pair.yaml", layout("pair", {"lead", "second"}));
        for (const int number : order_) {
            const auto i = static_cast<std::size_t>(number);
            std::string text = "---\nheadline: " + stories_[i].head.front() + "\n---\n";
            for (const std::string& paragraph : stories_[i].paragraphs) text += paragraph + "\n\n";
            put("stories/s" + std::to_string(i) + ".md", text);
        }
        const auto colour = static_cast<unsigned char>(picture_ * 37 % 251);
        const auto bytes = made_jpeg(80, 40, JCS_RGB, [&](int, int) {
            return std::vector<unsigned char>{colour, 9, 9};
        });
        put("pictures/ad.jpg", std::string(bytes->begin(), bytes->end()));
        const std::string first = exchanged_ ? "2" : "1";
        const std::string second = exchanged_ ? "1" : "2";
        const std::string second_of_two = left_out_ ? "" : ", second: " + story_in(3);
        put("edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n- {page: " + first +
                                ", layout: pair, frames: {lead: " + story_in(0) + ", second: " + story_in(1) +
                                "}}\n- {page: " + second + ", layout: pair, frames: {lead: " + story_in(2) +
                                second_of_two + "}}\n- {page: 3, layout: single, frames: {feature: " + story_in(4) +
                                ", ad: {ad: ad.jpg}}}\n");
    }

    std::mt19937 chance_;
    std::vector<Text> stories_;
    std::vector<int> order_;  ///< The story in each place.
    int foot_ = 20;           ///< At 8 the ends of stories find no room.
    int picture_ = 0;
    bool exchanged_ = false;
    bool left_out_ = false;
    std::string body_font_ = "song";
    std::string head_ink_ = "black";
    int magenta_ = 100;
    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

using Deed = ChangingPaper::Deed;

std::vector<const Change*> of_kind(const Comparison& comparison, ChangeKind kind) {
    std::vector<const Change*> changes;
    for (const Change& change : comparison.changes) {
        if (change.kind == kind) changes.push_back(&change);
    }
    return changes;
}

std::string told(const Comparison& comparison) {
    std::string words;
    for (const Change& change : comparison.changes)
        words += text_words(change.of).english() + ": " + change_words(change).english() + " " +
                 marked_words(change, {}) + "\n";
    return words;
}

/// The kinds that a deed may be told as; all else would be invented.
std::set<ChangeKind> kinds_of(Deed deed) {
    switch (deed) {
        case Deed::nothing:
            return {};
        case Deed::word:
        case Deed::figure:
            return {ChangeKind::words};
        case Deed::move_paragraph:
            return {ChangeKind::passage};
        case Deed::reword_head:
            return {ChangeKind::words, ChangeKind::head};
        case Deed::swap_stories:
            return {ChangeKind::story, ChangeKind::head};
        case Deed::frame:
            return {ChangeKind::frame, ChangeKind::rules, ChangeKind::head};
        case Deed::picture:
            return {ChangeKind::picture};
        case Deed::exchange_pages:
            return {ChangeKind::page};
        case Deed::bold:
        case Deed::body_font:
        case Deed::head_ink:
            return {ChangeKind::type};
        case Deed::ink_mix:
            return {ChangeKind::ink};
        case Deed::new_story:
            return {ChangeKind::story};
        case Deed::leave_out:
            return {ChangeKind::story, ChangeKind::rules};
    }
    return {};
}

void require_nothing_invented(const ChangingPaper::Done& done, const Comparison& comparison) {
    const std::set<ChangeKind> kinds = kinds_of(done.deed);
    for (const Change& change : comparison.changes)
        ASSERT_TRUE(kinds.contains(change.kind) || change.kind == ChangeKind::room)
            << static_cast<int>(done.deed) << ":\n"
            << told(comparison);
}

std::size_t stories_in(const Change& change) {
    std::set<StoryId> stories;
    for (const TextSpot& spot : change.spots) stories.insert(spot.of.story);
    return stories.size();
}

int characters_set(const TextVersion& text) {
    int count = 0;
    for (const StandingLine& line : text.lines) count += line.text.count();
    return count;
}

/// Of texts with the same words: that they print more of them, or less, is told, and only then.
void require_room_told(const Comparison& comparison, const EditionVersion& before, const EditionVersion& after) {
    std::set<TextKey> told_of;
    for (const Change* change : of_kind(comparison, ChangeKind::room)) told_of.insert(change->of);
    for (const TextVersion& text : after.texts) {
        const auto was = std::ranges::find(before.texts, text.key, &TextVersion::key);
        if (was == before.texts.end() || was->paragraphs != text.paragraphs) continue;
        ASSERT_EQ(characters_set(*was) != characters_set(text), told_of.contains(text.key)) << told(comparison);
    }
}

/// What is not told has not changed, to the last mark.
void require_all_told(const Comparison& comparison, const EditionVersion& before, const EditionVersion& after) {
    if (!comparison.same()) return;
    ASSERT_EQ(before.pages.size(), after.pages.size());
    for (std::size_t i = 0; i < after.pages.size(); ++i) ASSERT_EQ(before.pages[i].sets, after.pages[i].sets);
}

void require_told(const ChangingPaper::Done& done, const Comparison& comparison) {
    const std::string story = "s" + std::to_string(done.story);
    const auto count = [&](ChangeKind kind) { return of_kind(comparison, kind).size(); };
    switch (done.deed) {
        case Deed::nothing:
            break;
        case Deed::word:
        case Deed::figure:
        case Deed::reword_head:
            ASSERT_GE(count(ChangeKind::words), 1u);
            for (const Change* change : of_kind(comparison, ChangeKind::words))
                ASSERT_EQ(change->of.story.value, story);
            break;
        case Deed::move_paragraph:
            ASSERT_EQ(count(ChangeKind::passage), 1u) << told(comparison);
            break;
        case Deed::swap_stories:
            ASSERT_EQ(count(ChangeKind::story), 2u) << told(comparison);
            break;
        case Deed::frame:
            ASSERT_EQ(count(ChangeKind::frame), 2u) << told(comparison);
            break;
        case Deed::picture:
            ASSERT_EQ(count(ChangeKind::picture), 1u) << told(comparison);
            break;
        case Deed::exchange_pages:
            ASSERT_EQ(count(ChangeKind::page), 2u) << told(comparison);
            break;
        case Deed::bold:
            ASSERT_EQ(count(ChangeKind::type), 1u) << told(comparison);
            ASSERT_EQ(of_kind(comparison, ChangeKind::type)[0]->of.story.value, story);
            break;
        case Deed::body_font:
        case Deed::head_ink:
            ASSERT_EQ(count(ChangeKind::type), 1u) << told(comparison);
            ASSERT_EQ(stories_in(*of_kind(comparison, ChangeKind::type)[0]), done.standing) << told(comparison);
            break;
        case Deed::ink_mix:
            ASSERT_EQ(count(ChangeKind::ink), 1u) << told(comparison);
            break;
        case Deed::new_story:
            ASSERT_EQ(count(ChangeKind::story), 2u) << told(comparison);
            break;
        case Deed::leave_out:
            ASSERT_EQ(count(ChangeKind::story), 1u) << told(comparison);
            break;
    }
}

int rounds() {
    const char* asked = std::getenv("BANXIN_CHANGES");
    return asked == nullptr ? 2'000 : std::atoi(asked);
}

TEST(EditionChanges, AreAllToldAndNoneIsInvented) {
    ChangingPaper paper(11);
    EditionVersion before = paper.version();
    int changed = 0;
    for (int round = 0; round < rounds(); ++round) {
        const ChangingPaper::Done done = paper.change();
        EditionVersion after = paper.version();
        const Comparison comparison = compare_versions(before, after);
        require_nothing_invented(done, comparison);
        require_all_told(comparison, before, after);
        require_room_told(comparison, before, after);
        ASSERT_EQ(AppliedChanges(words_of(before), comparison).words(), words_of(after)) << told(comparison);
        if (paper.is_changed(done, before, after)) {
            require_told(done, comparison);
            ++changed;
        } else {
            ASSERT_TRUE(comparison.same()) << told(comparison);
        }
        if (HasFatalFailure()) FAIL() << "round " << round;
        before = std::move(after);
    }
    EXPECT_GT(changed, rounds() * 3 / 4);
}

}  // namespace
}  // namespace banxin::test
