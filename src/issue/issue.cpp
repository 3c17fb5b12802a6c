#include "issue/issue.h"

#include <utility>

namespace banxin {

Result<void> Issue::read() {
    auto read = read_edition(*files_, place_, memory_);
    if (!read) return tl::unexpected(std::move(read.error()));
    read_ = std::make_shared<const Edition>(std::move(read->edition));
    warnings_ = std::move(read->warnings);
    return {};
}

Result<void> Issue::set() {
    auto library = library_for(read_->paper);
    auto pages = typeset(read_, *memo_);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    read_.reset();
    set_ = SetEdition{std::move(library), *std::move(pages)};
    return {};
}

Diagnostics Issue::diagnostics() const {
    Diagnostics all = warnings_;
    all.insert(all.end(), set_pages().diagnostics.begin(), set_pages().diagnostics.end());
    return all;
}

/// Faces stay open as long as the house's font files are what they were.
std::shared_ptr<FontLibrary> Issue::library_for(const Paper& paper) {
    const TracedFiles traced(*files_);
    for (const std::string& file : paper.font_files) traced.look(file);
    const bool same_files = library_ && fonts_.looked.size() == traced.footprint().looked.size();
    if (same_files && fonts_.still(*files_)) return library_;
    fonts_ = traced.footprint();
    library_ = std::make_shared<FontLibrary>(font_copies_.on_disk(*files_, paper.font_files));
    memo_.emplace(*library_);
    return library_;
}

}  // namespace banxin
