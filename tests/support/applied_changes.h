#pragma once

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "base/unicode.h"
#include "compare/changes/change.h"
#include "compare/words/text_edits.h"

namespace banxin {

/// All words of a version, text by text; of a text without any there is none.
using WordsByText = std::map<TextKey, std::u32string>;

inline WordsByText words_of(const EditionVersion& version) {
    WordsByText words;
    for (const TextVersion& text : version.texts) {
        if (!text.paragraphs.empty()) words[text.key] = whole_text(text.paragraphs);
    }
    return words;
}

// Makes the new words of a version of the old ones and of what was told: words struck and added, passages that stand
// elsewhere, stories that are new or gone. It knows no more than whoever reads the list.
class AppliedChanges {
  public:
    AppliedChanges(const WordsByText& before, const Comparison& comparison) {
        for (const auto& [key, words] : before) before_[key_now(key, comparison)] = words;
        for (const Change& change : comparison.changes) {
            if (change.kind == ChangeKind::words) take_words(change);
            if (change.kind == ChangeKind::passage) take_passage(change);
            if (change.kind == ChangeKind::story || change.kind == ChangeKind::page) take_copy(change);
        }
    }

    WordsByText words() const {
        WordsByText all;
        for (const auto& [key, words] : before_) all[key] = words;
        for (const auto& entry : added_) all[entry.first];
        for (auto& [key, words] : all) words = applied(key, words);
        std::erase_if(all, [](const auto& entry) { return entry.second.empty(); });
        return all;
    }

  private:
    /// Furniture goes with its page; that of one that is gone has no number any more.
    static TextKey key_now(TextKey key, const Comparison& comparison) {
        if (!key.story.value.empty()) return key;
        const auto now = comparison.pages.find(key.page);
        key.page = now == comparison.pages.end() ? gone(key.page) : now->second;
        return key;
    }
    static PageNumber gone(PageNumber page) { return {-1 - page.value}; }

    void strike(const TextKey& key, int from, int until) {
        for (int at = from; at < until; ++at) struck_[key].insert(at);
    }

    void take_words(const Change& change) {
        int before = change.before->text.from.value;
        int after = change.after->text.from.value;
        for (const Piece& piece : change.pieces) {
            const std::u32string words = to_utf32(piece.words);
            const int length = static_cast<int>(words.size());
            if (piece.fate == Fate::struck) strike(change.of, before, before + length);
            if (piece.fate == Fate::added) added_[change.of][after] = words;
            if (piece.fate != Fate::added) before += length;
            if (piece.fate != Fate::struck) after += length;
        }
    }

    void take_passage(const Change& change) {
        strike(change.from, change.before->text.from.value, change.before->text.until.value);
        std::u32string words;
        for (const Piece& piece : change.pieces) {
            if (piece.fate != Fate::struck) words += to_utf32(piece.words);
        }
        added_[change.of][change.after->text.from.value] = words;
    }

    void take_copy(const Change& change) {
        for (const StoryCopy& text : change.copy) {
            const std::u32string words = to_utf32(text.words);
            if (change.way == ChangeWay::gone && change.kind == ChangeKind::page) {
                TextKey of = text.of;
                of.page = gone(of.page);
                ASSERT_EQ(words, before_[of]);
                strike(of, 0, static_cast<int>(words.size()));
            } else if (change.way == ChangeWay::gone) {
                // What went from it to another story is told there, and stands in the copy, too.
                ASSERT_EQ(words, before_[text.of]);
                strike(text.of, 0, static_cast<int>(words.size()));
            } else {
                added_[text.of].clear();
                added_[text.of][0] = words;
            }
        }
    }

    /// What is added stands at its place in the new text; what was kept fills the places between.
    std::u32string applied(const TextKey& key, const std::u32string& before) const {
        static const std::map<int, std::u32string> nothing;
        const auto found = added_.find(key);
        const auto struck = struck_.find(key);
        const std::map<int, std::u32string>& added = found == added_.end() ? nothing : found->second;
        std::u32string words;
        std::size_t at = 0;
        while (true) {
            const auto here = added.find(static_cast<int>(words.size()));
            if (here != added.end() && !here->second.empty()) {
                words += here->second;
                continue;
            }
            while (at < before.size() && struck != struck_.end() && struck->second.contains(static_cast<int>(at))) ++at;
            if (at == before.size()) return words;
            words += before[at++];
        }
    }

    WordsByText before_;
    std::map<TextKey, std::set<int>> struck_;
    std::map<TextKey, std::map<int, std::u32string>> added_;
};

}  // namespace banxin
