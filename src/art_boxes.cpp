#include "art_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/pass/art_load.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

constexpr double kThousandths = 1000;

/// Left, foot, right, head, in the page's own space.
using Box = std::array<double, 4>;

std::optional<Box> box_of(QPDFObjectHandle page, const char* key) {
    QPDFObjectHandle array = QPDFPageObjectHelper(page).getAttribute(key, false);
    if (!array.isRectangle()) return std::nullopt;
    const auto corners = array.getArrayAsRectangle();
    return Box{std::min(corners.llx, corners.urx), std::min(corners.lly, corners.ury),
               std::max(corners.llx, corners.urx), std::max(corners.lly, corners.ury)};
}

/// What of a box lies in another; nothing where they do not meet by a point at least.
std::optional<Box> common(const Box& one, const Box& other) {
    const Box box{std::max(one[0], other[0]), std::max(one[1], other[1]), std::min(one[2], other[2]),
                  std::min(one[3], other[3])};
    if (box[2] - box[0] < 1 || box[3] - box[1] < 1) return std::nullopt;
    return box;
}

int turn_of(QPDFObjectHandle page) {
    QPDFObjectHandle turn = QPDFPageObjectHelper(page).getAttribute("/Rotate", false);
    return turn.isInteger() ? ((turn.getIntValueAsInt() % 360) + 360) % 360 : 0;
}

double unit_of(QPDFObjectHandle page) {
    QPDFObjectHandle unit = page.getKey("/UserUnit");
    return unit.isNumber() && unit.getNumericValue() > 0 ? unit.getNumericValue() : 1;
}

/// What is seen beyond a box: left, top, right, bottom of the upright page.
std::array<double, 4> beyond(const Box& shown, const Box& box, int turn) {
    // Left, top, right, bottom of the page as it is stored; a turn to the right brings the left side up.
    std::array<double, 4> sides{box[0] - shown[0], shown[3] - box[3], shown[2] - box[2], box[1] - shown[1]};
    std::rotate(sides.begin(), sides.end() - turn / 90, sides.end());
    return sides;
}

struct NamedBox {
    char letter = 'm';
    Box box{};
};

NamedBox chosen_box(QPDFObjectHandle page, const Box& shown) {
    for (const auto& [letter, key] : {std::pair{'t', "/TrimBox"}, {'a', "/ArtBox"}}) {
        const auto box = box_of(page, key);
        const auto seen = box ? common(*box, shown) : std::nullopt;
        if (seen) return {letter, *seen};
    }
    return {box_of(page, "/CropBox") ? 'c' : 'm', shown};
}

int thousandths(double points) {
    return static_cast<int>(std::lround(points * kThousandths));
}

TriedArt laid(QPDF& pdf, ArtSize seen) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    TriedArt tried{seen, {}};
    if (pages.empty()) return tried;
    QPDFObjectHandle page = QPDFPageObjectHelper(pages.front()).getObjectHandle();
    const Box media = box_of(page, "/MediaBox").value_or(Box{0, 0, 612, 792});
    const Box shown = common(box_of(page, "/CropBox").value_or(media), media).value_or(media);
    const NamedBox chosen = chosen_box(page, shown);
    tried.page.box = chosen.letter;
    tried.page.pages = static_cast<int>(pages.size());
    tried.page.turn = turn_of(page);
    const double unit = unit_of(page);
    const auto sides = beyond(shown, chosen.box, tried.page.turn);
    tried.page.left = thousandths(sides[0] * unit);
    tried.page.top = thousandths(sides[1] * unit);
    tried.page.right = thousandths(sides[2] * unit);
    tried.page.bottom = thousandths(sides[3] * unit);
    Box box = chosen.box;
    if (tried.page.turn % 180 == 90) box = {box[1], box[0], box[3], box[2]};
    tried.size = {thousandths((box[2] - box[0]) * unit), thousandths((box[3] - box[1]) * unit)};
    return tried;
}

QPDFObjectHandle form_of_first_page(QPDF& pdf) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    return pages.empty() ? QPDFObjectHandle::newNull() : QPDFPageObjectHelper(pages.front()).getFormXObjectForPage();
}

}  // namespace

std::string overload_in(std::string_view bytes) try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("art", bytes.data(), bytes.size());
    QPDFObjectHandle form = form_of_first_page(pdf);
    if (form.isStream()) refuse_overload(form);
    return {};
} catch (const UnfitArt& unfit) {
    return unfit.what();
} catch (const std::exception&) {
    return {};
}

TriedArt laid_page(std::string_view bytes, ArtSize seen) try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("art", bytes.data(), bytes.size());
    return laid(pdf, seen);
} catch (const std::exception&) {
    return {seen, {}};
}

}  // namespace banxin
