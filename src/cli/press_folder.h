#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "display/display_list.h"
#include "files/output_folder.h"
#include "issue/press_issue.h"
#include "prepress/run/press_record.h"

namespace banxin {

/// As in 2026-11-23.
std::string issue_date(const Edition& edition);
/// Which page of which issue a sheet is.
RecordedPage pressed_page(const DisplayList& sheet, const Edition& edition);

/// What is known of a folder of press files; nothing is known of one that is not there. Fails as PressRecord::read().
Result<PressRecord> read_press_record(const std::string& folder);

using NameOfVersion = std::function<std::string(int version)>;

// The folder that press files go into, with its record: gives each page's file its version and its name, leaves alone
// what it has already, and puts older files of a page aside.
class PressFolder {
  public:
    /// Fails as OutputFolder::open() and PressRecord::read().
    static Result<std::unique_ptr<PressFolder>> open(const std::string& path, const Edition& edition);

    const std::string& path() const { return path_; }
    OutputFolder& output() { return *output_; }
    const PressRecord& record() const { return record_; }

    /// Not to be written until it is released.
    void hold(const DisplayList& sheet);
    void release(const DisplayList& sheet);

    /// Writes a sheet's file, unless the folder has just that. Several threads may write at once.
    Result<void> put(const PressRun& run, std::size_t sheet_index, const std::string& bytes);
    /// The same for a page that is not set, under the name of its version; its new file's name. It shows what it
    /// showed.
    Result<std::string> put(const RecordedPage& page, const std::string& bytes, const NameOfVersion& name);
    /// Notes that a sheet was unfit. Several threads may.
    void withhold(const PressRun& run, std::size_t sheet_index);

    /// Writes the record. After the folder is kept.
    Result<void> note();
    /// Moves what is no longer a page's file to `older/` in the folder. After it is kept.
    Result<void> put_aside();

    /// How many of the files put were there already.
    int unchanged() const { return unchanged_; }
    /// What a page's file holds; nothing for a page without one.
    std::string bytes_of(const RecordedPage& page) const;
    /// The name of a sheet's file, once it has been put.
    std::string name_of(const DisplayList& sheet) const;
    /// The file of a sheet that is there, from whenever; empty for none.
    std::string file_of(const DisplayList& sheet) const;
    /// PDF files of the folder that are none of these sheets': of another issue, or of nobody knows what.
    std::vector<std::string> others(const Document& sheets) const;

  private:
    PressFolder(std::string path, const Edition& edition) : path_(std::move(path)), edition_(edition) {}
    bool has(const std::string& file, const std::string& bytes) const;

    std::string path_;
    const Edition& edition_;
    std::unique_ptr<OutputFolder> output_;
    mutable std::mutex guard_;  ///< Of what follows.
    PressRecord record_;
    std::vector<std::string> superseded_;
    int unchanged_ = 0;
};

}  // namespace banxin
