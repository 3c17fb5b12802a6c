#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "base/byte_sink.h"
#include "files/staging.h"

namespace banxin {

/// Makes the bytes of a file, bit by bit.
using FileMaker = std::function<Result<void>(const ByteSink&)>;

// Files that come into a folder together: until keep() it is as it was, after it all of them are there, whole and
// synced.
//
// What is not kept is gone when the object is. A program that is killed leaves `.banxin` in the folder, which the next
// one to write there tidies away. Two that write at once keep their files one after the other.
class OutputFolder {
  public:
    /// Makes the folder and those above it. Fails (world): it cannot be made, or not written.
    static Result<std::unique_ptr<OutputFolder>> open(const std::string& path);
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;
    ~OutputFolder();

    const std::string& path() const { return path_; }

    // Writes a file under a name in the folder (slashes make folders in it). A file written again replaces the first.
    //
    // Fails (world): the disk is full; or as `make` fails: then the others can still be kept. Several threads may write
    // at once.
    Result<void> write(const std::string& name, const FileMaker& make);
    Result<void> write(const std::string& name, std::string_view bytes);

    /// Once, when nobody writes any more. Fails (world) with the old files in place.
    Result<void> keep();

    /// Removes what is not yet kept, of every OutputFolder of the program, and lets none go on: for the last act before
    /// an interrupted program exits. One that is just being kept is waited for.
    static void abandon_all();

  private:
    OutputFolder(std::string path, Staging staging) : path_(std::move(path)), staging_(std::move(staging)) {}
    void remove_staging();

    std::string path_;
    Staging staging_;
    bool made_ = false;  ///< The folder, for this; without a file kept it goes again.
    std::mutex guard_;
    std::set<std::string> written_;  ///< Names, in their order.
};

}  // namespace banxin
