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
        if (object.isInlineImage()) return findings_.add("pdfx-colour", phrase("the content has an inline image"));
        if (!object.isOperator()) {
            if (object.isName() && first_name_.empty()) first_name_ = object.getName();
            return;
        }
        handle_operator(object.getOperatorValue());
        first_name_.clear();
    }

    void handleEOF() override { findings_.require(depth_ == 0, "pdfx-content", phrase("q and Q do not match")); }

  private:
    void handle_operator(const std::string& word) {
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
