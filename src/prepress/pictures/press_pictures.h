#pragma once

#include <optional>
#include <string>

#include "model/plate_settings.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/profile.h"

namespace banxin {

// Makes pictures ready for one press.
//
// A picture with its own profile is read by it, any other as sRGB; colours go to the press profile relative to the
// paper with black point compensation. A picture without colour, or asked for in grey, goes on the black plate alone,
// toned for the gain. Inks stay as they are. Whatever is above the ink limit, with what JPEG adds, loses colour,
// not black. A picture with more than half as many pixels again as the screen's two an inch and line (300 an
// inch at most) is averaged down to those; none is ever enlarged. Memory: some rows and the JPEG that comes out.
class PictureSeparation {
  public:
    /// `screen`: lines an inch. With OverLimit::convert pictures in inks that are over the limit are separated anew.
    PictureSeparation(PressProfile profile, int screen, OverLimit over_limit = OverLimit::take);

    /// A file name for what separate() makes of the image: the same for the same bytes, crop, size, ground, profile and
    /// limit.
    std::string key(const PlacedImage& image, const PictureGround& ground = {}) const;

    // Refuses: what cannot be read or ends early (`picture-damaged`); a progressive or interlaced file of more than 150
    //          million pixels (`picture-too-large`).
    // What is clear shows the ground, in its own inks; such a picture goes without JPEG, for its ground has to meet the
    // one round it. On bare paper clear is white.
    // Gives:   a JPEG, quality 92, every ink at full resolution; plain rows where JPEG's waves could not be kept within
    //          the limit.
    Result<PressPicture> separate(const PlacedImage& image, const PictureGround& ground = {}) const;

  private:
    PressProfile profile_;
    int ppi_;
    OverLimit over_limit_;
    std::string profile_id_;
};

/// A press picture as the bytes of a file to keep, and back; nothing when the bytes are not one.
std::string to_bytes(const PressPicture& picture);
std::optional<PressPicture> press_picture_from(const std::string& bytes);

}  // namespace banxin
