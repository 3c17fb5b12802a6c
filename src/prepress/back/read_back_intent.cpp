#include <fmt/format.h>

#include "base/icc_head.h"
#include "prepress/back/read_back_parts.h"

namespace banxin {
namespace {

std::vector<QPDFObjectHandle> pdfx_intents(QPDF& pdf) {
    std::vector<QPDFObjectHandle> found;
    QPDFObjectHandle intents = pdf.getRoot().getKey("/OutputIntents");
    if (!intents.isArray()) return found;
    for (QPDFObjectHandle intent : intents.getArrayAsVector()) {
        if (intent.isDictionary() && intent.getKey("/S").isNameAndEquals("/GTS_PDFX")) found.push_back(intent);
    }
    return found;
}

bool has_words(QPDFObjectHandle intent, const char* key) {
    return intent.getKey(key).isString() && !intent.getKey(key).getStringValue().empty();
}

void check_profile(const std::string& icc, PressStandard standard, ReadBackFindings& findings) {
    const IccHead head(icc);
    if (!head.is_profile()) {
        return findings.add("pdfx-profile", phrase("what should be the press's profile is none"));
    }
    findings.require(head.device_class() == "prtr", "pdfx-profile",
                     phrase("the profile is not that of an output device"));
    findings.require(head.colour_space() == "CMYK", "pdfx-profile", phrase("the profile is not for CMYK"));
    const int version = head.version();
    findings.require(version == 2 || (version == 4 && standard == PressStandard::x4), "pdfx-profile",
                     phrase("{} takes no profile of ICC version {}", name_of(standard), version));
}

}  // namespace

void check_intent(QPDF& pdf, const ReadBackWish& wish, ReadBackFindings& findings) {
    const auto intents = pdfx_intents(pdf);
    if (intents.size() != 1) {
        return findings.add("pdfx-intent",
                            phrase("the file has {} output intents for PDF/X; one is wanted", intents.size()));
    }
    QPDFObjectHandle intent = intents.front();
    for (const char* key : {"/OutputConditionIdentifier", "/Info"}) {
        findings.require(has_words(intent, key), "pdfx-intent", phrase("the output intent has no {}", key + 1));
    }
    QPDFObjectHandle stream = intent.getKey("/DestOutputProfile");
    if (!stream.isStream()) return findings.add("pdfx-profile", phrase("the press's profile is not in the file"));
    findings.require(stream.getDict().getKey("/N").isInteger() && stream.getDict().getKey("/N").getIntValue() == 4,
                     "pdfx-profile", phrase("the profile's stream does not say four inks"));
    const std::shared_ptr<Buffer> bytes = stream.getStreamData(qpdf_dl_generalized);
    check_profile({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()}, wish.standard, findings);
}

}  // namespace banxin
