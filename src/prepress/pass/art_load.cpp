// A form that calls two others, each of which calls two others, draws a million times after twenty steps in as many
// lines. So work is counted, not done: the operators of a form, and for each form that it calls the work of that one,
// which is known by then. Numbers stop at a ceiling; what is open while it is counted has called itself.
#include "prepress/pass/art_load.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <qpdf/Pipeline.hh>
#include <set>
#include <stdexcept>

#include "prepress/back/fine_dashes.h"
#include "prepress/pass/pdf_art.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

constexpr std::uint64_t kMostOperators = 20'000'000;
constexpr std::size_t kMostContentBytes = 64u << 20;
constexpr double kMostImagePixels = 300e6;
constexpr double kMostTiles = 1e6;
constexpr int kDeepestState = 1000;
constexpr int kMostFilters = 2;

/// Takes bytes, and keeps none. Throws nothing: qpdf would take that for damage.
class CountedBytes : public Pipeline {
  public:
    CountedBytes() : Pipeline("counted", nullptr) {}
    void write(unsigned char const*, std::size_t count) override { count_ += count; }
    void finish() override {}
    std::size_t count() const { return count_; }

  private:
    std::size_t count_ = 0;
};

UnfitArt too_fine_dashes() {
    return UnfitArt(phrase("it has a line of dashes of less than a thousandth of a point"));
}

/// Counts the operators of one content stream, and how often it calls each of its forms.
class CallReader : public QPDFObjectHandle::ParserCallbacks {
  public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (dashes_.are_too_fine(object)) throw too_fine_dashes();
        if (object.isName()) name_ = object.getName();
        if (!object.isOperator()) return;
        ++operators;
        const std::string word = object.getOperatorValue();
        if (word == "Do") ++calls[name_];
        if (word == "q" && ++depth_ > kDeepestState) throw UnfitArt(phrase("its states (q) are more than 1 000 deep"));
        if (word == "Q") --depth_;
    }
    void handleEOF() override {}

    std::uint64_t operators = 0;
    std::map<std::string, std::uint64_t> calls;

  private:
    std::string name_;
    int depth_ = 0;
    FineDashes dashes_;
};

void check_filters(QPDFObjectHandle stream) {
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() > kMostFilters)
        throw UnfitArt(phrase("it has a stream that is packed {} times over", filter.getArrayNItems()));
}

void check_image(QPDFObjectHandle dict) {
    QPDFObjectHandle width = dict.getKey("/Width");
    QPDFObjectHandle height = dict.getKey("/Height");
    if (!width.isNumber() || !height.isNumber()) return;
    if (width.getNumericValue() * height.getNumericValue() > kMostImagePixels)
        throw UnfitArt(
            phrase("it has an image of {:.0f} × {:.0f} pixels", width.getNumericValue(), height.getNumericValue()));
}

double area_of(QPDFObjectHandle box) {
    if (!box.isRectangle()) return 0;
    const auto sides = box.getArrayAsRectangle();
    return std::abs((sides.urx - sides.llx) * (sides.ury - sides.lly));
}

double growth_of(QPDFObjectHandle matrix) {
    if (!matrix.isMatrix()) return 1;
    const auto m = matrix.getArrayAsMatrix();
    return std::abs(m.a * m.d - m.b * m.c);
}

/// A tiling's steps are laid over the whole page at the most.
void check_tiling(QPDFObjectHandle dict, double page_area) {
    QPDFObjectHandle across = dict.getKey("/XStep");
    QPDFObjectHandle down = dict.getKey("/YStep");
    if (!across.isNumber() || !down.isNumber()) return;
    const double tile = std::abs(across.getNumericValue() * down.getNumericValue()) * growth_of(dict.getKey("/Matrix"));
    if (page_area > tile * kMostTiles) throw UnfitArt(phrase("it has a pattern of more than a million tiles"));
}

/// Of a graphics state, which may have dashes, too.
void check_state(QPDFObjectHandle object) {
    if (!object.isDictionary()) return;
    QPDFObjectHandle dashes = object.getKey("/D");
    if (dashes.isArray() && dashes.getArrayNItems() == 2 && is_too_fine(dashes.getArrayItem(0), 1))
        throw too_fine_dashes();
}

class Work {
  public:
    /// Of a form or a tiling, everything that it calls included.
    std::uint64_t of(QPDFObjectHandle content) {
        const QPDFObjGen id = content.getObjGen();
        if (const auto known = known_.find(id); known != known_.end()) return known->second;
        if (!open_.insert(id).second) throw UnfitArt(phrase("it has a form that draws itself"));
        const std::uint64_t work = counted(content);
        open_.erase(id);
        known_[id] = work;
        return work;
    }

  private:
    std::uint64_t counted(QPDFObjectHandle content) {
        CountedBytes bytes;
        content.pipeStreamData(&bytes, 0, qpdf_dl_generalized);
        if (bytes.count() > kMostContentBytes) throw UnfitArt(phrase("it has content of more than 64 megabytes"));
        CallReader reader;
        content.parseAsContents(&reader);
        std::uint64_t work = reader.operators;
        for (const auto& [name, times] : reader.calls) {
            QPDFObjectHandle called = form_called(content, name);
            if (called.isStream()) work = std::min(work + times * of(called), kMostOperators + 1);
        }
        return work;
    }

    static QPDFObjectHandle form_called(QPDFObjectHandle content, const std::string& name) {
        QPDFObjectHandle resources = content.getDict().getKey("/Resources");
        QPDFObjectHandle objects = resources.isDictionary() ? resources.getKey("/XObject") : resources;
        QPDFObjectHandle called = objects.isDictionary() ? objects.getKey(name) : QPDFObjectHandle::newNull();
        const bool is_form = called.isStream() && called.getDict().getKey("/Subtype").isNameAndEquals("/Form");
        return is_form ? called : QPDFObjectHandle::newNull();
    }

    std::map<QPDFObjGen, std::uint64_t> known_;
    std::set<QPDFObjGen> open_;
};

void check_streams(QPDFObjectHandle form) {
    const double page_area = area_of(form.getDict().getKey("/BBox"));
    for (QPDFObjectHandle& object : reachable(form)) {
        check_state(object);
        if (!object.isStream()) continue;
        check_filters(object);
        check_image(object.getDict());
        check_tiling(object.getDict(), page_area);
    }
}

/// Of a font whose characters are content.
std::uint64_t work_of_characters(QPDFObjectHandle shapes, Work& work) {
    std::uint64_t all = 0;
    for (const std::string& name : shapes.getKeys()) {
        if (shapes.getKey(name).isStream()) all += work.of(shapes.getKey(name));
    }
    return all;
}

void check_work(QPDFObjectHandle form) {
    Work work;
    std::uint64_t all = work.of(form);
    for (QPDFObjectHandle& object : reachable(form)) {
        if (object.isStream() && object.getDict().hasKey("/PatternType")) all += work.of(object);
        if (object.isDictionary() && object.getKey("/CharProcs").isDictionary())
            all += work_of_characters(object.getKey("/CharProcs"), work);
    }
    if (all > kMostOperators) throw UnfitArt(phrase("it draws more than 20 million times"));
}

}  // namespace

void refuse_overload(QPDFObjectHandle form) {
    check_streams(form);
    check_work(form);
}

}  // namespace banxin
