#pragma once

#include <functional>
#include <utility>

#include "files/memory_files.h"
#include "support/draft_keeper.h"

namespace banxin {

/// Writes into files in memory, and has somebody else save just before where a test wants it.
class MemoryKeeper : public DraftKeeper {
  public:
    explicit MemoryKeeper(std::shared_ptr<MemoryFiles> files) : files_(std::move(files)) {}

    Result<std::optional<FoundInstead>> exchange(const FileChange& change) override {
        if (const auto act = std::exchange(before_exchange, nullptr)) act();
        const bool there = files_->has_file(change.file);
        const auto now = there ? std::optional(files_->read(change.file).value()) : std::nullopt;
        if (now != change.before) return FoundInstead{now};
        change.after ? files_->put(change.file, *change.after) : files_->remove(change.file);
        return std::optional<FoundInstead>();
    }

    std::size_t note(ActKind kind, const KeptAct& act) override {
        if (kind == ActKind::act) acts_.done.push_back({++acts_noted_, act.changes});
        if (kind == ActKind::act) acts_.undone.clear();
        if (kind == ActKind::undo) move_top(acts_.done, acts_.undone);
        if (kind == ActKind::redo) move_top(acts_.undone, acts_.done);
        return acts_noted_;
    }
    KeptActs acts() override { return acts_; }
    Diagnostics findings() const override { return said; }

    Diagnostics said;
    std::function<void()> before_exchange;

  private:
    static void move_top(std::vector<KeptAct>& from, std::vector<KeptAct>& to) {
        to.push_back(from.back());
        from.pop_back();
    }

    std::shared_ptr<MemoryFiles> files_;
    KeptActs acts_;
    std::size_t acts_noted_ = 0;
};

}  // namespace banxin
