#pragma once

#include <map>
#include <qpdf/QPDF.hh>
#include <set>
#include <string>

namespace banxin {

// A PDF in memory of which some objects are exchanged, written so that all others keep their bytes.
//
// REQUIRES: `file` has a plain table of places and no object streams, as QPDFWriter writes press files.
class SplicedPdf {
  public:
    /// Throws what qpdf throws for a file that it cannot read. `file` must outlive it.
    explicit SplicedPdf(const std::string& file);

    /// What is added to it becomes objects of the file; what is changed in it must be told by change().
    QPDF& pdf() { return pdf_; }
    void change(QPDFObjectHandle object) { changed_.insert(object.getObjGen()); }

    // The file: the objects that it had at their numbers and in their order, byte by byte, without those that nothing
    // refers to any more; then those that were changed or added. Its ID changes in the second part.
    std::string written();

  private:
    void add(int number, const std::string& bytes);
    std::string table() const;
    std::string trailer(int size);
    std::set<QPDFObjGen> wanted();

    QPDF pdf_;
    std::map<QPDFObjGen, std::string> kept_;  ///< Bytes of the objects that the file came with.
    std::set<QPDFObjGen> changed_;
    std::string out_;
    std::map<int, std::size_t> places_;  ///< By number.
};

}  // namespace banxin
