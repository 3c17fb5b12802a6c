#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// Which page of which issue; a spread by its first page.
struct RecordedPage {
    std::string date;  ///< As in 2026-11-23.
    int number = 0;    ///< Of the issue.
    int page = 0;
    auto operator<=>(const RecordedPage&) const = default;
};

/// What a folder of press files knows of a page.
struct PressState {
    std::string file{};      ///< Its name in the folder; empty: none has been written.
    std::string content{};   ///< content_hash() of the file.
    std::string shows{};     ///< PressRun::version() of the page that was written.
    int version = 0;         ///< Of its files, from 1: one more with each that differs from the one before.
    bool is_held = false;    ///< Not to be written until it is released.
    std::string withheld{};  ///< PressRun::version() of the page that was last found unfit; empty: none.
    bool operator==(const PressState&) const = default;
};

// What was pressed into a folder: a file beside it, `press.record.json`, which every run reads and writes. The folder
// has nothing but what a press is to take.
//
// Pages of several issues may lie in one folder, and each keeps its own count of versions.
class PressRecord {
  public:
    /// What the name of its file has behind that of the folder.
    static constexpr const char* kEnding = ".record.json";

    /// Fails (input) with `press-record` for what is no record; `path` is for its message.
    static Result<PressRecord> read(const std::string& json, const std::string& path);
    std::string json() const;
    bool is_empty() const { return states_.empty(); }

    /// An empty state for a page that the folder does not know.
    PressState state(const RecordedPage& page) const;
    void set(const RecordedPage& page, PressState state) { states_[page] = std::move(state); }

    // The state of a page with a file of this content: of the same version where the folder has just that, else of the
    // next.
    PressState next(const RecordedPage& page, const std::string& content) const;

    /// The pages of one issue.
    std::vector<RecordedPage> pages_of(const std::string& date, int number) const;

    /// The names of all files that it knows.
    std::vector<std::string> files() const;

  private:
    std::map<RecordedPage, PressState> states_;
};

}  // namespace banxin
