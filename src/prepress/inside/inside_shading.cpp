#include "prepress/inside/inside_shading.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "prepress/inside/inside_colour.h"

namespace banxin {
namespace {

using Numbers = std::vector<double>;

Numbers numbers_of(QPDFObjectHandle array) {
    Numbers numbers;
    if (!array.isArray()) return numbers;
    for (QPDFObjectHandle item : array.getArrayAsVector())
        numbers.push_back(item.isNumber() ? item.getNumericValue() : 0);
    return numbers;
}

/// The samples of a table of bytes, as shares; others are not looked at.
void add_samples(QPDFObjectHandle function, std::vector<Numbers>& colours) {
    QPDFObjectHandle dict = function.getDict();
    const std::size_t parts = numbers_of(dict.getKey("/Range")).size() / 2;
    QPDFObjectHandle bits = dict.getKey("/BitsPerSample");
    if (parts == 0 || !bits.isInteger() || bits.getIntValue() != 8) return;
    const std::shared_ptr<Buffer> data = function.getStreamData(qpdf_dl_all);
    for (std::size_t at = 0; at + parts <= data->getSize(); at += parts) {
        Numbers colour;
        for (std::size_t i = 0; i < parts; ++i) colour.push_back(data->getBuffer()[at + i] / 255.0);
        colours.push_back(std::move(colour));
    }
}

void add_colours(QPDFObjectHandle function, std::vector<Numbers>& colours, int depth) {
    QPDFObjectHandle dict = function.isStream() ? function.getDict() : function;
    if (!dict.isDictionary() || depth == 0) return;
    const Numbers start = numbers_of(dict.getKey("/C0"));
    const Numbers end = numbers_of(dict.getKey("/C1"));
    if (!start.empty()) colours.push_back(start);
    if (!end.empty()) colours.push_back(end);
    if (dict.getKey("/Functions").isArray()) {
        for (const QPDFObjectHandle& part : dict.getKey("/Functions").getArrayAsVector())
            add_colours(part, colours, depth - 1);
    }
    if (function.isStream() && dict.getKey("/FunctionType").isInteger() &&
        dict.getKey("/FunctionType").getIntValue() == 0)
        add_samples(function, colours);
}

/// Functions of one part each: the most of each part, which no place need have, but none has more.
Numbers most_of_parts(QPDFObjectHandle functions) {
    Numbers most;
    for (const QPDFObjectHandle& function : functions.getArrayAsVector()) {
        std::vector<Numbers> parts;
        add_colours(function, parts, 4);
        double part = 0;
        for (const Numbers& numbers : parts) part = std::max(part, numbers.empty() ? 0 : numbers.front());
        most.push_back(part);
    }
    return most;
}

}  // namespace

InsideInk darkest_ink(QPDFObjectHandle shading) {
    InsideInk darkest{{}, {}, false, false};
    QPDFObjectHandle dict = shading.isStream() ? shading.getDict() : shading;
    if (!dict.isDictionary()) return darkest;
    std::vector<Numbers> colours;
    QPDFObjectHandle function = dict.getKey("/Function");
    if (function.isArray()) {
        colours.push_back(most_of_parts(function));
    } else {
        add_colours(function, colours, 4);
    }
    for (const Numbers& colour : colours) {
        const InsideInk ink = ink_in(dict.getKey("/ColorSpace"), colour);
        if (ink.is_known && (!darkest.is_known || total_of(ink) > total_of(darkest))) darkest = ink;
    }
    return darkest;
}

}  // namespace banxin
