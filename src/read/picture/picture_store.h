#pragma once

#include <map>
#include <set>
#include <string>

#include "files/files.h"
#include "model/picture.h"
#include "read/picture/kept_facts.h"
#include "tl/expected.hpp"

namespace banxin {

/// What is wrong with a picture file, in the editor's words.
struct PictureFault {
    Phrase message;  ///< Goes on behind the file's name.
    Phrase hint{};
};
using StoredPicture = tl::expected<Picture, PictureFault>;

// Pictures that were read, by path and version: each file is read, and looked through for damage, once.
//
// Kept by the caller between readings; an empty one changes nothing but the time that it takes. Used by one thread at a
// time.
class PictureStore {
  public:
    PictureStore() : PictureStore(Cache(std::string())) {}
    /// What is found out about files is kept between runs, too.
    explicit PictureStore(Cache cache) : facts_(std::move(cache)) {}

    /// The picture at a path, with its path in it. What cannot be read is not kept. Where four went beyond the limits
    /// of art since keep_only(), no other is looked at: each may take seconds.
    StoredPicture take(const Files& files, const std::string& path);
    /// Forgets the pictures at all other paths.
    void keep_only(const std::set<std::string>& paths);

  private:
    struct Kept {
        FileFacts facts;
        StoredPicture picture;
    };
    StoredPicture look_through(const Files& files, const std::string& path, const FileFacts& facts) const;

    KeptFacts facts_;
    std::map<std::string, Kept> kept_;
    int beyond_ = 0;  ///< Art beyond its limits, since the others were forgotten.
};

/// Where readers take from: the files, and the pictures that were read before.
struct Sources {
    const Files& files;
    PictureStore& pictures;
};

}  // namespace banxin
