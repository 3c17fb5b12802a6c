#pragma once

#include <map>
#include <optional>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "prepress/inside/font_shapes.h"
#include "prepress/inside/object_hashes.h"

namespace banxin {

/// What a trace knows of a file's objects and fonts.
class TraceMemory {
  public:
    ObjectHashes& objects() { return objects_; }
    FontShapes& shapes(QPDFObjectHandle font);

  private:
    ObjectHashes objects_;
    std::map<std::string, FontShapes> fonts_;
};

// Follows content and says of each thing that it paints, as a hash, what is drawn and where, to the glyph and the last
// digit, but not in which ink. The same hash: the same is drawn.
//
// Where a line of type stands is told by its start and by what comes before on it, so no widths are added up. A value:
// q and Q copy it. One without a memory follows nothing, and its hashes are empty.
class ContentTrace {
  public:
    explicit ContentTrace(TraceMemory* memory = nullptr) : memory_(memory) {}

    bool is_on() const { return memory_ != nullptr; }

    /// Every operator in turn, before it is done.
    void follow(const std::string& word, const std::vector<QPDFObjectHandle>& operands);
    void take_state(QPDFObjectHandle state);
    /// What is painted from now on is cut off by the path, or by a form's box.
    void cut_off(const QPDFMatrix& space);
    void cut_off(QPDFObjectHandle box, const QPDFMatrix& space);
    void end_path() { path_.clear(); }
    void show(QPDFObjectHandle font, const std::string& bytes);
    /// How wide a string is, in ems; nothing where that is not known, or nothing is followed.
    std::optional<double> width(QPDFObjectHandle font, const std::string& bytes) const;
    void kern(QPDFObjectHandle by);

    /// The path that is painted, filled (`area`) or stroked (`rule`).
    std::string area(const QPDFMatrix& space) const;
    std::string rule(const QPDFMatrix& space) const;
    /// What was shown last.
    std::string type(const QPDFMatrix& line, const QPDFMatrix& space) const;
    /// An image or a run of colours.
    std::string object(QPDFObjectHandle object, const QPDFMatrix& space) const;
    /// An image that stands in the content.
    std::string inline_image(QPDFObjectHandle image, const QPDFMatrix& space) const;
    /// A colour that is not known otherwise.
    std::string colour(QPDFObjectHandle space, const std::vector<QPDFObjectHandle>& operands,
                       QPDFObjectHandle pattern) const;

  private:
    using Words = std::map<std::string, std::string>;  ///< By operator.
    std::string hashed(const std::string& words) const;

    TraceMemory* memory_ = nullptr;
    std::string path_;
    std::string painter_;  ///< The operator that paints the path.
    std::string cut_;      ///< By all that is cut off.
    std::string cutter_;   ///< W or W*, until the path ends.
    std::string line_;     ///< What was shown since the pen was set down.
    std::string inline_;   ///< What is said of an image that stands in the content.
    Words pen_;            ///< Width, caps, joins, dashes.
    Words type_;           ///< Size and spacing.
    Words states_;
};

}  // namespace banxin
