#include "prepress/proof/imposition.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "prepress/back/pdf_trouble.h"
#include "prepress/proof/written_pdf.h"

namespace banxin {
namespace {

constexpr double kPointsAMillimetre = 72 / 25.4;
constexpr double kA4Width = 210 * kPointsAMillimetre;
constexpr double kA4Height = 297 * kPointsAMillimetre;
constexpr double kMargin = 5 * kPointsAMillimetre;

/// A page of the file, ready to be placed.
struct Leaf {
    QPDFObjectHandle form;
    double width = 0;
    double height = 0;
};

/// A leaf on a sheet: its lower left corner, in points.
struct Placed {
    const Leaf* leaf = nullptr;
    double x = 0;
    double y = 0;
    double scale = 1;
};

std::vector<Leaf> leaves_of(QPDF& from, QPDF& into) {
    std::vector<Leaf> leaves;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(from).getAllPages()) {
        const auto box = page.getMediaBox().getArrayAsRectangle();
        leaves.push_back({into.copyForeignObject(page.getFormXObjectForPage()), box.urx - box.llx, box.ury - box.lly});
    }
    return leaves;
}

void add_sheet(QPDF& file, double width, double height, const std::vector<Placed>& placed) {
    std::string content;
    QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
    for (const Placed& one : placed) {
        const std::string name = fmt::format("/Page{}", forms.getKeys().size());
        forms.replaceKey(name, one.leaf->form);
        content += fmt::format("q {0:.5f} 0 0 {0:.5f} {1:.3f} {2:.3f} cm {3} Do Q\n", one.scale, one.x, one.y, name);
    }
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        fmt::format("<< /Type /Page /MediaBox [0 0 {:.3f} {:.3f}] /Resources << >> >>", width, height));
    page.getKey("/Resources").replaceKey("/XObject", forms);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, content));
    QPDFPageDocumentHelper(file).addPage(file.makeIndirectObject(page), false);
}

void lay_on_a4(QPDF& file, const std::vector<Leaf>& leaves) {
    for (const Leaf& leaf : leaves) {
        const double scale = std::min((kA4Width - 2 * kMargin) / leaf.width, (kA4Height - 2 * kMargin) / leaf.height);
        const Placed centred{&leaf, (kA4Width - leaf.width * scale) / 2, (kA4Height - leaf.height * scale) / 2, scale};
        add_sheet(file, kA4Width, kA4Height, {centred});
    }
}

/// Two facing pages hang from the same upper edge.
void lay_pair(QPDF& file, const Leaf* left, const Leaf* right) {
    const double half = std::max(left ? left->width : 0, right ? right->width : 0);
    const double height = std::max(left ? left->height : 0, right ? right->height : 0);
    std::vector<Placed> placed;
    if (left) placed.push_back({left, half - left->width, height - left->height});
    if (right) placed.push_back({right, half, height - right->height});
    add_sheet(file, 2 * half, height, placed);
}

/// The page that faces an even one, where the file has it.
bool faces(const std::vector<OpenPage>& pages, std::size_t even) {
    return pages[even].number.value % 2 == 0 && even + 1 < pages.size() &&
           pages[even + 1].number.value == pages[even].number.value + 1;
}

struct OpenPaper {
    const std::vector<Leaf>& leaves;
    const std::vector<OpenPage>& pages;
    BoundEdge bound;
};

void lay_spreads(QPDF& file, const OpenPaper& paper) {
    for (std::size_t i = 0; i < paper.leaves.size(); ++i) {
        const Leaf* leaf = &paper.leaves[i];
        if (paper.pages[i].is_spread) {
            add_sheet(file, leaf->width, leaf->height, {{leaf, 0, 0}});
            continue;
        }
        const Leaf* other = faces(paper.pages, i) ? &paper.leaves[i + 1] : nullptr;
        const bool is_left = side_of(paper.pages[i].number, paper.bound) == PageSide::left;
        lay_pair(file, is_left ? leaf : other, is_left ? other : leaf);
        if (other) ++i;
    }
}

template <typename Lay>
Result<std::string> imposed(const std::string& pdf, Lay lay) try {
    QPDF from;
    from.setSuppressWarnings(true);
    from.processMemoryFile("pages", pdf.data(), pdf.size());
    QPDF into;
    into.emptyPDF();
    lay(into, leaves_of(from, into));
    return written_pdf(into);
} catch (const std::exception& failure) {
    return fail_world("pages", phrase("the pages cannot be laid on sheets: {}", pdf_trouble(failure)));
}

}  // namespace

Result<std::string> on_a4(const std::string& pdf) {
    return imposed(pdf, lay_on_a4);
}

Result<std::string> as_spreads(const std::string& pdf, const std::vector<OpenPage>& pages, BoundEdge bound) {
    return imposed(pdf, [&](QPDF& file, const std::vector<Leaf>& leaves) {
        lay_spreads(file, {leaves, pages, bound});
    });
}

}  // namespace banxin
