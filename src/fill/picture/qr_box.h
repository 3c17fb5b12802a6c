#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/type/house.h"
#include "fill/picture/caption.h"
#include "fill/picture/qr_code.h"

namespace banxin {

/// A QR code with its words, and the room that it takes from the text.
struct SetQr {
    PlacedQr code;
    std::vector<PlacedLine> words;
    Rect blocked;
};

/// What a code is of.
struct QrContent {
    StoryId story;      ///< Nothing: the paper's own.
    std::string words;  ///< Empty: the house's language has some.
};

/// A code in a room: its side with the white around it.
struct QrSide {
    Length module;
    Length whole;
};

/// The largest that goes into `most`; the least that can be read when that is too small.
QrSide qr_side_within(const QrCode& code, Length most);

// A code with its words on the way into a room, level on the page.
//
// A module is a whole number of the plate's dots (1270 to an inch, 0.02 mm), 25 of them at least: half a millimetre.
// Four modules of white stand on every side. The words stand beside it where three characters find room, else below.
// The code, the paper and the case outlive the box.
class QrBox {
  public:
    QrBox(const QrContent& content, const QrCode& code, const House& house);

    /// Lines of the foot of a column that it takes in its least size; 0 when the column is too narrow.
    int lines_at_foot(Length measure) const;

    /// Nothing when the room is too small.
    std::optional<SetQr> set(const Rect& room) const;

    /// The same, in the middle of the room's height.
    std::optional<SetQr> set_in_middle(const Rect& room) const;

  private:
    Length most_beside(Length width) const;
    bool words_fit_beside(Length width, const QrSide& side) const;
    CaptionBlock words(Length width) const;
    std::vector<PlacedLine> placed(const CaptionBlock& caption, Point corner) const;
    PlacedQr code_at(Point corner, const QrSide& side) const;
    SetQr set_beside(const Rect& room, const QrSide& side) const;
    SetQr set_below(const Rect& room, const QrSide& side) const;

    StoryId story_;
    StoryPicture caption_;
    const QrCode& code_;
    House house_;
};

}  // namespace banxin
