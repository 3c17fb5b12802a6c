#include "prepress/pass/booked_art.h"

#include <fmt/format.h>

#include <filesystem>

#include "prepress/pass/press_metadata.h"

namespace banxin {
namespace {

constexpr const char* kProgram = "/Banxin";

/// In EMU, of which points are no whole numbers.
QPDFObjectHandle as_array(const Rect& area) {
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const Length length : {area.x, area.y, area.width, area.height})
        array.appendItem(QPDFObjectHandle::newInteger(length.in_emu()));
    return array;
}

Rect area_in(QPDFObjectHandle array) {
    const auto length = [&](int index) {
        QPDFObjectHandle item =
            array.isArray() && index < array.getArrayNItems() ? array.getArrayItem(index) : QPDFObjectHandle::newNull();
        return Length::emu(item.isInteger() ? item.getIntValue() : 0);
    };
    return {length(0), length(1), length(2), length(3)};
}

QPDFObjectHandle words_in(QPDFObjectHandle form) {
    QPDFObjectHandle words = form.isStream() ? form.getDict().getKey("/PieceInfo") : QPDFObjectHandle::newNull();
    if (words.isDictionary()) words = words.getKey(kProgram);
    return words.isDictionary() ? words.getKey("/Private") : QPDFObjectHandle::newNull();
}

std::string text_in(QPDFObjectHandle words, const char* key) {
    return words.getKey(key).isString() ? words.getKey(key).getUTF8Value() : std::string();
}

}  // namespace

void book_art(QPDFObjectHandle form, const PdfPage& page, const std::string& date) {
    const std::string file = std::filesystem::path(page.art.path).filename().string();
    QPDFObjectHandle day = QPDFObjectHandle::newString(pdf_date(date));
    QPDFObjectHandle words = QPDFObjectHandle::newDictionary();
    words.replaceKey("/Frame", QPDFObjectHandle::newUnicodeString(page.frame.value));
    words.replaceKey("/File", QPDFObjectHandle::newUnicodeString(file));
    words.replaceKey("/Area", as_array(page.art.area));
    QPDFObjectHandle own = QPDFObjectHandle::newDictionary();
    own.replaceKey("/LastModified", day);
    own.replaceKey("/Private", words);
    QPDFObjectHandle programs = QPDFObjectHandle::newDictionary();
    programs.replaceKey(kProgram, own);
    form.getDict().replaceKey("/PieceInfo", programs);
    form.getDict().replaceKey("/LastModified", day);
}

std::vector<BookedArt> booked_art_in(QPDF& pdf) {
    std::vector<BookedArt> booked;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        QPDFObjectHandle words = words_in(object);
        if (words.isDictionary())
            booked.push_back(
                {object, FrameId{text_in(words, "/Frame")}, text_in(words, "/File"), area_in(words.getKey("/Area"))});
    }
    return booked;
}

}  // namespace banxin
