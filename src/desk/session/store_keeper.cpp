#include "desk/session/store_keeper.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/content_hash.h"
#include "files/make_folder.h"
#include "store/drafts.h"
#include "store/file_exchange.h"
#include "store/leftovers.h"
#include "store/undo.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostActsTakenUp = 100;

/// A file system that cannot exchange two files.
Diagnostic unsure(const std::string& edition) {
    return {
        Severity::note,
        "save-unsure",
        {edition, 0, 0},
        phrase("this disk cannot exchange two files: what somebody else saves at the same moment as the desk is lost"),
        phrase("keep the edition on a disk of this machine while several people write")};
}

Diagnostic late_save(const LateSave& save) {
    return {Severity::warning,
            "saved-late",
            {save.path, 0, 0},
            phrase("somebody has saved this file just after the desk had, and their text is not in it"),
            phrase("it lies in `.banxin/history/{}`: put into the file what is missing", save.hash)};
}

JournalKind journal_kind(ActKind kind) {
    if (kind == ActKind::act) return JournalKind::change;
    return kind == ActKind::undo ? JournalKind::undo : JournalKind::redo;
}

std::string hash_of(const std::optional<std::string>& bytes) {
    return bytes ? content_hash(*bytes) : std::string();
}

class StoreKeeper : public DeskKeeper {
  public:
    static Result<std::unique_ptr<DeskKeeper>> open(const KeeperPlace& place) {
        auto journal = Journal::open(place.edition);
        if (!journal) return tl::unexpected(std::move(journal.error()));
        auto keeper = std::unique_ptr<StoreKeeper>(new StoreKeeper(place, *std::move(journal)));
        put_leftovers_away(keeper->writable_, keeper->journal_);
        auto late = LateSaves::open(place.edition, keeper->journal_);
        if (!late) return tl::unexpected(std::move(late.error()));
        keeper->late_.emplace(*std::move(late));
        auto drafts = Drafts::open(place.edition);
        if (!drafts) return tl::unexpected(std::move(drafts.error()));
        keeper->drafts_.emplace(*std::move(drafts));
        return std::unique_ptr<DeskKeeper>(std::move(keeper));
    }

    Result<std::optional<FoundInstead>> exchange(const FileChange& change) override {
        look_for_late_saves();
        if (change.after) make_folder_for(change.file);
        const auto place = WritableFolders(writable_).find(change.file);
        if (!place) return tl::unexpected(place.error());
        Save wanted{hash_of(change.before), std::nullopt};
        if (change.after) wanted.bytes = *change.after;
        const auto saved = FileExchange(FileExchange::World{journal_, *late_}).save(*place, wanted);
        if (!saved) return tl::unexpected(saved.error());
        is_unsure_ = is_unsure_ || saved->surety == Surety::checked;
        if (!change.after) leave_no_empty_folder(change.file);
        if (!saved->is_somebody_elses) return std::optional<FoundInstead>();
        note_outside(change, *saved);
        return FoundInstead{saved->hash.empty() ? std::nullopt : journal_.bytes(saved->hash)};
    }

    void keep_draft(const KeptDraft& draft) override {
        if (const auto base = journal_.keep(draft.base))
            static_cast<void>(drafts_->write(draft.story.value, {*base, draft.text}));
    }

    /// What is thrown away stays in the journal.
    void forget_draft(const StoryId& story) override {
        if (const auto draft = drafts_->read(story.value)) static_cast<void>(journal_.keep(draft->text));
        drafts_->remove(story.value);
    }

    std::vector<KeptDraft> drafts() override {
        std::vector<KeptDraft> all;
        for (const std::string& id : drafts_->ids()) {
            auto draft = drafts_->read(id);
            auto base = draft ? journal_.bytes(draft->of) : std::nullopt;
            if (base) all.push_back({StoryId{id}, std::move(draft->text), *std::move(base)});
        }
        return all;
    }

    std::size_t note(ActKind kind, const KeptAct& act) override {
        JournalEntry entry{0, journal_kind(kind), {}, {}, act.number, {}};
        for (const FileChange& change : act.changes)
            entry.files.push_back({name_in_journal(change.file), hash_of(change.before), hash_of(change.after)});
        return journal_.note(std::move(entry)).value_or(0);
    }

    KeptActs acts() override {
        const ActPiles piles = act_piles(journal_.entries());
        return {kept_acts(piles.done), kept_acts(piles.undone)};
    }

    bool look_for_late_saves() override {
        for (const LateSave& save : late_->look(LateSaves::Clock::now())) late_found_.push_back(late_save(save));
        return late_->is_waiting();
    }

    Diagnostics findings() const override {
        Diagnostics found = late_found_;
        if (is_unsure_) found.push_back(unsure(edition_));
        return found;
    }

  private:
    StoreKeeper(const KeeperPlace& place, Journal journal)
        : edition_(place.edition), writable_(place.writable), journal_(std::move(journal)) {
        writable_.push_back(place.edition);
    }

    /// `layouts` and the like come with their first file, and go with their last.
    void make_folder_for(const std::string& file) const {
        if (fs::path(file).parent_path().parent_path() == fs::path(edition_))
            static_cast<void>(make_folder(fs::path(file).parent_path().string()));
    }
    void leave_no_empty_folder(const std::string& file) const {
        const fs::path folder = fs::path(file).parent_path();
        std::error_code still_used;
        if (folder.parent_path() == fs::path(edition_)) fs::remove(folder, still_used);
    }

    std::string name_in_journal(const std::string& file) const {
        return fs::path(file).lexically_relative(edition_).generic_string();
    }

    void note_outside(const FileChange& change, const Saved& saved) {
        const JournalFile file{name_in_journal(change.file), hash_of(change.before), saved.hash};
        static_cast<void>(journal_.note({0, JournalKind::outside, {}, {}, 0, {file}}));
    }

    /// Nothing where the journal has not all of it any more.
    std::optional<KeptAct> kept_act(const JournalEntry& entry) const {
        KeptAct act{entry.number, {}};
        for (const JournalFile& file : entry.files) {
            FileChange change{edition_ + "/" + file.file, journal_.bytes(file.before), journal_.bytes(file.after)};
            if (change.before.has_value() == file.before.empty() || change.after.has_value() == file.after.empty())
                return std::nullopt;
            act.changes.push_back(std::move(change));
        }
        return act;
    }

    /// The newest of a pile, as far back as all is known.
    std::vector<KeptAct> kept_acts(const std::vector<JournalEntry>& pile) const {
        std::vector<KeptAct> acts;
        for (auto entry = pile.rbegin(); entry != pile.rend() && acts.size() < kMostActsTakenUp; ++entry) {
            auto act = kept_act(*entry);
            if (!act) break;
            acts.push_back(*std::move(act));
        }
        std::ranges::reverse(acts);
        return acts;
    }

    std::string edition_;
    std::vector<std::string> writable_;
    Journal journal_;
    std::optional<LateSaves> late_;  ///< Borrows the journal.
    std::optional<Drafts> drafts_;
    Diagnostics late_found_;
    bool is_unsure_ = false;
};

}  // namespace

Result<std::unique_ptr<DeskKeeper>> store_keeper(const KeeperPlace& place) {
    return StoreKeeper::open(place);
}

}  // namespace banxin
