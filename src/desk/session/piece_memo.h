#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/memo.h"
#include "check/report.h"
#include "fill/text/filled_page.h"
#include "issue/file_tongue.h"
#include "model/edition.h"

namespace banxin {

struct FramePlace {
    PageNumber page;
    FrameId frame;
    bool operator==(const FramePlace&) const = default;
};

/// What is told of a finding.
struct DiagnosticQuestion {
    Diagnostic found;
    std::optional<FramePlace> where;
    std::string language;
    std::optional<WordLanguage> keys;  ///< Of its file.
    bool operator==(const DiagnosticQuestion&) const = default;
    std::pair<std::string, int> place() const { return {found.spot.file, found.spot.line}; }
};

/// What is told of a page beside its marks and where its jumps lead.
struct PageToTell {
    std::shared_ptr<const FilledPage> filled;  ///< The same as long as nothing of it has changed.
    EditionPage page;
    PageTemplate layout;
    std::string label;
    std::set<FrameId> locked;
    bool operator==(const PageToTell&) const = default;
    PageNumber place() const { return page.number; }
};

/// What is told of how its frames are filled.
struct FitToTell {
    PageNumber page;
    std::vector<FrameReport> frames;
    bool operator==(const FitToTell&) const = default;
    PageNumber place() const { return page; }
};

/// What is told of a story.
struct StoryToTell {
    StoryId id;
    std::string file{};
    std::string etag{};
    bool has_draft = false;
    bool has_copy = false;  ///< What follows is of its copy.
    bool is_readable = false;
    std::string headline{};
    std::string section{};
    int priority = 0;
    std::optional<StoryReport> fit{};
    std::optional<HeadRoomReport> kicker{};
    std::optional<HeadRoomReport> deck{};
    std::optional<int> stops{};
    std::vector<FramePlace> pointers{};
    bool operator==(const StoryToTell&) const = default;
    StoryId place() const { return id; }
};

// What a desk has told, as JSON in one line, from one setting to the next: what is to be told as before is not written
// again.
//
// Kept by the desk's issue, for one folder; an empty one tells the same. One a thread.
struct PieceMemo {
    Memo<DiagnosticQuestion, std::string> diagnostics;
    Memo<PageToTell, std::string> pages;
    Memo<FitToTell, std::string> fits;
    Memo<StoryToTell, std::string> stories;

    void forget_unasked() {
        diagnostics.forget_unasked();
        pages.forget_unasked();
        fits.forget_unasked();
        stories.forget_unasked();
    }
};

}  // namespace banxin
