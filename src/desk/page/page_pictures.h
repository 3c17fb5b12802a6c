#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/page/served_picture.h"
#include "display/display_list.h"

namespace banxin {

// The pictures of a document by what is in them: `HASH.jpg`, `HASH.png`; vector art `HASH-1414.svg`, with its height on
// 1000 points of width, and `HASH-1414-grey.svg`.
class PagePictures {
  public:
    /// From here on the pictures of this document are known, and no others.
    void take(const Document& document);

    /// Empty for a picture whose file could not be read. REQUIRES: it is in the document.
    std::string id_of(const PlacedImage& image) const;
    std::string id_of(const VectorArt& art) const;

    /// Art is drawn when it is asked for first. Nothing for a picture that is not in the document.
    std::optional<ServedPicture> served(std::string_view id);

  private:
    using PictureBytes = std::shared_ptr<const std::vector<unsigned char>>;
    struct HashedFile {
        PictureBytes bytes;  ///< Held, so that no other file's lie where these do.
        std::string hash;
    };
    using HashedFiles = std::map<const void*, HashedFile>;

    void take(const PictureBytes& bytes, HashedFiles& known);
    void take(const Mark& mark, HashedFiles& known);
    std::string hash_of(const PictureBytes& bytes) const;

    HashedFiles files_;
    std::map<std::string, ServedPicture, std::less<>> pictures_;
    std::map<std::string, VectorArt, std::less<>> art_;
    std::map<std::string, ServedPicture, std::less<>> drawn_;
};

}  // namespace banxin
