#include <fmt/format.h>

#include <set>
#include <string_view>

#include "prepress/back/fine_dashes.h"
#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

using Words = std::set<std::string_view>;

/// ISO 32000, annex A: every operator that content may have.
const Words kOperators{"b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
                       "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
                       "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
                       "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
                       "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
const Words kIntents{"/AbsoluteColorimetric", "/RelativeColorimetric", "/Perceptual", "/Saturation"};

/// Where an operator's name is looked up.
const std::map<std::string_view, const char*> kLookUps{{"gs", "/ExtGState"},  {"Do", "/XObject"},
                                                       {"Tf", "/Font"},       {"sh", "/Shading"},
                                                       {"cs", "/ColorSpace"}, {"CS", "/ColorSpace"}};

// Follows one stream: operators, names, colours, and whether q and Q match.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
  public:
    ContentReader(QPDFObjectHandle resources, ReadBackFindings& findings)
        : resources_(std::move(resources)), findings_(findings) {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (dashes_.are_too_fine(object))
            findings_.add("pdfx-content", phrase("the content has dashes of less than a thousandth of a point"));
        if (object.isInlineImage()) return;
        if (in_image_ && !object.isOperator()) return image_words_.push_back(object);
        if (!object.isOperator()) {
            if (object.isName() && first_name_.empty()) first_name_ = object.getName();
            return;
        }
        handle_operator(object.getOperatorValue());
        first_name_.clear();
    }

    void handleEOF() override { findings_.require(depth_ == 0, "pdfx-content", phrase("q and Q do not match")); }

  private:
    /// What stands for an inline image's dictionary, between BI and ID: keys and values in turn.
    QPDFObjectHandle image_word(const char* key, const char* short_key) const {
        for (std::size_t i = 0; i + 1 < image_words_.size(); i += 2) {
            QPDFObjectHandle word = image_words_[i];
            if (word.isNameAndEquals(key) || word.isNameAndEquals(short_key)) return image_words_[i + 1];
        }
        return QPDFObjectHandle::newNull();
    }

    /// Its space may be named among the resources, or by a short word of its own.
    void check_inline_image() {
        QPDFObjectHandle mask = image_word("/ImageMask", "/IM");
        if (mask.isBool() && mask.getBoolValue()) return;
        QPDFObjectHandle space = image_word("/ColorSpace", "/CS");
        QPDFObjectHandle spaces = resources_.getKey("/ColorSpace");
        if (space.isName() && spaces.isDictionary() && spaces.hasKey(space.getName()))
            space = spaces.getKey(space.getName());
        if (space.isNameAndEquals("/G") || space.isNameAndEquals("/CMYK")) return;
        const bool is_indexed =
            space.isArray() && space.getArrayNItems() == 4 &&
            (space.getArrayItem(0).isNameAndEquals("/I") || space.getArrayItem(0).isNameAndEquals("/Indexed"));
        if (is_indexed) space = space.getArrayItem(1);
        const bool is_press =
            space.isNameAndEquals("/G") || space.isNameAndEquals("/CMYK") || is_press_colour_space(space);
        findings_.require(is_press, "pdfx-colour", phrase("an inline image is not in press inks"));
        QPDFObjectHandle filter = image_word("/Filter", "/F");
        findings_.require(!filter.isNameAndEquals("/LZW") && !filter.isNameAndEquals("/LZWDecode"), "pdfx-filter",
                          phrase("a stream is coded as {}", "LZW"));
    }

    void handle_operator(const std::string& word) {
        if (word == "BI") {
            in_image_ = true;
            image_words_.clear();
        }
        if (word == "ID") {
            in_image_ = false;
            check_inline_image();
        }
        findings_.require(kOperators.contains(word), "pdfx-content",
                          phrase("the content has an unknown operator {}", word));
        if (word == "q") ++depth_;
        if (word == "Q" && --depth_ < 0) {
            findings_.add("pdfx-content", phrase("q and Q do not match"));
            depth_ = 0;
        }
        findings_.require(word != "rg" && word != "RG", "pdfx-colour", phrase("the content has colours in RGB"));
        findings_.require(word != "ri" || kIntents.contains(first_name_), "pdfx-content",
                          phrase("an unknown rendering intent"));
        if (const auto look_up = kLookUps.find(word); look_up != kLookUps.end()) check_name(look_up->second);
        if ((word == "scn" || word == "SCN") && !first_name_.empty()) check_name("/Pattern");
    }

    void check_name(const char* kind) {
        if (std::string_view(kind) == "/ColorSpace" && !first_name_.empty()) {
            if (is_press_colour_space(QPDFObjectHandle::newName(first_name_))) return;
            findings_.require(first_name_ != "/DeviceRGB", "pdfx-colour", phrase("the content has colours in RGB"));
            if (first_name_ == "/Pattern") return;
        }
        QPDFObjectHandle found = resources_.getKey(kind);
        findings_.require(found.isDictionary() && found.hasKey(first_name_), "pdfx-content",
                          phrase("the content names {}, which the page does not have", first_name_));
    }

    QPDFObjectHandle resources_;
    ReadBackFindings& findings_;
    std::string first_name_;
    int depth_ = 0;
    FineDashes dashes_;
    bool in_image_ = false;
    std::vector<QPDFObjectHandle> image_words_;
};

}  // namespace

void check_content(QPDFObjectHandle content, QPDFObjectHandle resources, ReadBackFindings& findings) {
    ContentReader reader(std::move(resources), findings);
    if (content.isStream()) {
        content.parseAsContents(&reader);
    } else {
        content.parsePageContents(&reader);
    }
}

}  // namespace banxin
