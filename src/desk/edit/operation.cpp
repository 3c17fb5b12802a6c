#include "desk/edit/operation.h"

#include "desk/edit/strike_text.h"

namespace banxin {
namespace {

Result<FileChanges> changes(const MoveFrame& move, const EditSource& source) {
    return moved_frame(source, move);
}

Result<FileChanges> changes(const NewFrame& frame, const EditSource& source) {
    return with_frame(source, frame);
}

Result<FileChanges> changes(const DeleteFrame& frame, const EditSource& source) {
    return without_frame(source, frame.at.page, frame.at.frame);
}

Result<FileChanges> changes(const PlaceStory& place, const EditSource& source) {
    if (place.at.frame.value.empty()) return without_story(source, place.story);
    return with_placed(source, place.story, place.at);
}

Result<FileChanges> changes(const SwapPlaces& swap, const EditSource& source) {
    return with_exchanged(source, swap.a, swap.b);
}

Result<FileChanges> changes(const JumpTo& jump, const EditSource& source) {
    return with_jump(source, jump.story, jump.to);
}

Result<FileChanges> changes(const CutAsked& cut, const EditSource& source) {
    return with_cut(source, cut);
}

Result<FileChanges> changes(const StrikeWords& strike, const EditSource& source) {
    const auto story = source.edition.stories.find(strike.story);
    if (story == source.edition.stories.end()) return nothing_called(source, phrase("story"), strike.story.value);
    auto bytes = source.files.read(story->second.file);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    return struck(story->second, strike.words, *bytes).map([&](std::string after) {
        return FileChanges{{story->second.file, *bytes, std::move(after)}};
    });
}

Result<FileChanges> changes(const LockFrame& lock, const EditSource& source) {
    return with_lock(source, lock.at.page, lock.at.frame, lock.wish == LockWish::locked ? "yes" : "no");
}

Result<FileChanges> changes(const TickMark& tick, const EditSource& source) {
    return with_tick(source, tick);
}

}  // namespace

Result<FileChanges> changes_by(const Operation& operation, const EditSource& source) {
    auto all = std::visit([&](const auto& one) { return changes(one, source); }, operation);
    if (all) std::erase_if(*all, [](const FileChange& change) { return change.before == change.after; });
    return all;
}

}  // namespace banxin
