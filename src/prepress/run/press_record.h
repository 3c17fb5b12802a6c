#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// Which page of which issue; a spread by its first page.
struct PressedPage {
    std::string date;  ///< As in 2026-11-23.
    int number = 0;    ///< Of the issue.
    int page = 0;
    auto operator<=>(const PressedPage&) const = default;
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

// What was pressed into a folder: a file in it, `.press.json`, which every run reads and writes.
//
// Pages of several issues may lie in one folder, and each keeps its own count of versions.
class PressRecord {
  public:
    /// The name of its file.
    static constexpr const char* kFile = ".press.json";

    /// Fails (input) with `press-record` for what is no record; `path` is for its message.
    static Result<PressRecord> read(const std::string& json, const std::string& path);
    std::string json() const;

    /// An empty state for a page that the folder does not know.
    PressState state(const PressedPage& page) const;
    void set(const PressedPage& page, PressState state) { states_[page] = std::move(state); }

    // The state of a page with a file of this content: of the same version where the folder has just that, else of the
    // next.
    PressState next(const PressedPage& page, const std::string& content) const;

    /// The pages of one issue.
    std::vector<PressedPage> pages_of(const std::string& date, int number) const;

    /// The names of all files that it knows.
    std::vector<std::string> files() const;

  private:
    std::map<PressedPage, PressState> states_;
};

}  // namespace banxin
