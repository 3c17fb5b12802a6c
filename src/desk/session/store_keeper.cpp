#include "desk/session/store_keeper.h"

#include <filesystem>
#include <utility>

#include "base/content_hash.h"
#include "files/make_folder.h"
#include "store/drafts.h"
#include "store/file_exchange.h"
#include "store/leftovers.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWrittenAct = "write";  // as the journal calls it

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
        late_->look(LateSaves::Clock::now());
        if (change.after) make_folder_for(change.file);
        const auto place = WritableFolders(writable_).find(change.file);
        if (!place) return tl::unexpected(place.error());
        Save wanted{hash_of(change.before), std::nullopt};
        if (change.after) wanted.bytes = *change.after;
        const auto saved = FileExchange(FileExchange::World{journal_, *late_}).save(*place, wanted);
        if (!saved) return tl::unexpected(saved.error());
        note(change, *saved);
        if (!change.after) leave_no_empty_folder(change.file);
        if (!saved->is_somebody_elses) return std::optional<FoundInstead>();
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

    void note(const FileChange& change, const Saved& saved) {
        const JournalKind kind = saved.is_somebody_elses ? JournalKind::outside : JournalKind::change;
        const JournalFile file{fs::path(change.file).lexically_relative(edition_).generic_string(),
                               hash_of(change.before), saved.hash};
        static_cast<void>(journal_.note({0, kind, kWrittenAct, {}, 0, {file}}));
    }

    std::string edition_;
    std::vector<std::string> writable_;
    Journal journal_;
    std::optional<LateSaves> late_;  ///< Borrows the journal.
    std::optional<Drafts> drafts_;
};

}  // namespace

Result<std::unique_ptr<DeskKeeper>> store_keeper(const KeeperPlace& place) {
    return StoreKeeper::open(place);
}

}  // namespace banxin
