#include "prepress/inside/inside_image.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "prepress/inside/inside_colour.h"

namespace banxin {
namespace {

int whole(QPDFObjectHandle dict, const char* key, int usual) {
    QPDFObjectHandle value = dict.getKey(key);
    return value.isInteger() ? static_cast<int>(value.getIntValue()) : usual;
}

bool is_true(QPDFObjectHandle dict, const char* key) {
    return dict.getKey(key).isBool() && dict.getKey(key).getBoolValue();
}

/// True for a part of a colour that the image counts the other way round.
bool is_turned(QPDFObjectHandle dict, int part) {
    QPDFObjectHandle decode = dict.getKey("/Decode");
    if (!decode.isArray() || decode.getArrayNItems() <= 2 * part + 1) return false;
    QPDFObjectHandle first = decode.getArrayItem(2 * part);
    QPDFObjectHandle last = decode.getArrayItem(2 * part + 1);
    return first.isNumber() && last.isNumber() && first.getNumericValue() > last.getNumericValue();
}

/// Adds up the inks of an image of bytes in CMYK.
void add_up_inks(QPDFObjectHandle dict, const Buffer& data, int ink_limit, InsideImage& image) {
    std::array<bool, 4> turned{};
    for (int part = 0; part < 4; ++part) turned[static_cast<std::size_t>(part)] = is_turned(dict, part);
    const int limit = ink_limit * 255 / 100;
    int most = 0;
    std::size_t over = 0;
    const std::size_t pixels = data.getSize() / 4;
    const unsigned char* sample = data.getBuffer();
    for (std::size_t i = 0; i < pixels; ++i) {
        int sum = 0;
        for (const bool other_way : turned) {
            sum += other_way ? 255 - *sample : *sample;
            ++sample;
        }
        most = std::max(most, sum);
        over += sum > limit ? 1 : 0;
    }
    image.most_ink = (most * 100 + 254) / 255;
    image.over_limit = pixels == 0 ? 0 : static_cast<double>(over) / static_cast<double>(pixels);
}

bool is_packed_as(QPDFObjectHandle dict, const char* filter) {
    QPDFObjectHandle name = dict.getKey("/Filter");
    if (name.isArray() && name.getArrayNItems() > 0) name = name.getArrayItem(name.getArrayNItems() - 1);
    return name.isNameAndEquals(filter);
}

void look_at_samples(QPDFObjectHandle stream, int parts, int ink_limit, InsideImage& image) {
    QPDFObjectHandle dict = stream.getDict();
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
    const std::size_t row =
        (static_cast<std::size_t>(image.width) * static_cast<std::size_t>(parts * image.bits) + 7) / 8;
    image.is_damaged = parts > 0 && data->getSize() < row * static_cast<std::size_t>(image.height);
    if (parts == 4 && image.bits == 8 && ink_in(dict.getKey("/ColorSpace"), {0, 0, 0, 0}).spots.empty())
        add_up_inks(dict, *data, ink_limit, image);
}

}  // namespace

InsideImage look_at_image(QPDFObjectHandle stream, int ink_limit) {
    QPDFObjectHandle dict = stream.getDict();
    InsideImage image;
    image.width = whole(dict, "/Width", 0);
    image.height = whole(dict, "/Height", 0);
    image.is_mask = is_true(dict, "/ImageMask");
    image.bits = image.is_mask ? 1 : whole(dict, "/BitsPerComponent", 8);
    try {
        image.is_empty = stream.getRawStreamData()->getSize() == 0;
        // Faxes are not unpacked here.
        const bool can_be_read = !image.is_empty && !is_packed_as(dict, "/CCITTFaxDecode");
        const int parts = image.is_mask ? 1 : numbers_in(dict.getKey("/ColorSpace"));
        if (can_be_read) look_at_samples(stream, parts, ink_limit, image);
    } catch (const std::exception&) {
        image.is_damaged = true;
    }
    return image;
}

}  // namespace banxin
