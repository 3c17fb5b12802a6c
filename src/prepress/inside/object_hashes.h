#pragma once

#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <string>

namespace banxin {

// Hashes of a PDF's objects with all that hangs on them, whatever their numbers: equal ones have the same one, in all
// files. What tells of an object and prints nothing (its parent, its metadata) is left out.
//
// Throws what qpdf throws for data that it cannot read, and for objects that hang more than 200 deep.
class ObjectHashes {
  public:
    std::string of(QPDFObjectHandle object);

  private:
    std::string words_of(QPDFObjectHandle object);
    std::string dict_words(QPDFObjectHandle dict);

    std::map<QPDFObjGen, std::string> known_;
    std::set<QPDFObjGen> open_;  ///< Those that are being worked out: an object may hang on itself.
    int depth_ = 0;
};

}  // namespace banxin
