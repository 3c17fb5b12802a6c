#pragma once

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace banxin {

// The spots that a file defines. It defines a plate once: the art's spot gets the stand-in that the page, or art before
// it, has for the plate. The plate prints its own ink and never the stand-in.
class DefinedPlates {
  public:
    /// A separation, which counts from now on for its plate.
    void define(QPDFObjectHandle separation);
    /// Gives every separation in art the stand-in of its plate; those of plates that are new count from now on.
    void unite(QPDFObjectHandle art);

  private:
    std::map<std::string, QPDFObjectHandle> spaces_;  ///< By plate.
};

}  // namespace banxin
