#include "prepress/pass/limit_art.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <qpdf/Pl_String.hh>

#include "prepress/pass/pdf_art.h"
#include "prepress/pass/pdf_content.h"
#include "prepress/pictures/press_pictures_write.h"

namespace banxin {
namespace {

using Token = QPDFTokenizer::Token;
using Inks = std::array<double, 4>;

int percent_of(const Inks& inks) {
    double sum = 0;
    for (const double ink : inks) sum += ink;
    return static_cast<int>(std::lround(sum * 100));
}

std::string words_for(const Inks& inks) {
    return fmt::format("C {:.0f} M {:.0f} Y {:.0f} K {:.0f}", inks[0] * 100, inks[1] * 100, inks[2] * 100,
                       inks[3] * 100);
}

/// Content with its colours of four inks brought under the limit.
class LimitFilter : public QPDFObjectHandle::TokenFilter {
  public:
    LimitFilter(const InkLink& link, std::vector<InkChange>& changes) : link_(link), changes_(changes) {}

    void handleToken(const Token& token) override {
        const bool is_operand = token.getType() != QPDFTokenizer::tt_word && token.getType() != QPDFTokenizer::tt_eof &&
                                token.getType() != QPDFTokenizer::tt_inline_image;
        if (is_operand) return held_.push_back(token);
        const bool is_colour = token.getType() == QPDFTokenizer::tt_word &&
                               (token.getValue() == "k" || token.getValue() == "K") && take_colour(token.getValue());
        if (!is_colour) pass_on(token);
        held_.clear();
    }
    bool has_changed() const { return has_changed_; }

  private:
    void pass_on(const Token& token) {
        for (const Token& held : held_) writeToken(held);
        writeToken(token);
    }

    bool take_colour(const std::string& word) {
        std::vector<double> numbers;
        for (const Token& token : held_) {
            if (token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real)
                numbers.push_back(std::strtod(token.getValue().c_str(), nullptr));
        }
        if (numbers.size() != 4) return false;
        Inks inks{};
        std::copy(numbers.begin(), numbers.end(), inks.begin());
        if (percent_of(inks) <= link_.limit()) return false;
        has_changed_ = true;
        const Inks anew = link_.separate(inks);
        note({words_for(inks), percent_of(inks), percent_of(anew)});
        write(fmt::format("\n{} {} {} {} {}\n", anew[0], anew[1], anew[2], anew[3], word));
        return true;
    }

    void note(InkChange change) {
        const bool is_known = std::any_of(changes_.begin(), changes_.end(),
                                          [&](const InkChange& other) { return other.what == change.what; });
        if (!is_known) changes_.push_back(std::move(change));
    }

    const InkLink& link_;
    std::vector<InkChange>& changes_;
    std::vector<Token> held_;
    bool has_changed_ = false;
};

bool is_image_of_inks(QPDFObjectHandle object) {
    QPDFObjectHandle dict = object.getDict();
    QPDFObjectHandle bits = dict.getKey("/BitsPerComponent");
    return dict.getKey("/Subtype").isNameAndEquals("/Image") &&
           dict.getKey("/ColorSpace").isNameAndEquals("/DeviceCMYK") && bits.isInteger() && bits.getIntValue() == 8;
}

bool counts_from_full(QPDFObjectHandle dict) {
    QPDFObjectHandle decode = dict.getKey("/Decode");
    return decode.isArray() && decode.getArrayNItems() >= 2 && decode.getArrayItem(0).isNumber() &&
           decode.getArrayItem(0).getNumericValue() == 1;
}

int most_ink_of(const std::vector<unsigned char>& inks) {
    int most = 0;
    for (std::size_t at = 0; at + 3 < inks.size(); at += 4)
        most = std::max(most, inks[at] + inks[at + 1] + inks[at + 2] + inks[at + 3]);
    return (most * 100 + 254) / 255;
}

/// Its pixels, 255 full ink; none where it has fewer than it promises.
std::vector<unsigned char> pixels_of(QPDFObjectHandle image, PixelCount size) {
    const std::shared_ptr<Buffer> data = image.getStreamData(qpdf_dl_all);
    const std::size_t wanted =
        std::size_t{4} * static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    if (data->getSize() < wanted) return {};
    std::vector<unsigned char> inks(data->getBuffer(), data->getBuffer() + wanted);
    if (counts_from_full(image.getDict())) {
        for (unsigned char& ink : inks) ink = static_cast<unsigned char>(255 - ink);
    }
    return inks;
}

void replace_pixels(QPDFObjectHandle image, PixelCount size, const std::vector<unsigned char>& inks) {
    InkJpeg jpeg(size, 4);
    const std::ptrdiff_t row = std::ptrdiff_t{4} * size.width;
    for (std::ptrdiff_t y = 0; y < size.height; ++y)
        jpeg.add(std::vector<unsigned char>(inks.begin() + y * row, inks.begin() + (y + 1) * row));
    image.getDict().removeKey("/Decode");
    image.replaceStreamData(jpeg.finish(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
}

void limit_image(QPDFObjectHandle image, const InkLink& link, std::vector<InkChange>& changes) {
    QPDFObjectHandle dict = image.getDict();
    const PixelCount size{dict.getKey("/Width").getIntValueAsInt(), dict.getKey("/Height").getIntValueAsInt()};
    std::vector<unsigned char> inks = pixels_of(image, size);
    const int before = most_ink_of(inks);
    if (before <= link.limit()) return;
    link.separate(inks);
    changes.push_back({fmt::format("{} × {}", size.width, size.height), before, most_ink_of(inks)});
    replace_pixels(image, size, inks);
}

void limit_content(QPDFObjectHandle content, const InkLink& link, std::vector<InkChange>& changes) {
    LimitFilter filter(link, changes);
    std::string out;
    Pl_String pipe("limit", nullptr, out);
    content.filterAsContents(&filter, &pipe);
    if (filter.has_changed()) content.replaceStreamData(out, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

}  // namespace

std::vector<InkChange> bring_under_limit(QPDFObjectHandle art, const InkLink& link) {
    std::vector<InkChange> changes;
    for (QPDFObjectHandle object : reachable(art)) {
        if (!object.isStream()) continue;
        if (is_pdf_content(object)) limit_content(object, link, changes);
        if (is_image_of_inks(object)) limit_image(object, link, changes);
    }
    return changes;
}

}  // namespace banxin
