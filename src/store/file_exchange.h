#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "store/file_place.h"
#include "store/journal.h"
#include "store/late_saves.h"

namespace banxin {

/// What is to be written, and what it is written for: the hash of the bytes that its writer has seen.
struct Save {
    std::string base;                       ///< Empty: no file is there.
    std::optional<std::string_view> bytes;  ///< Nothing: the file is to go.
};

/// How it was made sure that no save of somebody else was lost. Checked: the file system cannot exchange two files, and
/// one that came between a look and the write is lost; worth a word to the user, once.
enum class Surety { exchanged, checked };

struct Saved {
    std::string hash;  ///< Of what is in the file now; empty: there is none.
    /// True: `hash` is not what was to be written, but what somebody else has saved. It stands, and the journal has it.
    bool is_somebody_elses = false;
    Surety surety = Surety::exchanged;
};

// Puts bytes into a file without losing what somebody else saves at the same moment, at whatever moment that is.
//
// All of the file is replaced, with its mode and as far as possible its owner; who has it open keeps the old one, and
// what they write into it is found by `late`. Other names of a file (hard links) keep the old one for good. The journal
// has what was in the file and what was to be written, whatever comes of it.
//
// Fails (world) with the file as it was: it cannot be read or written, is no ordinary file, or the disk is full.
class FileExchange {
  public:
    struct World {
        Journal& journal;
        LateSaves& late;
        std::chrono::milliseconds settling{20};  ///< For how long somebody's save has to be the same to be whole.
    };
    explicit FileExchange(const World& world) : world_(world) {}

    Result<Saved> save(const FilePlace& place, const Save& wanted);

  private:
    World world_;
};

}  // namespace banxin
