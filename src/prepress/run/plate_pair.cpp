#include "prepress/run/plate_pair.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/back/pdf_trouble.h"
#include "prepress/pass/press_document.h"

namespace banxin {
namespace {

using Corners = QPDFObjectHandle::Rectangle;

enum class Side { left, right };

/// A page of a press file as a form, cut off at the fold.
struct HalfSheet {
    QPDFObjectHandle form;
    Corners sheet;
    Corners trim;
    Corners bleed;

    double width() const { return trim.urx - trim.llx; }
    double height() const { return trim.ury - trim.lly; }
};

QPDFObjectHandle box(const Corners& corners) {
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double number : {corners.llx, corners.lly, corners.urx, corners.ury})
        array.appendItem(QPDFObjectHandle::newReal(number, 4));
    return array;
}

std::optional<HalfSheet> half_of(QPDF& into, const std::string& file, Side side) {
    if (file.empty()) return std::nullopt;
    QPDF pdf;
    pdf.setImmediateCopyFrom(true);
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("page", file.data(), file.size());
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(pdf).getAllPages().front();
    HalfSheet half;
    half.sheet = page.getMediaBox().getArrayAsRectangle();
    half.trim = page.getTrimBox().getArrayAsRectangle();
    half.bleed = page.getAttribute("/BleedBox", false).getArrayAsRectangle();
    Corners shown = half.sheet;
    (side == Side::left ? shown.urx : shown.llx) = side == Side::left ? half.trim.urx : half.trim.llx;
    half.form = into.copyForeignObject(page.getFormXObjectForPage());
    half.form.getDict().replaceKey("/BBox", box(shown));
    half.form.getDict().removeKey("/Group");
    return half;
}

/// Both halves on their sheet: the fold is where their trims meet.
class PairSheet {
  public:
    PairSheet(const std::optional<HalfSheet>& left, const std::optional<HalfSheet>& right)
        : left_(left), right_(right), some_(left ? *left : *right) {}

    QPDFObjectHandle page(QPDF& into) const {
        QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /Resources << /XObject << >> >> >>");
        QPDFObjectHandle forms = page.getKey("/Resources").getKey("/XObject");
        std::string content;
        if (left_) content += placed("/Left", *left_, margin() - left_->trim.llx);
        if (right_) content += placed("/Right", *right_, fold() - right_->trim.llx);
        if (left_) forms.replaceKey("/Left", left_->form);
        if (right_) forms.replaceKey("/Right", right_->form);
        page.replaceKey("/Contents", into.newStream(content));
        page.replaceKey("/MediaBox", box({0, 0, fold() + width() + margin(), height() + 2 * margin()}));
        page.replaceKey("/TrimBox", box(out_by(0)));
        page.replaceKey("/BleedBox", box(out_by(some_.trim.llx - some_.bleed.llx)));
        return into.makeIndirectObject(page);
    }

  private:
    double margin() const { return some_.trim.llx - some_.sheet.llx; }
    double width() const { return std::max(left_ ? left_->width() : 0, right_ ? right_->width() : 0); }
    double height() const { return std::max(left_ ? left_->height() : 0, right_ ? right_->height() : 0); }
    double fold() const { return margin() + (left_ ? left_->width() : width()); }
    Corners out_by(double reach) const {
        return {margin() - reach, margin() - reach, fold() + width() + reach, margin() + height() + reach};
    }
    std::string placed(const char* name, const HalfSheet& half, double x) const {
        const double y = margin() + height() - half.trim.ury;
        return fmt::format("q 1 0 0 1 {:.4f} {:.4f} cm {} Do Q\n", x, y, name);
    }

    const std::optional<HalfSheet>& left_;
    const std::optional<HalfSheet>& right_;
    const HalfSheet& some_;
};

std::string laid(const PairOfFiles& files, const PairOrder& order) {
    QPDF into;
    into.emptyPDF();
    const auto left = half_of(into, files.left, Side::left);
    const auto right = half_of(into, files.right, Side::right);
    QPDFPageDocumentHelper(into).addPage(PairSheet(left, right).page(into), true);
    PressMetadata metadata = order.metadata;
    metadata.fingerprint = fingerprint(files.left + files.right);
    finish_document(into, order.profile, metadata);
    return written_for_press(into, metadata.standard);
}

}  // namespace

Result<std::string> laid_in_pair(const PairOfFiles& files, const PairOrder& order) try {
    return laid(files, order);
} catch (const std::exception& failure) {
    return fail_input({{Severity::error,
                        "press-broken",
                        {order.name},
                        phrase("the page cannot be finished: {}", pdf_trouble(failure)),
                        {}}});
}

}  // namespace banxin
