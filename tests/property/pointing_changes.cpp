// Pointers are exchanged, added and dropped, pictures come and go, sections, names and duties are others, and pages
// move between left and right: what is told of each is that, word by word, and nothing else. BANXIN_CHANGES=20000 goes
// further.
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>

#include "compare/change_words.h"
#include "compare/changes/compare_versions.h"
#include "property/pointing_paper.h"
#include "support/applied_changes.h"

namespace banxin::test {
namespace {

using Deed = PointingPaper::Deed;
using Done = PointingPaper::Done;

std::string as_told(const Comparison& comparison) {
    std::string all;
    for (const Change& change : comparison.changes)
        all += place_words(change).english() + ": " + text_words(change.of).english() + ": " +
               change_words(change).english() + " " + marked_words(change, {}) + "\n";
    return all;
}

/// The kinds that a deed may be told as, and how many of each there are where that is sure.
std::map<ChangeKind, std::size_t> kinds_of(const Done& done) {
    switch (done.deed) {
        case Deed::exchange_pointers:
            return {{ChangeKind::order, 1}};
        case Deed::add_picture:
        case Deed::drop_picture:
        case Deed::replace_picture:
            return {{ChangeKind::picture, 1}};
        case Deed::exchange_pages:
        case Deed::turn_pages:
            return {{ChangeKind::page, done.moved.size()}};
        default:
            return {};
    }
}

/// The texts whose words a deed changes.
bool may_be_other(const Done& done, const TextKey& of) {
    const bool is_of_story = of.story.value == PointingPaper::name_of_story(done.story);
    switch (done.deed) {
        case Deed::nothing:
        case Deed::exchange_pointers:
        case Deed::replace_picture:
            return false;
        case Deed::word:
            return is_of_story && of.element == Element::body;
        case Deed::add_pointer:
        case Deed::drop_pointer:
            return is_of_story && (of.element == Element::pointer || of.element == Element::pointer_page);
        case Deed::add_picture:
        case Deed::drop_picture:
        case Deed::caption:
            return is_of_story && of.element == Element::caption;
        case Deed::section:
        case Deed::duty:
            return of.element == Element::folio && of.page.value == done.page;
        case Deed::paper_name:
            return of.element == Element::folio || of.element == Element::masthead;
        case Deed::exchange_pages:
        case Deed::turn_pages:
            return of.element == Element::pointer_page ||
                   (of.element == Element::folio && std::ranges::count(done.moved, of.page.value) > 0);
    }
    return false;
}

std::size_t characters_changed(const Change& change) {
    std::size_t count = 0;
    for (const Piece& piece : change.pieces) {
        if (piece.fate != Fate::kept) count += to_utf32(piece.words).size();
    }
    return count;
}

/// Of pages that have moved nothing but their numbers, wherever they are printed: not what only changed sides.
std::size_t numbers_printed(const Done& done, const PointingPaper& paper) {
    std::size_t numbers = done.moved.size();
    for (const int story : paper.refers()) numbers += std::ranges::count(done.moved, paper.page_of(story)) > 0 ? 1 : 0;
    return numbers;
}

/// A nameplate fills its room: what a new name has of the old one may be larger or smaller.
bool is_of_nameplate(const Done& done, const Change& change) {
    return done.deed == Deed::paper_name && change.kind == ChangeKind::type && change.of.element == Element::masthead;
}

void require_nothing_else(const Done& done, const Comparison& comparison) {
    const auto kinds = kinds_of(done);
    std::map<ChangeKind, std::size_t> found;
    for (const Change& change : comparison.changes) {
        ++found[change.kind];
        if (change.kind == ChangeKind::words) {
            ASSERT_TRUE(may_be_other(done, change.of)) << as_told(comparison);
        } else if (change.kind != ChangeKind::room && !is_of_nameplate(done, change)) {
            ASSERT_TRUE(kinds.contains(change.kind)) << as_told(comparison);
        }
    }
    for (const auto& [kind, count] : kinds) ASSERT_EQ(found[kind], count) << as_told(comparison);
    for (const Reflow& reflow : comparison.reflows)
        ASSERT_FALSE(reflow.of.story.value.empty()) << text_words(reflow.of).english() << " only changed sides";
}

void require_numbers_alone(const Done& done, const Comparison& comparison, const PointingPaper& paper) {
    std::size_t changed = 0;
    for (const Change& change : comparison.changes) {
        if (change.kind == ChangeKind::words) changed += characters_changed(change);
    }
    ASSERT_EQ(changed, 2 * numbers_printed(done, paper)) << as_told(comparison);
}

/// Words that differ are told of, text by text.
void require_every_text_told(const WordsByText& before, const WordsByText& after, const Comparison& comparison) {
    ASSERT_EQ(AppliedChanges(before, comparison).words(), after) << as_told(comparison);
    const std::set<PageNumber> moved = [&] {
        std::set<PageNumber> pages;
        for (const auto& [was, is] : comparison.pages) {
            if (was != is) pages.insert(is);
        }
        return pages;
    }();
    for (const auto& [key, words] : after) {
        const auto was = before.find(key);
        if (moved.contains(key.page) || (was != before.end() && was->second == words)) continue;
        ASSERT_TRUE(std::ranges::any_of(comparison.changes, [&](const Change& one) { return one.of == key; }))
            << text_words(key).english();
    }
}

int rounds_of_pointing() {
    const char* asked = std::getenv("BANXIN_CHANGES");
    return asked == nullptr ? 2'000 : std::atoi(asked);
}

TEST(PointingChanges, AreAllToldAndNoneIsInvented) {
    PointingPaper paper(17);
    EditionVersion before = paper.version();
    int changed = 0;
    std::set<Deed> done_once;
    for (int round = 0; round < rounds_of_pointing(); ++round) {
        const Done done = paper.change();
        SCOPED_TRACE("round " + std::to_string(round) + ", deed " + std::to_string(static_cast<int>(done.deed)));
        EditionVersion after = paper.version();
        const Comparison comparison = compare_versions(before, after);
        require_every_text_told(words_of(before), words_of(after), comparison);
        require_nothing_else(done, comparison);
        if (!done.moved.empty()) require_numbers_alone(done, comparison, paper);
        ASSERT_EQ(before == after, comparison.same()) << as_told(comparison);
        if (HasFatalFailure()) FAIL();
        changed += before == after ? 0 : 1;
        done_once.insert(done.deed);
        before = std::move(after);
    }
    EXPECT_GT(changed, rounds_of_pointing() * 3 / 5);
    EXPECT_EQ(done_once.size(), static_cast<std::size_t>(PointingPaper::kDeeds));
}

}  // namespace
}  // namespace banxin::test
