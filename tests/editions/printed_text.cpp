#include "editions/printed_text.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <memory>

#include "base/unicode.h"

namespace banxin::test {

std::vector<std::u32string> printed_text(const std::string& pdf) {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
    std::vector<std::u32string> texts;
    for (int page = 0; document && page < document->pages(); ++page) {
        const std::unique_ptr<poppler::page> paper(document->create_page(page));
        const poppler::byte_array text = paper->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        texts.push_back(to_utf32(std::string(text.begin(), text.end())));
    }
    return texts;
}

}  // namespace banxin::test
